### Netzwerk-, Server- oder Zeitüberschreitungsfehler in der App.

connection_error-meaning = Netzwerkfehler in der App
connection_error-opening = So ein Fehler liegt meist an der Verbindung zwischen Ihrem Handy und dem Netzwerk. Finden wir heraus, wo.
connection_error-advice =
    Ihre Coins liegen auf der Blockchain; so ein Fehler kann ihnen nichts anhaben. Bitte probieren Sie der Reihe nach:

    1. Öffnen Sie irgendeine Website. Geht das auch nicht, liegt es an Ihrer Internetverbindung.
    2. Wechseln Sie zwischen WLAN und mobilen Daten. Manche Büros, Schulen und Länder sperren solche Dienste.
    3. Wenn Sie ein VPN oder einen Proxy nutzen, schalten Sie es aus und versuchen Sie es erneut. Brauchen Sie es, wählen Sie darin ein anderes Land.
    4. Stellen Sie Datum und Uhrzeit des Handys auf automatisch; geht die Uhr falsch, klappen sichere Verbindungen nicht.
    5. Schließen Sie die App ganz und öffnen Sie sie wieder; hilft das nicht, starten Sie das Handy neu.
    6. Aktualisieren Sie die App über den offiziellen Store oder die offizielle Website. Löschen Sie sie vorher nicht.
    7. Bietet die App in den Netzwerkeinstellungen andere Nodes an (die Rechner, von denen sie ihre Daten holt), wählen Sie einen anderen.

    Wollten Sie gerade etwas senden? Sehen Sie in Ihrer Transaktionsliste und im Explorer des Netzwerks unter Ihrer Adresse nach, bevor Sie noch einmal senden. Die erste Transaktion kann durchgegangen sein.
    .technical =
    1. Zwei Wege: das eigene Backend der Wallet (Kurse, Verlauf, Nachrichten) und der Node der Chain (JSON-RPC). Fällt eine Chain aus, während andere laufen, liegt es an deren RPC; fallen alle aus, an Verbindung, DNS, VPN oder Backend.
    2. Den Fehler lesen: DNS-Fehler oder NXDOMAIN (anderen Resolver versuchen), TLS- oder Zertifikatsfehler (Uhr, filternder Proxy, Captive Portal), Timeout (gesperrte oder überlastete Route), HTTP 429 (Rate Limit, häufig bei geteilten VPN-Ausgängen), 403 oder 451 (Sperre nach Region oder IP), 5xx (Server). JSON-RPC -32000 und -32603 kommen vom Node selbst.
    3. Testen: anderes Netz, VPN aus oder anderer Ausgang, Private DNS und Werbeblocker aus, nur IPv4; unter Android VPN pro App und Akku-Beschränkungen.
    4. RPC-Endpunkt wechseln; eth_chainId und eth_blockNumber mit einem Explorer abgleichen.
    5. Ein Timeout nach dem Signieren sagt nichts über das Ergebnis. Vor erneutem Signieren Hash oder Nonce nachschlagen; auf EVM-Chains dieselbe Nonce wiederverwenden, damit nur eine Transaktion ausgeführt werden kann.
