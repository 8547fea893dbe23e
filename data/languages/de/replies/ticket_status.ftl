### Wie es um eine Anfrage steht.

ticket_status-open = wartet auf jemanden aus unserem Team
ticket_status-claimed = jemand aus unserem Team kümmert sich darum
ticket_status-resolved = beantwortet; bitte sagen Sie uns noch, ob es gelöst ist
ticket_status-closed = geschlossen
ticket_status-none = Sie haben zurzeit keine offene Anfrage.
ticket_status-reply = Ihre Anfrage { $number }: { $status }. Sie hören von uns bis spätestens { $due }.
ticket_status-answered = Ihre Anfrage { $number }: { $status }.
ticket_status-callback =
    Ihre Anfrage { $number }: { $status }.
    Wann: { $time }
    Kontakt: { $contact }
    Sie hören von uns bis spätestens { $due }.
    Prüfcode: { $code }
    Wer anruft, muss diesen Code zuerst nennen. Lesen Sie ihn nie selbst vor.
ticket_status-answer =
    Hier ist die Antwort auf Ihre Anfrage { $number }:
    { $answer }
ticket_status-call_none = Nein, das sind nicht wir: Für Sie ist kein Anruf vorgemerkt. Wer in unserem Namen anruft, will Sie betrügen. Legen Sie auf, verraten Sie nichts, und klicken, signieren oder installieren Sie nichts, was verlangt wird. Haben Sie schon etwas gesagt, schreiben Sie mir, welche Art von Angabe es war (nie die Wörter oder Ziffern selbst).
ticket_status-call_later =
    Nein, jetzt steht kein Anruf von uns an. Ihr Anruf zur Anfrage { $number } ist vorgemerkt:
    Wann: { $time }
    Kontakt: { $contact }
    Wer anruft, muss zuerst den Code { $code } nennen. Lesen Sie ihn nie selbst vor. Nennt die Person ihn nicht, legen Sie auf: Dann sind das nicht wir.
ticket_status-call_due =
    Das könnten wir sein: Ein Anruf zu Ihrer Anfrage { $number } steht jetzt an.
    Wer anruft, muss zuerst den Prüfcode { $code } nennen. Lesen Sie ihn nie selbst vor. Nennt die Person ihn nicht, legen Sie auf: Dann sind das nicht wir.
