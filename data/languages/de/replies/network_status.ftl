### Ob ein Netzwerk überlastet, langsam oder ausgefallen ist, und woran man es erkennt.

network_status-meaning = Ist das Netzwerk langsam oder gestört?
network_status-opening = Ich zeige Ihnen, wie Sie erkennen, ob das Netzwerk selbst langsam ist oder nur Ihre Verbindung dorthin.
network_status-advice =
    Ich will nicht raten, wie es dem Netzwerk gerade geht, aber Sie können es in einer Minute selbst prüfen:

    1. Öffnen Sie den Explorer des Netzwerks, die öffentliche Website, die alle Transaktionen zeigt. Erscheinen dort laufend neue Blöcke, läuft das Netzwerk.
    2. Sehen Sie sich die Gebühr an, die die App vorschlägt. Ist sie viel höher als sonst, senden gerade viele: Das Netzwerk ist überlastet. Mit einer höheren Gebühr geht Ihre Transaktion früher durch; haben Sie Zeit, warten Sie, bis es ruhiger wird.
    3. Erscheinen dort neue Blöcke, aber Ihre App zeigt alte Daten oder einen Fehler, liegt das Problem dazwischen. Wechseln Sie zwischen WLAN und mobilen Daten, schalten Sie ein laufendes VPN aus, wählen Sie einen anderen Node (den Rechner, von dem die App ihre Daten holt), falls die App das anbietet, und aktualisieren Sie die App.
    4. Erscheint lange kein neuer Block, steht vielleicht das Netzwerk selbst (bei Bitcoin ist eine Stunde ohne Block normal). Ihre Coins bleiben, wo sie sind; senden Sie nichts, bis es wieder läuft.

    Hängt eine Ihrer Transaktionen, sagen Sie es mir, und ich sehe nach.
    .technical =
    1. Auslastung: Auf EVM-Chains steigt die Grundgebühr, solange Blöcke mehr als halb voll sind; ihr Trend zeigt also die Nachfrage. Bitcoin: Mempool-Größe und sat/vB der nächsten Blöcke. Solana: verworfene Transaktionen und Prioritätsgebühren. TRON: alle 3 Sekunden ein Block; Energie und Bandbreite werden eher knapp als der Blockplatz.
    2. Chain oder Node: eth_blockNumber Ihres RPC-Endpunkts mit einem Explorer vergleichen. Mehr als ein paar Blöcke Abstand, oder eth_syncing ist nicht false: nachhängender Node; 429 heißt gedrosselt, 403 gesperrt (oft wegen VPN), 5xx ausgefallen. RPC-Endpunkt wechseln.
    3. Übliche Blockzeiten: Ethereum 12 s, TRON 3 s, Bitcoin im Schnitt etwa 10 min (eine Stunde ohne Block kommt vor), Solana unter einer halben Sekunde. Rollups stehen, wenn ihr Sequencer steht.
    4. Während eines Ausfalls nicht mehrfach signieren: Was Sie signiert haben, kann noch ins Netzwerk gelangen, und mehrere Transaktionen können ausgeführt werden. Auf EVM-Chains dieselbe Nonce wiederverwenden.

    Wartung von Ein- oder Auszahlungen bei einer Börse ist deren Sache; siehe ihre Statusseite.
