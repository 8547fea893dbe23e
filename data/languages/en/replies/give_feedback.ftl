### Stars and comments.

give_feedback-reply = Thank you for telling me. It helps us improve.
give_feedback-thanks = { $stars ->
        [one] Thank you for being honest. I'm sorry we didn't do better.
        [2] Thank you for being honest. I'm sorry we didn't do better.
       *[other] Thank you for the { $stars } stars!
    }
give_feedback-ask_comment = Would you like to add a comment? What was good, and what could be better?
give_feedback-comment_noted = Thank you, I've passed that on. Take care, and write whenever you need us.
give_feedback-declined = That's fine. Take care, and write whenever you need us.
