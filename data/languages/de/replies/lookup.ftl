### Was die Blockchain über eine Transaktion sagt.

lookup-pending =
    Ich habe die Transaktion auf { $chain } gefunden: Sie ist unterwegs, aber noch nicht bestätigt (Stand: { $at }). Solange sie nicht bestätigt ist, liegen die Coins noch auf dem sendenden Konto. Entweder ist auf dem Netzwerk viel los, oder die Gebühr ist niedriger als das, was andere gerade zahlen.
    .technical =
    Gefunden auf { $chain }: im Mempool, unbestätigt (Stand: { $at }).
lookup-pending_low_fee =
    Ich habe die Transaktion auf { $chain } gefunden: Sie wartet, weil ihre Gebühr niedriger ist als das, was das Netzwerk jetzt verlangt (Stand: { $at }). Solange sie nicht bestätigt ist, liegen die Coins noch auf dem sendenden Konto. Haben Sie sie gesendet und soll sie noch durchgehen, wählen Sie in der App „Beschleunigen“. Möchten Sie sie nicht mehr, wählen Sie jetzt „Abbrechen“.
    .technical =
    Gefunden auf { $chain }: im Mempool mit { $fee_rate } Gwei pro Gas, während Blöcke derzeit etwa { $usual_fee_rate } Gwei verlangen (Stand: { $at }). Mit derselben Nonce und höherer Gebühr ersetzen: derselbe Transfer zum Beschleunigen, Betrag null an sich selbst zum Abbrechen.
lookup-pending_behind =
    Ich habe die Transaktion auf { $chain } gefunden: Sie wartet hinter einer älteren vom selben Konto, die noch nicht bestätigt ist (Stand: { $at }). Solange sie nicht bestätigt ist, liegen die Coins noch auf dem sendenden Konto. Haben Sie sie gesendet und soll sie noch durchgehen, beschleunigen Sie zuerst die ältere oder brechen Sie sie ab; diese hier folgt dann. Möchten Sie diese hier nicht mehr, brechen Sie zuerst diese ab und kümmern Sie sich dann um die ältere.
    .technical =
    Gefunden auf { $chain }: wartet hinter Nonce { $nonce }, die noch in keinem Block ist (Stand: { $at }). Zuerst diese Nonce ersetzen oder abbrechen; soll diese Transaktion nicht ausgeführt werden, sie ersetzen, bevor Sie den Weg frei machen.
lookup-pending_stop =
    Ich habe die Transaktion auf { $chain } gefunden: Sie ist noch nicht bestätigt (Stand: { $at }), vielleicht lässt sie sich also noch aufhalten. Kam sie aus Ihrer Wallet, öffnen Sie sie jetzt in der App und wählen Sie „Abbrechen“ (nicht „Beschleunigen“), mit der höchsten Gebühr, die angeboten wird. Eine Garantie gibt es nicht, aber jede Minute zählt.
    .technical =
    Gefunden auf { $chain }: im Mempool, unbestätigt (Stand: { $at }). Jetzt ersetzen: dieselbe Nonce, Betrag null an sich selbst, deutlich höhere Gebühr.
lookup-confirmed =
    Gute Nachricht: Ich habe die Transaktion auf { $chain } gefunden, und sie ist abgeschlossen, mit { $confirmations ->
        [one] einer Bestätigung
       *[other] { $confirmations } Bestätigungen
    } (Stand: { $at }). Ist auf der Empfängerseite nichts zu sehen, braucht die App oder Börse dort vielleicht noch etwas Zeit, oder der Coin muss dort erst zur Liste der Coins hinzugefügt werden.
    .technical =
    Gefunden auf { $chain }: erfolgreich ausgeführt, { $confirmations ->
        [one] eine Bestätigung
       *[other] { $confirmations } Bestätigungen
    } (Stand: { $at }). Erscheint der Saldo nicht, Token-Contract, Netzwerk und die von der Empfängerseite verlangten Bestätigungen prüfen.
lookup-confirmed_plain =
    Ich habe die Transaktion auf { $chain } gefunden: Sie wurde ausgeführt, mit { $confirmations ->
        [one] einer Bestätigung
       *[other] { $confirmations } Bestätigungen
    } (Stand: { $at }). Ich habe sie bei Ihrem Fall vermerkt.
    .technical =
    Gefunden auf { $chain }: erfolgreich ausgeführt, { $confirmations ->
        [one] eine Bestätigung
       *[other] { $confirmations } Bestätigungen
    } (Stand: { $at }); beim Fall vermerkt.
lookup-failed = Ich habe die Transaktion auf { $chain } gefunden: Sie ist fehlgeschlagen (Stand: { $at }). Die Coins wurden nicht bewegt: Sie liegen noch auf dem Konto, von dem sie gesendet wurden, und nur die Netzwerkgebühr ist verbraucht. Prüfen Sie vor einem neuen Versuch, ob es für Betrag und Gebühr reicht.
lookup-failed_out_of_gas =
    Ich habe die Transaktion auf { $chain } gefunden: Sie ist fehlgeschlagen (Stand: { $at }), weil ihr Gas-Limit zu niedrig war, also die Grenze für die Arbeit, die sie verursachen darf. Die Coins wurden nicht bewegt: Sie liegen noch auf dem Konto, von dem sie gesendet wurden, und nur die Netzwerkgebühr ist verbraucht. Wenn Sie noch einmal senden, lassen Sie das Gas-Limit so, wie die App es vorschlägt.
    .technical =
    Gefunden auf { $chain }: out of gas (Stand: { $at }). Der State wurde zurückgerollt; die Gebühr ist verbraucht. Gas-Limit erhöhen oder von der App schätzen lassen.
lookup-failed_reverted =
    Ich habe die Transaktion auf { $chain } gefunden: Der Smart Contract, ein Programm auf der Blockchain, hat sie abgelehnt (Stand: { $at }). Angegebener Grund: { $reason }. Die Coins wurden nicht bewegt: Sie liegen noch auf dem Konto, von dem sie gesendet wurden, und nur die Netzwerkgebühr ist verbraucht.
    .technical =
    Gefunden auf { $chain }: Revert (Stand: { $at }), Grund: { $reason }. Der State wurde zurückgerollt; die Gebühr ist verbraucht.
lookup-failed_out_of_energy =
    Ich habe die Transaktion auf { $chain } gefunden: Sie ist fehlgeschlagen, weil die Energie dafür nicht reichte (Stand: { $at }). Die Coins wurden nicht bewegt: Sie liegen noch auf dem Konto, von dem sie gesendet wurden, und nur die Netzwerkgebühr ist verbraucht. Bevor Sie noch einmal senden, sorgen Sie für mehr TRX auf diesem Konto, um die Energie zu bezahlen, und lassen Sie das Fee-Limit so, wie die App es vorschlägt.
    .technical =
    Gefunden auf { $chain }: OUT_OF_ENERGY (Stand: { $at }). Der State wurde zurückgerollt; die eingesetzten Ressourcen und TRX sind verbraucht. Fee-Limit erhöhen, mehr TRX halten oder Energie staken oder mieten, dann erneut senden.
lookup-replaced =
    Ich habe auf { $chain } nachgesehen: Eine andere Transaktion vom selben Konto ist an die Stelle dieser getreten, diese wird also nie mehr ausgeführt (Stand: { $at }). Das passiert nach „Beschleunigen“ oder „Abbrechen“. Suchen Sie in der Liste die neuere Transaktion: Die zählt.
    .technical =
    Auf { $chain } wurde die Nonce von einer anderen Transaktion verwendet (Stand: { $at }): Diese wurde ersetzt oder verworfen und kann nicht mehr bestätigt werden.
lookup-not_found =
    Ich habe auf { $chains } nachgesehen und keine Transaktion mit diesem Hash gefunden (Stand: { $at }). Meist ist der Hash unvollständig, die Transaktion lief über ein anderes Netzwerk, oder sie wurde nie abgeschickt oder ist verfallen. Bitte prüfen Sie den Hash noch einmal, und senden Sie die Coins kein zweites Mal, bevor das geklärt ist.
    .technical =
    Unbekannt auf { $chains } (Stand: { $at }): falsches Netzwerk, nie ein Broadcast oder aus dem Mempool verworfen. Ein Rebroadcast der signierten Transaktion bleibt möglich, solange Nonce, Inputs oder Ablaufzeit es zulassen.
lookup-unreachable = Ich konnte die Blockchain gerade nicht prüfen: keine Antwort von { $chains }. Deshalb kann ich nicht sagen, wie es um Ihre Transaktion steht, und ich will nicht raten. Wir machen ohne diese Auskunft weiter; auch jemand aus unserem Team kann sie prüfen.
lookup-not_asked = Diese Art von Hash kann ich nicht selbst nachschlagen; jemand aus unserem Team kann es.
lookup-transfer = Damit gehen { $amount } an { $recipient }. Bitte vergleichen Sie diese Adresse Zeichen für Zeichen mit der, die Sie meinten.
lookup-no_reason = keiner genannt
