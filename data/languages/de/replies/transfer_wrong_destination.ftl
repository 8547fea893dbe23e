### Coins an eine falsche Adresse, über ein falsches Netzwerk oder ohne Memo gesendet.

transfer_wrong_destination-meaning = Falsche Adresse, falsches Netzwerk
transfer_wrong_destination-opening = Das tut mir leid, ich weiß, wie beängstigend das ist. Bitte senden Sie nichts mehr an diese Adresse. Was möglich ist, hängt davon ab, wo die Coins jetzt sind. Klären wir das also zuerst.
transfer_wrong_destination-advice =
    Ich muss ehrlich sein: Eine bestätigte Transaktion kann niemand zurückholen, auch { $brand } nicht. Aber die Coins sind nicht immer verloren.

    1. Noch unbestätigt? Wählen Sie in der App sofort „Abbrechen“, falls es angeboten wird. Wählen Sie nicht „Beschleunigen“: Damit kämen die Coins nur schneller an der falschen Stelle an.
    2. Über das falsche Netzwerk oder ohne Memo oder Tag an eine Börse gesendet? Schreiben Sie dieser Börse über ihre eigene App oder Website, mit dem Transaktions-Hash. Nur die Börse kann Ihnen die Coins gutschreiben; manche tun es, und manche verlangen Geld dafür.
    3. Die Adresse Ihrer eigenen Wallet, aber das falsche Netzwerk? Beginnen die Adressen auf beiden Netzwerken mit 0x, wechseln Sie in der App zu dem Netzwerk, das Sie tatsächlich benutzt haben: Dort sind die Coins meistens.
    4. Die Adresse von jemand anderem? Nur die Person, der sie gehört, kann die Coins zurücksenden. Wenn Sie sie kennen, bitten Sie darum.

    Wer verspricht, die Coins gegen Geld oder gegen Ihre Wiederherstellungsphrase zurückzuholen, will Sie betrügen.
    .technical =
    Eine bestätigte Transaktion ist endgültig. Entscheidend ist, wer auf der tatsächlich benutzten Chain den Schlüssel der Empfängeradresse hat.

    1. Unbestätigt, EVM: Betrag null an sich selbst mit derselben Nonce, Maximal- und Prioritätsgebühr je mindestens 10 % höher; Bitcoin: RBF (BIP-125), denselben Input an sich selbst zurück. TRON und Solana: meist zu schnell zum Stoppen.
    2. Eigener Schlüssel, andere EVM-Chain: Derselbe Schlüssel kontrolliert die 0x-Adresse auf jeder EVM-Chain. Dort Netzwerk und Token-Contract hinzufügen und etwas nativen Coin für Gas besorgen. Ausnahmen: Eine Smart-Contract-Wallet existiert dort womöglich nicht, und die Einzahlungsadresse einer Börse ist nicht Ihr Schlüssel.
    3. Börse, falsche Chain oder fehlender Tag (XRP-Destination-Tag, TON-Kommentar, Cosmos-Memo): Nur die Börse hat den Schlüssel oder kann die Einzahlung gutschreiben. Ihr Support braucht Hash, Betrag, Chain und Ihr Konto dort.
    4. Token an den Contract des Tokens selbst oder an einen ohne Auszahlungsfunktion gesendet: normalerweise endgültig unerreichbar.
    5. Burn- oder vertippte Adresse: Niemand hat den Schlüssel. Vertippen ist selten, wo Adressen Prüfsummen tragen (EIP-55-Großschreibung, Base58Check, Bech32); häufiger war es eine ähnliche, aus dem Verlauf kopierte Adresse (Address Poisoning).
