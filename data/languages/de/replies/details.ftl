### Nach den Angaben zu einem Problem fragen: die Frage, wo man die Antwort findet, was notiert wurde.

detail-account = Konto
detail-chain = Netzwerk
detail-steps = Was Sie getan haben
detail-error_message = Fehlermeldung
detail-transaction_hash = Transaktions-Hash
detail-app_version = App-Version
detail-vpn = VPN
detail-recent_changes = Letzte Änderungen
detail-amount = Betrag
detail-contact = Kontakt
detail-time = Zeit

ask-account = Um welches Konto geht es? Wenn Sie mehrere haben, senden Sie mir die Adresse oder den Namen des betreffenden Kontos.
ask-chain = Welches Netzwerk haben Sie benutzt? Zum Beispiel Ethereum, BNB Smart Chain, TRON, Bitcoin oder Solana.
ask-steps = Was haben Sie Schritt für Schritt getan, vom Öffnen der App bis das Problem auftrat?
ask-error_message = Was genau meldet die App? Kopieren Sie die Meldung hierher oder senden Sie einen Screenshot. Achten Sie darauf, dass keine Wiederherstellungsphrase und kein privater Schlüssel darauf zu sehen ist.
ask-transaction_hash = Bitte senden Sie mir den Transaktions-Hash, damit ich auf der Blockchain nachsehen kann. Sie finden ihn in den Details der Transaktion.
ask-app_version = Welche Version der App haben Sie?
ask-vpn = Nutzen Sie gerade ein VPN oder einen Proxy?
ask-recent_changes = Haben Sie in letzter Zeit etwas Ungewöhnliches gemacht? Zum Beispiel eine Wallet importiert, sich mit einer Website oder dApp verbunden oder das Netzwerk gewechselt.
ask-description = Schreiben Sie mir in ein, zwei Sätzen, worum es geht, damit unser Team sich vorbereiten kann.
ask-solved = Ist das Problem damit gelöst?
ask-really_solved = Ist es jetzt wirklich gelöst?
ask-contact = Wie können wir Sie erreichen? Senden Sie mir Ihre Telefonnummer mit Ländervorwahl, zum Beispiel +49 …, oder wählen Sie eine Antwort hier im Chat.
ask-time = Wann möchten Sie von uns hören? Alle Zeiten sind Ortszeit in { $zone }. Wählen Sie eine aus oder schreiben Sie eine eigene, etwa „morgen um 15 Uhr“.
ask-time_zone = Wo sind Sie gerade? Dann kann ich Ihnen Zeiten in Ihrer eigenen Zeitzone anbieten. Oder wählen Sie „So bald wie möglich“.
ask-rating = Wie zufrieden sind Sie mit unserer Hilfe?

where-account = Öffnen Sie in der App die betreffende Wallet: Die Adresse steht beim Namen und lässt sich durch Antippen kopieren. Eine Adresse ist öffentlich, Sie können sie also unbesorgt teilen. Ich frage, damit wir die richtige Wallet ansehen.
where-chain = Öffnen Sie die Transaktion in der App: Der Name des Netzwerks steht beim Coin. Ich frage, weil es denselben Coin auf mehreren Netzwerken geben kann.
where-steps = Erzählen Sie es einfach so, wie Sie es Freunden erzählen würden: was Sie geöffnet haben, worauf Sie getippt haben und was dann passiert ist. Lassen Sie Passwörter, Codes und Wiederherstellungsphrasen weg. Der Schritt, an dem es schiefging, zeigt oft die Ursache.
where-error_message = Das ist der Text, den die App zeigt, wenn etwas nicht klappt. Ist er weg und wurden gerade keine Coins gesendet, versuchen Sie es noch einmal und kopieren Sie ihn, oder senden Sie einen Screenshot. Der genaue Wortlaut zeigt, was schiefging.
where-transaction_hash = Öffnen Sie in der App die Transaktionsliste, tippen Sie auf die betreffende Transaktion und kopieren Sie die lange Zeile aus Buchstaben und Ziffern, die Transaktions-Hash, TxID oder Transaktions-ID heißt. Sie ist wie die Sendungsnummer eines Pakets: Jeder darf sie sehen, und niemand kommt damit an Ihre Coins. Kopieren Sie nie etwas aus einer Ansicht zum Sichern oder Exportieren: Ein privater Schlüssel kann genauso aussehen.
where-app_version = In den Einstellungen der App steht unter „Über“ eine Nummer wie 1.8.2. Ich frage, weil neuere Versionen bekannte Fehler beheben.
where-vpn = Ein VPN ist eine App, die Ihre Internetverbindung über einen anderen Ort leitet. Wenn Sie nie eines eingerichtet haben, lautet die Antwort höchstwahrscheinlich Nein. Ich frage, weil manche VPNs die Verbindung zu einer Blockchain stören.
where-recent_changes = Alles zählt, was keine gewöhnliche Transaktion ist: eine importierte Wallet, eine Website, mit der Sie sich verbunden haben, etwas, das Sie genehmigt oder signiert haben, ein hinzugefügtes Netzwerk. War da nichts, schreiben Sie einfach Nein.
where-contact = Wir verwenden die Nummer nur für diese eine Anfrage und für nichts anderes. Möchten Sie keine angeben, wählen Sie diesen Chat, und die Antwort kommt hierher.
where-time = Wann immer es Ihnen passt, nach Ihrer eigenen Uhr, etwa „heute um 18 Uhr“ oder „morgen um 10 Uhr“. Ist es Ihnen gleich, wählen Sie „So bald wie möglich“.

details-corrected = Ich habe es geändert. { $detail }: { $value }
details-image_noted = Danke, ich habe Ihr Bild zu Ihrem Fall gelegt.
details-skipped = Kein Problem, es geht auch ohne.
details-left_open = Macht nichts, das lassen wir offen und machen weiter.
details-waiting = Ich bin da: Schreiben Sie es mir hier, sobald Sie es haben. Wenn Sie es nicht haben, wählen Sie „Überspringen“.
details-address_not_hash = Das ist eine Adresse, ich habe sie notiert. Der Transaktions-Hash ist eine andere, längere Zeile; Sie finden ihn in den Details der Transaktion.

unread-transaction_hash = Darin konnte ich keinen Transaktions-Hash finden. Das ist eine lange Zeile aus Buchstaben und Ziffern ohne Leerzeichen, meist 64 bis 88 Zeichen.
unread-app_version = Darin konnte ich keine Versionsnummer finden. Sie sieht so aus: 1.8.2.
unread-vpn = Ich bin nicht sicher, ob das Ja oder Nein heißt.
unread-chain = Dieses Netzwerk kenne ich nicht. Bitte nennen Sie den Namen, der beim Coin steht, etwa Ethereum, BNB Smart Chain, TRON, Bitcoin oder Solana.
unread-contact = Darin konnte ich keine Telefonnummer finden. Bitte senden Sie sie mit Ländervorwahl, etwa +49 …, oder wählen Sie diesen Chat.
unread-country_code = Das sieht nach einer Telefonnummer aus, aber ich erkenne nicht, aus welchem Land. Bitte senden Sie sie noch einmal mit Ländervorwahl, etwa +49 …, oder wählen Sie diesen Chat.
unread-time = Diese Zeit habe ich nicht verstanden. Schreiben Sie zum Beispiel „morgen um 15 Uhr“ oder wählen Sie unten eine aus.
