### Phrases that several intents use, and every button.

button-yes = Yes
button-no = No
button-where = Where do I find it?
button-skip = I don't have it
button-solved = Yes, it is solved
button-not_solved = No, not solved
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

case-queued = I've noted that as well. Let's finish this one first, then I'll come to it.
case-next = Now to the other problem you told me about.
case-urgent_human = This is urgent, so a colleague can take it over right away. Shall I arrange that, or is it already solved?
case-anything_else = I hope that answers it. If it doesn't, just ask again, or tell me that you would like to talk to a person.

fallback-which = I want to be sure that I help with the right thing. Which of these is it?
greet-again = Hello again!
inform-noted = Thank you, I've noted that.
explain_simply-reply = Of course. From now on I'll keep it as simple as I can.
explain_technically-reply = Sure. From now on I'll give you the technical details.
cancel-reply = All right, I've stopped here and dropped what we began. Whenever you need me, just write.
cancel-nothing = There is nothing to stop at the moment. What can I help you with?
