### Wird sofort gesagt, wenn eine Nachricht ein Geheimnis enthält oder etwas, das eines sein könnte.

guard-recovery_phrase =
    Halt, das ist wichtig: In Ihrer Nachricht steht etwas, das wie eine Wiederherstellungsphrase aussieht. Ich habe es entfernt, bevor irgendetwas gespeichert wurde, und niemand bei { $brand } hat es gelesen. Aber eine Phrase, die einmal in einen Chat getippt wurde, ist nicht mehr sicher. Bitte tun Sie jetzt Folgendes:

    1. Legen Sie in der App eine neue Wallet mit einer neuen Phrase an (kein zweites Konto unter der alten) und schreiben Sie diese Phrase auf Papier.
    2. Senden Sie alle Ihre Coins dorthin, auf jedem Netzwerk.
    3. Löschen Sie Ihre Nachricht in diesem Chat.
    4. Tippen Sie eine Wiederherstellungsphrase nie irgendwo anders ein als in der App selbst.

    Niemand von { $brand } braucht sie jemals. War es etwas anderes, schreiben Sie es mir einfach noch einmal mit anderen Worten.
guard-phrase_piece =
    Halt, bitte senden Sie nichts mehr davon: Das sieht nach Wörtern einer Wiederherstellungsphrase aus. Niemand braucht sie, auch { $brand } nicht, und in einen Chat gehört sie nicht.

    Wenn es solche Wörter sind, löschen Sie Ihre Nachrichten damit in diesem Chat. Und wenn Sie noch mehr davon gesendet haben, hier oder an jemand anderen, legen Sie jetzt in der App eine neue Wallet mit einer neuen Phrase an und senden Sie alle Ihre Coins dorthin. War es etwas anderes, schreiben Sie es mir einfach noch einmal mit anderen Worten.
guard-private_key =
    Halt, das ist wichtig: Was Sie gesendet haben, könnte ein privater Schlüssel sein. Ich habe es entfernt, bevor irgendetwas gespeichert wurde, und niemand bei { $brand } hat es gelesen. Aber ein Schlüssel, der einmal in einem Chat stand, ist nicht mehr sicher. Wenn es einer ist, tun Sie jetzt bitte Folgendes:

    1. Legen Sie in der App eine neue Wallet mit einer neuen Phrase an und schreiben Sie diese Phrase auf Papier.
    2. Senden Sie alle Coins dieses Kontos dorthin, auf jedem Netzwerk.
    3. Löschen Sie Ihre Nachricht in diesem Chat.
    4. Tippen Sie einen privaten Schlüssel nie irgendwo anders ein als in der App selbst.

    Niemand von { $brand } braucht ihn jemals. Wenn Sie sicher sind, dass es ein Transaktions-Hash war, kopieren Sie ihn noch einmal aus dem Explorer (der Website, die alle Transaktionen zeigt) und senden Sie ihn mit dem Wort „Hash“ davor.
guard-ask_hash = Das ist eine Zeile aus 64 Buchstaben und Ziffern. Es könnte ein Transaktions-Hash sein, den jeder sehen darf, oder ein privater Schlüssel, den niemand sehen darf. Deshalb habe ich sie weder gespeichert noch nachgeschlagen. Ist es ein Transaktions-Hash, den Sie aus dem Explorer oder aus Ihrer Transaktionsliste kopiert haben?
button-is_hash = Ja, der Transaktions-Hash
button-is_key = Nein, oder nicht sicher
guard-held_lost = Diese Zeile habe ich nicht mehr: Solche Zeilen behalte ich nur kurz und nur im Arbeitsspeicher. War es ein Transaktions-Hash, senden Sie ihn bitte noch einmal mit dem Wort „Hash“ davor.
guard-text_cut = Ihre Nachricht war sehr lang, deshalb habe ich nur die ersten { $limit } Zeichen gelesen. Stand danach noch etwas Wichtiges, senden Sie es bitte noch einmal als eigene Nachricht.
