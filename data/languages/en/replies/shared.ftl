### Phrases that several intents use, and every button.

button-yes = Yes
button-no = No
button-where = Where do I find it?
button-skip = Skip this
button-solved = Yes, it's solved
button-not_solved = No, not yet
button-human = Talk to a person
button-this_chat = Here in this chat
button-asap = As soon as possible
button-zone = { $zone }
button-window = { $window }
button-confirm = Yes, that's right
button-change = Change something
button-stars = { $stars ->
        [one] ★ 1 star
       *[other] ★ { $stars } stars
    }
button-no_comment = No, thanks
button-something_else = Something else
button-language = { $name }
button-cancel_call = Cancel the call
button-move_call = Choose another time

case-queued = I've noted that too. Let's finish this first, then I'll come to it.
case-next = Now to the other problem you mentioned.
case-urgent_human = This is urgent. Shall I ask a colleague to take it over right away?
case-left_open = All right. Whenever you want a colleague to take over, just say "talk to a person".
case-anything_else = I hope that answers it. If not, just ask again, or say "talk to a person".

fallback-which = I want to be sure I help with the right thing. Which of these is it?
greet-again = Hello again!
inform-noted = Thank you, I've noted that.
explain_simply-reply = Of course. From now on I'll keep it as simple as I can.
explain_technically-reply = Sure. From now on I'll give you the technical details.
cancel-reply = All right, I've stopped. Whenever you need me, just write.
cancel-nothing = There is nothing to stop at the moment. What can I help you with?
