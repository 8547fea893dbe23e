### Eine Transaktion, die unbestätigt bleibt: beschleunigen, abbrechen.

transfer_pending-meaning = Eine Transaktion hängt
transfer_pending-opening = Ich weiß, das Warten ist schwer. Ich sehe nach, wo Ihre Transaktion steht, damit wir wissen, was zu tun ist.
transfer_pending-advice =
    Eine Transaktion, die noch nicht bestätigt ist, ist nicht verloren: Entweder geht sie später durch, oder sie geht nie durch und die Coins bleiben auf Ihrem Konto.

    1. Öffnen Sie die Transaktion in der App. Wird „Beschleunigen“ angeboten, wählen Sie es und akzeptieren Sie eine höhere Gebühr: Wer mehr zahlt, kommt zuerst dran. Prüfen Sie vorher, ob Adresse und Betrag stimmen.
    2. Warten mehrere, beginnen Sie mit der ältesten. Auf Ethereum und ähnlichen Netzwerken können die anderen sie nicht überholen.
    3. Möchten Sie die Transaktion nicht mehr, wählen Sie „Abbrechen“. Das geht nur, solange sie unbestätigt ist, und kostet ebenfalls eine Gebühr.
    4. Senden Sie nicht noch einmal, bevor Sie wissen, was aus der ersten Transaktion geworden ist, sonst zahlen Sie womöglich doppelt.

    Bei Bitcoin kann eine niedrige Gebühr Stunden oder Tage bedeuten. Auf TRON und Solana verfällt eine Transaktion, die nicht rechtzeitig bestätigt wird, von selbst. Zeigt der Explorer (die öffentliche Website, die alle Transaktionen zeigt) sie nach zehn Minuten immer noch nicht, können Sie auf diesen beiden Netzwerken noch einmal senden.

    Sendet eine Börse und zeigt noch keinen Transaktions-Hash an, hat sie noch nichts gesendet: Nur die Börse kann sagen, wann sie es tut.
    .technical =
    1. EVM: Transaktionen eines Accounts laufen in Nonce-Reihenfolge; eine unterbezahlte oder fehlende niedrigere Nonce blockiert alle späteren. Beschleunigen: dieselbe Nonce, Maximal- und Prioritätsgebühr je mindestens 10 % höher (Standard-Price-Bump von geth). Abbrechen: dieselbe Nonce mit Betrag null an sich selbst. Eine aus dem Mempool verworfene Transaktion bleibt gültig, ein Rebroadcast ist möglich, bis ihre Nonce verbraucht ist: mit derselben Nonce neu senden, nie mit einer neuen.
    2. Bitcoin: per Gebühr ersetzen (RBF, BIP-125: mindestens ein gleicher Input, höhere Gebühr und Gebührenrate) oder den unbestätigten Output mit hoher Gebühr ausgeben (CPFP: Empfänger, oder Absender mit Wechselgeld). Bitcoin Core verwirft unbestätigte Transaktionen standardmäßig nach 14 Tagen; beim erneuten Senden einen Input der ersten wiederverwenden, damit nur eine bestätigt werden kann.
    3. TRON: Eine Transaktion trägt eine Ablaufzeit (oft eine Minute, höchstens 24 Stunden) und ist ungültig, wenn bis dahin kein Block sie enthält; Replace-by-Fee gibt es nicht. Ist sie ungesehen abgelaufen, Bandbreite und Energie prüfen, dann neu senden.
    4. Solana: ungültig, sobald ihr Blockhash mehr als 150 Blöcke alt ist, meist binnen zwei Minuten (außer bei Durable Nonces). Erst den Status der Signatur prüfen, dann mit Prioritätsgebühr neu signieren.

    Der Hash trennt die Ursachen: im Mempool liegt es an Gebühr oder Netzwerk; kennt sie kein Node, gab es nie einen Broadcast, oder sie wurde verworfen.
