### Den Rückruf eines Menschen vormerken.

request_human-start = Ich sorge dafür, dass sich jemand aus unserem Team persönlich darum kümmert. Nur ein paar Fragen, damit niemand Sie noch einmal fragen muss.
request_human-hurry = Verstanden, keine weiteren Fragen zum Problem. Es gibt keine Nummer zum Anrufen: Jemand aus unserem Team meldet sich bei Ihnen. Nur das ist noch zu klären.
request_human-chat_instead = In Ordnung, die Antwort kommt hier im Chat.
request_human-asap_instead = In Ordnung, so bald wie möglich.
request_human-time_past = Dieser Zeitpunkt ist schon vorbei. Bitte wählen Sie einen anderen.
request_human-what_to_change = Was möchten Sie ändern?
request_human-in_this_chat = in diesem Chat
request_human-as_soon_as_possible = so bald wie möglich
request_human-summary =
    Stimmt das so?
    Problem: { $problem }
    { $details }
    Kontakt: { $contact }
    Wann: { $time }
request_human-booked =
    Das ist vorgemerkt. Ihre Ticketnummer: { $number }
    Jemand aus unserem Team ruft Sie an: { $contact }, { $time }. Sie hören von uns bis spätestens { $due }.
    Prüfcode: { $code }
    Wer anruft, muss diesen Code zuerst nennen. Lesen Sie ihn nie selbst vor. Nennt die Person ihn nicht, legen Sie auf.
request_human-booked_chat =
    Das ist vorgemerkt. Ihre Ticketnummer: { $number }
    Jemand aus unserem Team antwortet Ihnen hier im Chat: { $time }. Sie hören von uns bis spätestens { $due }.
    Prüfcode: { $code }
    Wer trotzdem anruft, muss zuerst diesen Code nennen. Lesen Sie ihn nie selbst vor. Nennt die Person ihn nicht, legen Sie auf.
request_human-rule = Bitte denken Sie daran: Niemand von { $brand } braucht jemals Ihre Wiederherstellungsphrase, Ihren privaten Schlüssel, ein Passwort oder einen Code, den Sie per SMS oder E-Mail bekommen haben, und niemand wird je eine Zahlung von Ihnen verlangen. Wer das tut, will Sie betrügen.
