### Begrüßungen.

greet-hello =
    Guten Tag! Ich bin der Support-Bot von { $brand } und zu jeder Uhrzeit da. Womit kann ich Ihnen helfen?

    Schreiben Sie mir, was los ist, mit Ihren eigenen Worten und in Ihrer Sprache: eine Transaktion, die nicht ankommt, ein Guthaben, das nicht stimmt, eine App, die sich nicht öffnet. Ich kann Transaktionen auf der Blockchain nachschlagen, und wenn ich es nicht lösen kann, übernimmt jemand aus unserem Team.

    Ich bin ein Bot. Ich frage nie nach Ihrer Wiederherstellungsphrase, Ihrem privaten Schlüssel, einem Passwort oder Einmalcode, und Sie sollten sie niemals jemandem schicken.
greet-back = Willkommen zurück! Ihre Anfrage { $number } ist noch offen. Fragen Sie mich, wie es damit steht, oder sagen Sie mir, wobei ich sonst helfen kann.
