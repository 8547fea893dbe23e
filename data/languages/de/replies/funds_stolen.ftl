### Gestohlenes Geld, eine gehackte Wallet, eine bekannt gewordene Phrase: Erste Hilfe.

funds_stolen-meaning = Mein Geld wurde gestohlen
funds_stolen-opening = Das tut mir sehr leid. Retten wir jetzt sofort, was noch zu retten ist. Alles andere kann warten.
funds_stolen-advice =
    In dieser Reihenfolge:

    1. Nennen Sie niemandem Ihre Wiederherstellungsphrase oder Ihren privaten Schlüssel, und signieren Sie nichts mehr.
    2. Legen Sie auf einem Handy, dem Sie vertrauen, möglichst einem anderen, in der offiziellen App eine NEUE Wallet mit einer NEUEN Phrase an. Ein zweites Konto unter der alten Phrase ist nicht sicher, und ein neues Passwort hilft nicht. Schreiben Sie die Phrase auf Papier.
    3. Senden Sie an die neue Wallet, was noch da ist, das Wertvollste zuerst. Sind Coins, die Sie für die Gebühr einzahlen, sofort wieder weg, zahlen Sie keine mehr ein. Benutzen Sie die alte Wallet nie wieder.
    4. Widerrufen Sie Genehmigungen (Erlaubnisse, die Sie Websites gegeben haben), und zwar in der App und nie über einen Link, den Ihnen jemand schickt. Lässt sich aus einer TRON-Wallet nichts mehr senden, wurden vielleicht ihre Berechtigungen geändert: Zahlen Sie dort nichts mehr ein.
    5. Sichern Sie die Beweise: Transaktions-Hashes, Adressen, Uhrzeiten, Chats, Screenshots.
    6. Erstatten Sie Anzeige bei der Polizei. Sind die Coins an eine Börse gegangen, schreiben Sie ihr sofort über deren eigene Website, mit dem Hash: Manchmal kann sie sie noch einfrieren.

    Ich muss ehrlich sein: Eine bestätigte Transaktion kann niemand zurückholen. Wer verspricht, Ihre Coins gegen Geld oder gegen Ihre Phrase zurückzuholen, will Sie ein zweites Mal betrügen.
    .technical =
    1. Phrase oder Schlüssel anderen bekannt: Alles daraus Abgeleitete ist kompromittiert, auf jeder Chain; Schlüssel lassen sich nicht ändern. Neuer Seed auf sauberem Gerät oder Hardware-Wallet, dann nach Wert übertragen, den nativen Coin zuletzt, denn er zahlt die Gebühren.
    2. Gas, das sofort nach Eingang verschwindet, heißt Sweeper-Bot. Nicht füttern; ein privates Bundle, das im selben Block auflädt und überträgt, kann ihm zuvorkommen.
    3. Nur bestimmte Token weg, per transferFrom eines Spenders bewegt: bösartige Genehmigung. Allowances, setApprovalForAll und Permit2 widerrufen; signierte Permits bleiben bis zu ihrer Deadline nutzbar, also auch die Token wegbewegen.
    4. EIP-7702: Code 0xef0100… an Ihrer Adresse, den Sie nicht gesetzt haben, ist eine Delegation. Zurücksetzen auf die Nulladresse hilft nur, wenn der Schlüssel selbst sicher ist. Solana: Delegates widerrufen, Owner der Token-Accounts prüfen.
    5. TRON: Owner- und Active-Permissions prüfen. Wer die Owner-Permission hat, kann die Kontrolle an andere Schlüssel geben; haben Sie sie nicht mehr, kann nur deren Inhaber sie zurückgeben. Kein TRX dorthin senden.
    6. Beweise: Hashes, Adressen, Blockzeiten, Domains. Polizei, empfangende Börse und Stablecoin-Emittenten informieren. Bestätigte Transaktionen sind endgültig; „Recovery-Dienste“ sind Betrug.
