### Sätze, die mehrere Absichten benutzen, und alle Schaltflächen.

button-yes = Ja
button-no = Nein
button-where = Wo finde ich das?
button-skip = Überspringen
button-solved = Ja, gelöst
button-not_solved = Nein, noch nicht
button-human = Mit einem Menschen sprechen
button-this_chat = Hier im Chat
button-asap = So bald wie möglich
button-zone = { $zone }
button-window = { $window }
button-confirm = Ja, das stimmt
button-change = Etwas ändern
button-stars = { $stars ->
        [one] ★ 1 Stern
       *[other] ★ { $stars } Sterne
    }
button-no_comment = Nein, danke
button-something_else = Etwas anderes
button-language = { $name }
button-cancel_call = Anruf absagen
button-move_call = Andere Zeit wählen
button-cancel_request = Anfrage zurückziehen

case-queued = Das habe ich auch notiert. Bringen wir erst das hier zu Ende, dann komme ich dazu.
case-next = Nun zu dem anderen Problem, das Sie genannt haben.
case-urgent_human = Das ist dringend. Soll ich jemanden aus unserem Team bitten, sofort zu übernehmen?
case-left_open = In Ordnung. Wenn jemand aus unserem Team übernehmen soll, schreiben Sie einfach „mit einem Menschen sprechen“.
case-anything_else = Ich hoffe, das beantwortet Ihre Frage. Wenn nicht, fragen Sie einfach noch einmal oder schreiben Sie „mit einem Menschen sprechen“.
case-same_advice = Was ich oben geschrieben habe, gilt auch hier. Wenn es Ihre Frage nicht beantwortet, kann jemand aus unserem Team nachsehen.
case-still = Verstehe, es ist also unverändert. Wenn Sie die Schritte oben versucht haben, wählen Sie „Nein, noch nicht“, und ich hole jemanden aus unserem Team dazu.
case-take_time = Lassen Sie sich Zeit. Versuchen Sie es erst und schreiben Sie mir dann, wie es lief. Wenn Sie nicht weiterkommen, kann jemand aus unserem Team übernehmen.
case-first_aid = Ich bin da und habe das notiert. Bitte gehen Sie die Schritte oben einzeln durch, angefangen beim ersten. Jemand aus unserem Team kann Ihnen dabei helfen.
case-rest = In Ordnung. Wenn Sie etwas brauchen, schreiben Sie mir in ein paar Worten, worum es geht.

fallback-which = Ich möchte sicher sein, dass ich Sie richtig verstehe. Was davon trifft zu?
greet-again = Willkommen zurück!
inform-noted = Danke, ich habe es notiert.
explain_simply-reply = Gern. Ab jetzt erkläre ich es so einfach, wie ich kann.
explain_simply-again = Einfacher kann ich es schriftlich nicht erklären. Sagen Sie mir, welcher Schritt unklar ist, oder lassen Sie es sich von jemandem aus unserem Team erklären.
explain_technically-reply = Gern. Ab jetzt bekommen Sie die technischen Details.
cancel-reply = In Ordnung, wir hören hier auf. An Transaktionen ändert das nichts. Wenn Sie mich brauchen, schreiben Sie einfach.
cancel-nothing = Im Moment gibt es hier nichts abzubrechen. Womit kann ich Ihnen helfen?
