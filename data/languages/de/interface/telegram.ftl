### Telegram: das Menü, das Profil des Bots und was der Kanal selbst zu sagen hat.

## Menü, je höchstens 256 Zeichen

telegram-menu_start = Neue Unterhaltung beginnen
telegram-menu_help = Wobei ich helfen kann
telegram-menu_human = Mit einem Menschen sprechen
telegram-menu_status = Wie steht es um meine Anfrage?
telegram-menu_language = Sprache ändern
telegram-menu_privacy = Was über mich gespeichert ist
telegram-menu_cancel = Laufende Fragen abbrechen

## Profil: die Seite vor der ersten Nachricht (höchstens 512 Zeichen) und die Zeile unter dem Namen (höchstens 120)

telegram-description =
    Ich bin der Support-Bot von { $brand }, rund um die Uhr. Schreiben Sie mir, was los ist, mit Ihren Worten und in Ihrer Sprache: eine Transaktion kommt nicht an, das Guthaben stimmt nicht, die App öffnet sich nicht. Kann ich es nicht lösen, ruft jemand aus unserem Team Sie an oder antwortet hier.

    Ich frage nie nach Wiederherstellungsphrase, privatem Schlüssel, Passwort oder Einmalcode. Wer das tut, will Sie betrügen.
telegram-short_description = Support für { $brand }, rund um die Uhr. Fragt nie nach Wiederherstellungsphrase, Schlüssel, Passwort, Code.

## Die eigene Telefonnummer

telegram-contact_button = 📱 Meine Telefonnummer teilen
telegram-contact_hint = Oder teilen Sie unten per Schaltfläche die Nummer dieses Telegram-Kontos.
telegram-foreign_contact = Das ist der Kontakt von jemand anderem, deshalb habe ich ihn nicht gespeichert. Bitte teilen Sie Ihren eigenen über die Schaltfläche oder tippen Sie die Nummer ein, die wir anrufen dürfen.
telegram-phone_refused = Diese Nummer können wir nicht anrufen, deshalb habe ich sie nicht gespeichert. Bitte tippen Sie eine andere mit Ländervorwahl ein, zum Beispiel +49.

## Was nicht angenommen werden konnte

telegram-picture_too_big = Dieses Bild ist mir zu groß. Bitte senden Sie den Screenshot als Foto, nicht als Datei.
telegram-picture_too_many = Das sind mehr Bilder, als ich aufbewahren kann. Bitte beschreiben Sie das Übrige in Worten.
telegram-picture_unreadable = Dieses Bild konnte ich nicht öffnen. Bitte senden Sie es als Screenshot im Format PNG oder JPEG.
telegram-slow_down = Das war viel auf einmal. Bitte warten Sie eine Minute und schreiben Sie mir dann wieder. Ihre früheren Nachrichten sind angekommen.
telegram-button_used = Das ist schon beantwortet.
telegram-button_unknown = Diese Schaltfläche funktioniert nicht mehr. Bitte schreiben Sie, was Sie brauchen.
telegram-failed = Bei uns ist etwas schiefgegangen, und ich konnte Ihre Nachricht nicht annehmen. Bitte senden Sie sie in ein paar Minuten noch einmal.

## Gruppen

telegram-group =
    Ich helfe nur im privaten Chat: Was Ihre Wallet betrifft, muss nicht die ganze Gruppe lesen. Bitte benutzen Sie die Schaltfläche unten.

    Vorsicht: Wer Ihnen wegen Ihrer Nachricht hier schreibt und Hilfe anbietet, will Sie betrügen.
telegram-group_button = Privat schreiben
