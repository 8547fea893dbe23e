### Ein Code, der nicht kommt oder abgelehnt wird, ein gesperrtes Konto, eine hängende Identitätsprüfung.

verification_code-meaning = Code kommt nicht oder ist ungültig
verification_code-opening = Es ist ärgerlich, wenn ein Code nicht klappt. Finden wir heraus, warum. Bitte senden Sie mir nicht den Code selbst.
verification_code-advice =
    1. Prüfen Sie, ob in der App die richtige Telefonnummer mit Ländervorwahl oder die richtige E-Mail-Adresse steht.
    2. Warten Sie zwei Minuten, bevor Sie einen neuen Code anfordern. Meist gilt nur der neueste.
    3. E-Mail: Sehen Sie auch im Spam-Ordner nach.
    4. SMS: Starten Sie das Handy neu, prüfen Sie den Empfang und ob Nachrichten von unbekannten Absendern blockiert sind. Im Ausland können SMS spät kommen; wählen Sie E-Mail, falls das angeboten wird. Hat Ihr Handy plötzlich gar keinen Empfang mehr, rufen Sie von einem anderen Telefon aus Ihren Mobilfunkanbieter an: Jemand könnte Ihre Nummer übernommen haben.
    5. Authenticator-App: Stellen Sie Datum und Uhrzeit des Handys auf automatisch und verwenden Sie dann den Code, der gerade angezeigt wird. Er wechselt etwa alle 30 Sekunden.
    6. Konto nach zu vielen Versuchen gesperrt: Hören Sie auf zu probieren und warten Sie so lange, wie die App sagt.
    7. Identitätsprüfung hängt: alle Ecken des Ausweises sichtbar, keine Spiegelung, der Name genau wie im Ausweis. Die Prüfung kann eine Weile dauern.

    Tippen Sie einen Code nur dort ein, wo Sie ihn angefordert haben. Geben Sie ihn niemandem, der anruft oder schreibt, und auch mir nicht.
    .technical =
    1. Authenticator (TOTP, RFC 6238): Codes entstehen aus einem gemeinsamen Geheimnis und der Uhr, standardmäßig in 30-Sekunden-Schritten. Die meisten Server tolerieren etwa einen Schritt Abweichung, also automatische Zeit einschalten. Ein neues Handy braucht das übertragene Geheimnis oder die Backup-Codes.
    2. SMS: Erneutes Anfordern macht den früheren Code meist ungültig. Übliche Ursachen: falsche Ländervorwahl, portierte Nummer, Roaming, Absenderfilter. Ist der Mobilfunk plötzlich weg, SIM-Swap vermuten: von einem anderen Telefon den Anbieter anrufen und zuerst das E-Mail-Konto sichern.
    3. E-Mail: Spam, Filterregeln, Greylisting, volles Postfach; die offizielle Domain des Absenders zulassen.
    4. Gesperrt: Rate Limits verlängern sich oft mit jedem weiteren Versuch. Ein VPN oder ein anderes Gerät kann den Risiko-Score erhöhen.
    5. Identitätsprüfungen führt meist der Anbieter durch, der Coins verkauft oder auszahlt; nur er sieht, warum eine hängt.

    Eine Self-Custody-Wallet selbst braucht nie einen SMS- oder E-Mail-Code: Eine Seite, die einen verlangt, um so eine Wallet zu „verifizieren“ oder zu „synchronisieren“, ist Phishing.
