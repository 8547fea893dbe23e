### Die Wallet sicher halten, Genehmigungen prüfen und widerrufen, Schutz.

security_advice-meaning = Wie schütze ich meine Wallet?
security_advice-opening = Gut, dass Sie fragen, bevor etwas passiert. Ein paar Gewohnheiten schützen vor den meisten Gefahren.
security_advice-advice =
    1. Schreiben Sie die Wiederherstellungsphrase auf Papier und bewahren Sie es gut versteckt auf. Kein Foto, keine Cloud, kein Chat. Nennen Sie sie niemandem; kein Support braucht sie jemals.
    2. Holen Sie die App nur aus dem offiziellen Store oder von der offiziellen Website und halten Sie sie aktuell.
    3. Sperren Sie die App mit einem starken Passwort: lang und sonst nirgends verwendet. Sperren Sie auch das Handy.
    4. Vergleichen Sie vor dem Senden die ganze Adresse, nicht nur Anfang und Ende. Kopieren Sie keine Adressen aus alten Transaktionen: Betrüger schmuggeln dort ähnlich aussehende ein.
    5. Verwenden Sie zwei Wallets mit je eigener Phrase: eine für Erspartes, die nie mit einer Website verbunden wird, und eine mit wenig Geld zum Ausprobieren.
    6. Sehen Sie die Genehmigungen durch (Erlaubnisse, mit denen Websites Ihre Coins bewegen dürfen) und widerrufen Sie die, die Sie nicht brauchen. Wenn Sie nur die Verbindung trennen, bleiben sie bestehen.
    7. Nehmen Sie für größere Beträge eine Hardware-Wallet (ein kleines Gerät, das die Schlüssel aufbewahrt), gekauft beim Hersteller.
    8. Eile, Geschenke und Fremde, die Hilfe anbieten, sind Warnzeichen. Im Zweifel signieren Sie nichts.
    .technical =
    1. Seed: offline auf Papier oder Stahl, Wiederherstellung getestet. BIP-39-Passphrase oder Multisig für größere Beträge; Hardware-Wallet vom Hersteller, Adressen auf deren eigenem Display prüfen.
    2. Genehmigungen: Eine Allowance lässt einen Contract Token bis zum genehmigten Betrag bewegen, bis zum Widerruf (EIP-20; setApprovalForAll bei NFTs). Exakte Beträge genehmigen. In der App oder im Approval Checker eines Explorers durchsehen. Auch Permit2, Solana-Delegates und TRC-20-Genehmigungen auf TRON prüfen. Das Ende einer WalletConnect-Session widerruft nichts.
    3. Signaturen: Permit (EIP-2612) und Typed Data (EIP-712) können Token ohne Gas bewegen; ablehnen, was Sie nicht lesen können. Eine einzige EIP-7702-Signatur kann den ganzen Account an einen Contract delegieren: keine auf Wunsch einer Website signieren; zurücksetzen per Delegation an die Nulladresse.
    4. TRON: Owner- und Active-Permissions von Zeit zu Zeit prüfen.
    5. Gerät: System und App aktuell, kein Root, kein Sideloading, Vorsicht vor Clipboard-Malware.
    6. Adressen: den ganzen String prüfen, Adressbuch nutzen (Address Poisoning).
    7. Gebundenes Konto: einzigartiges Passwort, Authenticator statt SMS.
