### Das Chat-Fenster auf der Website und die Seite zum Ausprobieren.

## Die Schaltfläche, die den Chat öffnet, und das Fenster

widget-launcher_open = Support-Chat öffnen
widget-launcher_unread = Support-Chat öffnen, ungelesene Nachrichten: { $count }
widget-launcher_close = Support-Chat schließen
widget-title = Support von { $brand }
widget-subtitle = Rund um die Uhr da
widget-close = Chat schließen
widget-log = Nachrichten
widget-jump = Neueste Nachrichten

## Vor der ersten Nachricht

widget-welcome = Guten Tag! Ich bin der Support-Bot von { $brand }. Schreiben Sie mir, was los ist, mit Ihren eigenen Worten und in Ihrer Sprache.
widget-safety = Tippen Sie hier nie Ihre Wiederherstellungsphrase, Ihren privaten Schlüssel, ein Passwort oder einen Einmalcode ein. Ich frage nie danach, und auch sonst niemand aus unserem Team.

## Wer was sagt

widget-author_you = Sie
widget-author_bot = Support-Bot
widget-author_person = Support-Team
widget-typing = Der Support-Bot schreibt
widget-today = Heute
widget-yesterday = Gestern

## Schreiben

widget-input = Ihre Nachricht
widget-placeholder = Nachricht schreiben …
widget-send = Senden
widget-chars_left = Noch { $count } Zeichen
widget-attach = Screenshot anhängen
widget-picture = Ihr Screenshot
widget-picture_remove = Screenshot entfernen
widget-picture_hint = Achten Sie darauf, dass keine Wiederherstellungsphrase, kein privater Schlüssel, Passwort oder Code zu sehen ist.
widget-picture_progress = Hochgeladen: { $percent }
widget-picture_drop = Screenshot hier ablegen

## Was aus einer Nachricht wurde

widget-state_sending = Wird gesendet …
widget-state_sent = Gesendet
widget-state_failed = Nicht gesendet
widget-retry = Noch einmal versuchen
widget-secret_hidden = Zu Ihrer Sicherheit ausgeblendet: Das sah nach einer Wiederherstellungsphrase oder einem privaten Schlüssel aus. Es wurde nicht gespeichert.

## Was nicht geklappt hat

widget-offline = Sie sind offline. Ihre Nachrichten werden gesendet, sobald die Verbindung wieder da ist.
widget-reconnecting = Verbindung unterbrochen. Neuer Versuch läuft …
widget-reconnected = Wieder verbunden
widget-error_failed = Das kam nicht durch. Bitte versuchen Sie es noch einmal.
widget-error_slow_down = Das war viel auf einmal. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.
widget-error_too_long = Diese Nachricht ist zu lang. Bitte kürzen Sie sie oder teilen Sie sie in zwei.
widget-error_button_used = Das ist schon beantwortet.
widget-error_picture_type = Bitte wählen Sie ein Bild im Format PNG, JPEG oder WebP.
widget-error_picture_big = Dieses Bild ist zu groß. Erlaubt sind höchstens { $limit }.
widget-error_picture_unreadable = Dieses Bild ließ sich nicht öffnen. Bitte senden Sie einen anderen Screenshot.
widget-error_picture_many = Das sind mehr Bilder, als ich aufbewahren kann. Bitte beschreiben Sie das Übrige in Worten.
widget-error_unavailable = Der Chat ist gerade nicht erreichbar. Bitte versuchen Sie es in ein paar Minuten noch einmal.

## Die Seite zum Ausprobieren

demo-title = Support von { $brand }
demo-languages = Sprache
demo-eyebrow = Support zu jeder Uhrzeit
demo-headline = Etwas stimmt nicht mit Ihrer Wallet? Wir klären das.
demo-lead = Beschreiben Sie mit eigenen Worten, was passiert ist. Sie bekommen sofort eine erste Antwort, und wenn das nicht reicht, ruft ein Mensch Sie zurück.
demo-start = Der Chat wartet in der Ecke dieser Seite.
demo-topics = Womit sich Menschen an uns wenden
demo-topic_transfer = Transaktionen
demo-topic_transfer_text = Sie hängt, ist fehlgeschlagen oder nie angekommen. Senden Sie den Transaktions-Hash, und ich sehe auf der Blockchain nach.
demo-topic_access = Zugang
demo-topic_access_text = Ein vergessenes Passwort, ein Code, der nicht kommt, ein neues Handy. Ich sage, was sich wiederherstellen lässt und was nur Sie selbst wiederherstellen können.
demo-topic_safety = Sicherheit
demo-topic_safety_text = Eine seltsame Nachricht, eine Genehmigung, die Sie nicht kennen, verschwundene Coins. Erst kommt die Erste Hilfe, dann die Fragen.
demo-safety = Was wir niemals tun
demo-safety_text = Wir fragen nie nach Wiederherstellungsphrase, privatem Schlüssel, Passwort oder Einmalcode und verlangen nie eine Zahlung. Wir veröffentlichen keine Support-Nummer: Wenn Sie einen Anruf vormerken lassen, rufen wir Sie an und nennen zuerst den Prüfcode, den nur Ihr Chat angezeigt hat.
demo-embed = Auf Ihrer eigenen Seite
demo-embed_text = Eine Zeile bringt den Chat auf jede Seite:
