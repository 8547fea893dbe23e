### Was der Bot kann.

help-reply =
    Ich bin der Support-Bot von { $brand }. Schreiben Sie mir, was los ist, mit Ihren eigenen Worten und in Ihrer Sprache. Ich kann

    • eine Transaktion auf der Blockchain nachschlagen und sagen, was zu tun ist: fehlgeschlagen, hängt, nicht angekommen, an eine falsche Adresse gesendet,
    • helfen, wenn die App sich nicht öffnet, ein Passwort vergessen ist oder das Guthaben nicht stimmt,
    • Netzwerkgebühren, Netzwerke, Token und dApps erklären, einfach oder mit allen technischen Details,
    • nach einem Diebstahl Erste Hilfe leisten und helfen, Betrug zu erkennen,
    • dafür sorgen, dass jemand aus unserem Team Sie anruft oder hier antwortet, und sagen, wie es um Ihre Anfrage steht.

    Sie können jederzeit „mit einem Menschen sprechen“, „stopp“ oder „Sprache ändern“ schreiben. Ich frage nie nach Ihrer Wiederherstellungsphrase, Ihrem privaten Schlüssel, einem Passwort oder Einmalcode.
