### Eine Transaktion, die erledigt sein soll, aber nicht angekommen ist.

transfer_missing-meaning = Eine Transaktion kam nicht an
transfer_missing-opening = Ich verstehe, dass Sie sich Sorgen machen. Mit dem Transaktions-Hash können wir auf der Blockchain selbst sehen, wohin die Coins gegangen sind.
transfer_missing-advice =
    Die Blockchain zeigt, wohin Coins gegangen sind, egal was eine App anzeigt:

    1. Suchen Sie den Transaktions-Hash (die Sendungsnummer der Transaktion) im Explorer des Netzwerks, der öffentlichen Website, die alle Transaktionen zeigt. Steht dort „Success“ oder „Confirmed“ (erfolgreich, bestätigt), sind die Coins an die Adresse gegangen, die dort als Empfänger steht.
    2. Vergleichen Sie diese Adresse Zeichen für Zeichen mit Ihrer und das Netzwerk mit dem, das Sie in der App geöffnet haben.
    3. Stimmt beides, ist der Coin vielleicht nur ausgeblendet: Wählen Sie dieses Netzwerk in der App und fügen Sie das Token Ihrer Liste hinzu.
    4. Sie haben an eine Börse gesendet? Sie wartet mehrere Bestätigungen ab, bevor sie die Coins anzeigt. Verlangt sie ein Memo oder einen Tag und haben Sie das weggelassen, schreiben Sie der Börse mit dem Hash.
    5. Kein Hash? Fragen Sie die Person, die gesendet hat. Kann sie keinen nennen, hat sie wahrscheinlich noch nichts gesendet.

    Steht im Explorer „Failed“ (fehlgeschlagen), haben die Coins das sendende Konto nie verlassen. Wartet die Transaktion noch, kann sie noch nicht angekommen sein.
    .technical =
    1. Explorer: Status, Empfänger, Token-Contract (nicht das Symbol) und Chain prüfen. Auf EVM-Chains bewegt sich ein Token, wenn im Receipt ein Transfer-Event des richtigen Contracts steht; das „to“ der Transaktion ist dann der Contract, nicht Sie.
    2. Token-Salden liegen im Token-Contract. Stimmt balanceOf(address) und die App zeigt nichts, Contract von Hand hinzufügen oder Node wechseln.
    3. Börsen schreiben nach der auf ihrer Einzahlungsseite genannten Zahl von Bestätigungen gut, oder nach Finalität. Von einem Contract gesendete Coins („internal transactions“) schreiben manche spät oder gar nicht gut.
    4. XRP-Destination-Tag, TON-Kommentar, Cosmos-Memo: Fehlt die Angabe, muss die Börse die Einzahlung von Hand zuordnen.
    5. Bridges und L2: beide Chains ansehen; die Auszahlung aus einem Optimistic Rollup über die Standard-Bridge dauert meist etwa sieben Tage.
    6. Bitcoin: den eigenen Output ansehen, nicht den Wechselgeld-Output.
