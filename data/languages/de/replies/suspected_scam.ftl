### Zweifel an einer Person, Website, App, einem Airdrop, Token oder Anruf.

suspected_scam-meaning = Ist das Betrug?
suspected_scam-opening = Gut, dass Sie erst fragen. Fürs Erste: nichts zahlen, nichts signieren, nichts öffnen.
suspected_scam-advice =
    Ich sage Ihnen nicht, dass etwas sicher ist, denn das kann ich von hier aus nicht wissen. Fest steht aber:

    1. Niemand von { $brand } fragt je nach Ihrer Wiederherstellungsphrase, Ihrem privaten Schlüssel, einem Passwort oder Einmalcode, nach einer Zahlung oder nach Zugriff auf Ihr Handy oder Ihren Bildschirm.
    2. Wir schreiben Ihnen nur in diesem Chat, nie von einem anderen Konto aus, und wir bieten nie Hilfe in Gruppen an.
    3. Wir rufen nur an, wenn Sie hier darum gebeten haben. Wer anruft, muss zuerst den Prüfcode nennen, den nur dieser Chat Ihnen gezeigt hat. Lesen Sie ihn nie selbst vor. Nennt die Person ihn nicht, legen Sie auf.
    4. Unsere offiziellen Kanäle sind nur die, die in der App und auf der offiziellen Website stehen. Öffnen Sie sie selbst, nicht über einen Link oder eine Anzeige.

    Zeichen für Betrug: Sie sollen erst zahlen, um an Ihr Geld zu kommen; eine Seite will Ihre Phrase, um die Wallet zu „verifizieren“ oder zu „synchronisieren“; Geschenke; garantierter Gewinn; Eile und Geheimhaltung.

    Haben Sie Ihre Phrase schon eingegeben, etwas signiert oder gezahlt? Dann schreiben Sie „mein Geld wurde gestohlen“, auch wenn noch nichts fehlt, und ich sage Ihnen sofort, was zu tun ist.
    .technical =
    1. Kanäle: Nur was in der App und auf der offiziellen Website verlinkt ist, zählt. HTTPS, blaue Haken, Suchrang und angezeigte Rufnummer beweisen nichts. Auf die registrierbare Domain achten; Vorsicht bei Punycode und einzelnen abweichenden Buchstaben.
    2. Signaturanfragen, die Wallets leeren: unbegrenztes approve, setApprovalForAll, Permit oder Permit2, EIP-7702-Autorisierungen, eth_sign; auf TRON ein Account Permission Update; auf Solana SetAuthority und Approve. Was Sie nicht lesen können: ablehnen.
    3. Token: Contract-Adresse, nicht Name. Airdrops mit URL, unverkäufliche Token (Honeypots), „Flash USDT“.
    4. Address Poisoning: Null- oder Dust-Transfers von ähnlich aussehenden Adressen. Eine Wallet mit Guthaben, deren Phrase „verschenkt“ wird, ist ein Köder: Auf TRON liegt die Owner-Permission woanders, auf EVM-Chains fängt ein Bot jedes gesendete Gas ab.
    5. „Steuer“ oder „Kaution“ vor einer Auszahlung ist Vorschussbetrug; niemand Seriöses verlangt vorab Coins.
    6. Niemand von { $brand } braucht Phrase, Schlüssel, Passwort, Einmalcode, Zahlung oder Fernzugriff; ein echter Anruf beginnt mit dem Prüfcode dieses Chats, und niemand von uns fragt Sie je danach.
    7. Schon signiert: Token wegbewegen und widerrufen. Phrase eingegeben: neuer Seed, sofort übertragen.

suspected_scam-official = { $name } steht auf unserer Liste der offiziellen Kanäle. Auch dort fragt niemand von { $brand } je nach Ihrer Wiederherstellungsphrase, Ihrem privaten Schlüssel, einem Passwort oder Einmalcode oder nach einer Zahlung.
suspected_scam-not_official = { $name } steht nicht auf unserer Liste der offiziellen Kanäle. Gehen Sie davon aus, dass das nicht wir sind: nicht antworten, keine Links öffnen, nichts senden.
suspected_scam-imitation = { $name } gehört nicht zu uns. Der Name ahmt { $official } nach, wie es Betrüger tun. Nicht antworten, keine Links öffnen, nichts senden.
suspected_scam-not_our_number = Eine Telefonnummer beweist nichts, und wir haben keine, unter der Sie uns anrufen sollten. Wer von uns anruft, nennt zuerst den Prüfcode, den nur dieser Chat Ihnen gezeigt hat. Wird er nicht genannt, legen Sie auf.
