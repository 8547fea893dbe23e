### Wallets erstellen, importieren, exportieren, umbenennen, löschen und wechseln; Hardware-Wallets.

wallet_setup-meaning = Wallet erstellen, importieren, wechseln
wallet_setup-opening = Gern. Gehen wir es Schritt für Schritt durch.
wallet_setup-advice =
    Eine Wallet erstellen:
    1. Holen Sie die App nur aus dem offiziellen Store oder von der offiziellen Website.
    2. Wählen Sie „Erstellen“ und legen Sie ein langes Passwort fest, das Sie sonst nirgends verwenden.
    3. Schreiben Sie, wenn Sie allein sind, die Wiederherstellungsphrase der Reihe nach auf Papier; die App fragt sie dann zur Kontrolle ab. Kein Foto, keine Cloud.
    4. Senden Sie zuerst nur einen kleinen Betrag dorthin.

    Eine Wallet importieren: Wählen Sie in der App „Importieren“ und tippen Sie Ihre eigene Phrase dort ein, nie auf einer Website oder in einem Chat. Vergleichen Sie dann die Adresse. Verwenden Sie nie eine Phrase, die Ihnen jemand gegeben hat.

    Wechseln oder umbenennen: Öffnen Sie die Liste der Wallets. Der Name ist nur ein Etikett auf Ihrem Handy.

    Löschen: Stellen Sie zuerst sicher, dass die Phrase (oder, wenn Sie per privatem Schlüssel importiert haben, dieser Schlüssel) aufgeschrieben und geprüft ist. Löschen entfernt die Wallet vom Handy. Die Coins bleiben auf der Blockchain, aber ohne Phrase oder Schlüssel kommt niemand mehr an sie heran.

    Hardware-Wallet (ein kleines Gerät, das die Schlüssel aufbewahrt): Kaufen Sie sie beim Hersteller. Die Phrase muss das Gerät selbst erzeugen; liegt schon eine bei, benutzen Sie es nicht. Wählen Sie „Hardware-Wallet verbinden“, falls die App es anbietet, und prüfen Sie jede Adresse auf dem Display des Geräts selbst.
    .technical =
    1. Erstellen: BIP-39-Phrase (12 bis 24 Wörter), auf dem Gerät erzeugt; Schlüssel entlang von BIP-32-/BIP-44-Pfaden abgeleitet. Das Passwort verschlüsselt nur den lokalen Keystore. Vor dem Aufladen sichern und die Wiederherstellung testen.
    2. Import per Phrase stellt alle Accounts in jeder App mit gleichem Standard und Pfad wieder her; per privatem Schlüssel oder Keystore nur einen Account, ohne Phrase. Fehlende Accounts: Account-Index erhöhen oder andere Pfade (Ledger Live, Legacy; BIP-44/49/84/86 bei Bitcoin) oder die BIP-39-Passphrase versuchen. Watch-only-Importe haben keinen Schlüssel und können nicht signieren.
    3. Export: nur in der App, möglichst offline, nie über die Zwischenablage. Eine Keystore-Datei ist so stark wie ihr Passwort.
    4. Löschen: entfernt die Schlüssel nur von diesem Gerät; Genehmigungen und Permissions auf der Chain bleiben.
    5. Hardware: Firmware vom Hersteller, Seed auf dem Gerät erzeugt, nie in ein Handy getippt; per USB, Bluetooth oder QR koppeln, auf dem Display prüfen, Blind Signing vermeiden.
    6. Multisig oder TRON-Permissions: alle Signierenden und Schwellen festhalten.
