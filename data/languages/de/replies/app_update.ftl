### Versionen, Aktualisieren, Installieren, der offizielle Download.

app_update-meaning = App aktualisieren oder installieren
app_update-opening = Es ist gut, die App aktuell zu halten: Neuere Versionen beheben bekannte Fehler.
app_update-advice =
    1. Stellen Sie zuerst sicher, dass die Wiederherstellungsphrase jeder Wallet in der App auf Papier steht.
    2. Sehen Sie nach, welche Version Sie haben: In den Einstellungen der App steht unter „Über“ eine Nummer wie 1.8.2.
    3. Aktualisieren Sie über den Store, aus dem Sie die App haben, oder über die offizielle Website; tippen Sie deren Adresse selbst ein. Klicken Sie nicht auf Anzeigen in der Suche und verwenden Sie nie eine Datei oder einen Link aus einem Chat oder einer E-Mail.
    4. Installieren Sie die neue Version über die alte. Löschen Sie die alte App vorher nicht: Das würde auch die Wallets auf diesem Handy löschen.
    5. Die Aktualisierung klappt nicht? Schaffen Sie Speicherplatz, starten Sie das Handy neu, wechseln Sie zwischen WLAN und mobilen Daten und prüfen Sie, ob das System des Handys zu alt ist.

    Bietet der Store in Ihrem Land die App nicht an, steht auf der offiziellen Website, was möglich ist.

    Kein echtes Update fragt in einer Nachricht oder auf einer Website nach Ihrer Wiederherstellungsphrase. Eine App aus einer anderen Quelle kann eine Fälschung sein, die Ihre Coins stehlen soll.
    .technical =
    1. Version und Build: Einstellungen, Über; mit der Version im offiziellen Store oder auf der offiziellen Website vergleichen. Beides angeben, wenn Sie einen Fehler melden.
    2. Android: Ein Update muss dasselbe Signaturzertifikat tragen; „App nicht installiert“ oder ein Signaturkonflikt bedeutet eine andere Quelle oder eine Fälschung. Ohne getestetes Backup nicht zur Umgehung deinstallieren: Das löscht den verschlüsselten Keystore. Veröffentlicht die Website eine SHA-256-Prüfsumme, vor der Installation einer APK vergleichen; „Unbekannte Apps installieren“ sonst aus, Play Protect an.
    3. iOS: nur App Store. TestFlight-Einladungen und Profile von Fremden sind ein bekannter Weg für Fälschungen. Die Region des Accounts bestimmt das Angebot.
    4. Browser-Erweiterung: über den Link auf der offiziellen Website installieren; Erweiterungs-ID und Herausgeber vergleichen.
    5. Nach dem Update: neu öffnen, synchronisieren lassen, Adressen prüfen. Downgrades können an einem neueren Datenformat scheitern.
    6. System zu alt für Updates: Phrase auf einem anderen Gerät in der App importieren und die Adressen prüfen, bevor Sie das alte zurücksetzen.
