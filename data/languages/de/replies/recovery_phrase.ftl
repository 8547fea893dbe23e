### Wiederherstellungsphrase, privater Schlüssel und Keystore: verloren, gesucht, zu sichern oder zu verstehen.

recovery_phrase-meaning = Wiederherstellungsphrase oder Schlüssel
recovery_phrase-opening = Das ist das Wichtigste an Ihrer Wallet, gehen wir also behutsam vor. Bitte senden Sie mir weder die Phrase noch den Schlüssel selbst.
recovery_phrase-advice =
    Die Wiederherstellungsphrase (12 bis 24 Wörter) ist der Schlüssel zu allem in der Wallet. Wer sie hat, hat Ihre Coins. { $brand } hat sie nicht und braucht sie nie.

    So sichern Sie sie:
    1. Öffnen Sie die Wallet in der App, wenn Sie allein sind, und wählen Sie „Sichern“ oder „Backup“.
    2. Schreiben Sie die Wörter der Reihe nach auf Papier. Kein Foto, keine Cloud, kein Chat, keine E-Mail.
    3. Prüfen Sie jedes Wort und bewahren Sie das Papier an einem sicheren Ort auf. Eine zweite Abschrift an einem anderen Ort schützt vor Feuer.

    Verloren, aber die App öffnet sich noch? Sichern Sie die Phrase jetzt. Zeigt die App sie nicht an, bringen Sie Ihre Coins in eine neue Wallet, deren Phrase Sie aufgeschrieben haben. Löschen Sie die App nicht.

    Verloren, und die App ist weg oder gesperrt? Suchen Sie nach einem Zettel, einer Metallplatte, einem alten Handy mit der App oder einem privaten Schlüssel oder einer Keystore-Datei, die Sie einmal exportiert haben. Ohne etwas davon kann niemand die Wallet wiederherstellen, und ich möchte Ihnen keine falsche Hoffnung machen. Wer es trotzdem verspricht, will Sie betrügen.

    Jemand anderes könnte sie gesehen haben? Legen Sie eine neue Wallet mit einer neuen Phrase an und bringen Sie sofort alles dorthin. Ein zweites Konto unter der alten Phrase ist nicht sicher.
    .technical =
    1. BIP-39: 12, 15, 18, 21 oder 24 Wörter aus einer festen Liste von 2048; das letzte Wort trägt eine Prüfsumme. Phrase plus optionale Passphrase ergeben den Seed (PBKDF2), und BIP-32/BIP-44 leiten daraus jeden Schlüssel der Wallet entlang von Pfaden ab, zum Beispiel m/44'/60'/0'/0/0 (EVM), m/44'/195'/0'/0/0 (TRON), m/84'/0'/0'/0/0 (Bitcoin SegWit), m/44'/501'/0'/0' (Solana).
    2. Ein privater Schlüssel öffnet einen Account, eine Keystore-Datei ist ein mit Passwort verschlüsselter Schlüssel. Keines von beiden führt zur Phrase zurück. Eine per Schlüssel importierte Wallet hat keine Phrase.
    3. Backup: Papier oder Stahl, offline, durch Wiederherstellen auf einem zweiten Gerät oder vor dem Aufladen getestet, nie durch Löschen der einzigen Kopie. Die Passphrase getrennt von den Wörtern aufbewahren; ohne sie erscheinen andere, leere Adressen.
    4. Falsches Wort oder falsche Reihenfolge: Die Prüfsumme fängt die meisten Fehler ab, nicht alle; deshalb die Adressen vergleichen. Den Fehler offline anhand der eigenen Abschrift suchen; Websites und „Recovery-Tools“, die nach den Wörtern fragen, stehlen sie.
    5. Von anderen gesehen: Schlüssel lassen sich nicht ändern. Jeden Account auf jeder Chain auf einen neuen, auf sauberem Gerät erzeugten Seed übertragen und die alten Adressen nie wieder verwenden.
