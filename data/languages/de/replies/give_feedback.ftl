### Sterne und Kommentare.

give_feedback-reply = Danke für Ihre Rückmeldung. Sie hilft uns, besser zu werden.
give_feedback-thanks = { $stars ->
        [one] Danke für Ihre Ehrlichkeit. Es tut mir leid, dass wir Ihnen nicht besser helfen konnten.
        [2] Danke für Ihre Ehrlichkeit. Es tut mir leid, dass wir Ihnen nicht besser helfen konnten.
       *[other] Vielen Dank für die { $stars } Sterne!
    }
give_feedback-ask_comment = Möchten Sie noch etwas dazu sagen? Was war gut, und was könnte besser sein?
give_feedback-comment_noted = Danke, ich habe das weitergegeben. Alles Gute, und schreiben Sie, wann immer Sie uns brauchen.
give_feedback-declined = Das ist in Ordnung. Alles Gute, und schreiben Sie, wann immer Sie uns brauchen.
