### Die App lässt sich nicht öffnen oder entsperren, die Anmeldung klappt nicht.

login_problem-meaning = App öffnen oder entsperren klappt nicht
login_problem-opening = Ich weiß, das macht Sorgen. Ihre Coins liegen auf der Blockchain, nicht in der App. Sehen wir nach, warum sie sich nicht öffnet.
login_problem-advice =
    Bitte probieren Sie diese Schritte der Reihe nach und hören Sie auf, sobald es klappt:

    1. Schließen Sie die App ganz und öffnen Sie sie wieder. Starten Sie dann das Handy neu.
    2. Schalten Sie ein laufendes VPN aus und wechseln Sie zwischen WLAN und mobilen Daten.
    3. Stellen Sie Datum und Uhrzeit des Handys auf automatisch und schaffen Sie Platz, wenn der Speicher voll ist.
    4. Aktualisieren Sie die App über den offiziellen Store oder die offizielle Website, ohne sie vorher zu löschen.
    5. Klappt das Entsperren mit Gesicht oder Fingerabdruck nicht, geben Sie stattdessen das Passwort ein. Richten Sie Gesicht oder Fingerabdruck danach in den Einstellungen der App neu ein.

    Löschen Sie weder die App noch ihre Daten, solange Sie nicht die Wiederherstellungsphrase jeder Wallet darin aufgeschrieben und geprüft haben. Mit der App verschwinden auch die Schlüssel, die sie auf dem Handy aufbewahrt. Mit der Phrase können Sie die Wallet wieder importieren, in der App und nirgendwo sonst.
    .technical =
    1. Absturz oder weißer Bildschirm: Beenden erzwingen, nur den Cache leeren (nie die Daten: dort liegt der verschlüsselte Keystore), App, System und unter Android System WebView aktualisieren. Version, Betriebssystem und Gerätemodell notieren.
    2. Endloses Laden: ein gesperrter API- oder RPC-Host. Ohne VPN oder Proxy, mit anderem DNS und in einem anderen Netz testen. Mit falscher Systemuhr scheitern TLS und zeitbasierte Codes.
    3. Biometrie: Ein neu registriertes Gesicht oder ein neuer Finger oder eine entfernte Bildschirmsperre kann den Schlüssel im Android Keystore oder in der iOS Keychain ungültig machen. Per Passwort entsperren, dann neu registrieren.
    4. Gebundenes Konto: Nach mehreren Fehlversuchen kann die Anmeldung begrenzt sein; warten, nicht weiter probieren.
    5. Letztes Mittel, nur mit geprüftem Backup jeder Wallet (Phrase, bei importierten der Schlüssel) und der BIP-39-Passphrase, falls gesetzt: aus offizieller Quelle neu installieren und in der App importieren. Beim Entfernen einer App wird ihr privater Speicher gelöscht. Anmeldung und Schlüssel sind getrennt: Auf der Chain hängt nichts davon ab, ob die App sich öffnet.
