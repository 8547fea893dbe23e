### Daten, die sich nicht aktualisieren: Verlauf, Guthaben, zwischen Geräten.

sync_problem-meaning = App aktualisiert die Daten nicht
sync_problem-opening = Ich weiß, es beunruhigt, wenn die App alte Daten zeigt. Meist hinkt nur die Anzeige hinterher, und Ihre Coins sind unberührt.
sync_problem-advice =
    Die App zeigt, was ihr ein „Node“ sagt, ein Rechner im Netzwerk. Ist dieser Node oder Ihre Verbindung zu ihm langsam, sehen Sie alte Daten. Es zählt, was auf der Blockchain steht.

    1. Schließen Sie die App ganz, öffnen Sie sie wieder und ziehen Sie zum Aktualisieren nach unten.
    2. Schalten Sie ein laufendes VPN aus und wechseln Sie zwischen WLAN und mobilen Daten.
    3. Stellen Sie Datum und Uhrzeit des Handys auf automatisch.
    4. Bietet die App in den Netzwerkeinstellungen andere Nodes an, wählen Sie einen anderen.
    5. Aktualisieren Sie die App (löschen Sie sie vorher nicht), öffnen Sie sie neu und lassen Sie sie synchronisieren. Neue Versionen beheben bekannte Synchronisierungsfehler.
    6. Suchen Sie Ihre Adresse im Explorer des Netzwerks, der öffentlichen Website, die alle Transaktionen zeigt. Fehlt eine Transaktion auch dort, ist sie noch nicht bestätigt, oder sie liegt auf einem anderen Netzwerk.

    Zwei Geräte zeigen Verschiedenes? Namen, hinzugefügte Token und Notizen speichert jedes Gerät für sich. Was auf der Blockchain steht, ist auf beiden gleich, wenn beide dieselbe Wallet haben: Vergleichen Sie die Adressen.
    .technical =
    1. Eine Wallet liest über RPC-Nodes und für den Verlauf über einen Indexer. eth_blockNumber (TRON: getnowblock, Solana: getSlot) mit einem Explorer vergleichen: Hängt der Node nach, wechseln. Stimmen die Salden und nur der Verlauf kommt spät, ist es der Indexer; abwarten.
    2. Transport: VPN- oder Proxy-Ausgänge sind oft gedrosselt (429) oder gesperrt (403); DNS-Filter, Captive Portals und eine falsche Uhr (TLS) sehen genauso aus. Energiesparmodi stoppen Hintergrundaktualisierung und WebSockets.
    3. Hängender lokaler Zustand: Eine ersetzte oder verworfene Transaktion kann als ausstehend in der Liste bleiben. Beenden erzwingen und Cache leeren; nie die Daten der App ohne geprüftes Backup.
    4. Zwischen Geräten: Token-Listen, Namen, Adressbuch, verbundene Websites und Einstellungen sind lokal. Bei gleicher Phrase, Passphrase, gleichem Derivation Path und Account-Index müssen die Adressen übereinstimmen.
    5. Light Clients und Privacy Coins scannen Blöcke selbst: Scan beenden lassen, Restore Height prüfen.

    Nach einem Update, das einen Sync-Fehler behebt: App neu öffnen und noch einmal synchronisieren.
