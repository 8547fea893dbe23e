### Stars and comments.

give_feedback-reply = Thank you for telling me. It helps us to become better.
give_feedback-thanks = { $stars ->
        [one] Thank you for your honesty. I'm sorry that we did not do better.
        [2] Thank you for your honesty. I'm sorry that we did not do better.
       *[other] Thank you for the { $stars } stars!
    }
give_feedback-ask_comment = Would you like to say a word about it? What was good, what could be better?
give_feedback-comment_noted = Thank you, I've passed that on. Take care, and write whenever you need us.
give_feedback-declined = That's fine. Take care, and write whenever you need us.
