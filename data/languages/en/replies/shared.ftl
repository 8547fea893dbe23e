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
button-cancel_request = Cancel the request

case-queued = I've noted that too. Let's finish this first, then I'll come to it.
case-next = Now to the other problem you mentioned.
case-urgent_human = This is urgent. Shall I ask a colleague to take it over right away?
case-left_open = All right. Whenever you want a colleague to take over, just say "talk to a person".
case-anything_else = I hope that answers it. If not, just ask again, or say "talk to a person".
case-same_advice = What I wrote above holds for this too. If it doesn't answer your question, a colleague can look into it.
case-still = I see, so it's still the same. If you've tried the steps above, choose "No, not yet", and I'll arrange for a colleague.
case-take_time = No hurry. Try it first, then tell me how it went. If you get stuck, a colleague can take over.
case-first_aid = I'm here, and I've noted that. Please take the steps above one at a time, beginning with the first. A colleague can help you with them.
case-rest = All right. Whenever you need something, just tell me in a few words what it's about.

fallback-which = I want to be sure I help with the right thing. Which of these is it?
greet-again = Hello again!
inform-noted = Thank you, I've noted that.
explain_simply-reply = Of course. From now on I'll keep it as simple as I can.
explain_simply-again = I've put it as plainly as I can in writing. Tell me which step is unclear, or let a colleague go through it with you.
explain_technically-reply = Sure. From now on I'll give you the technical details.
cancel-reply = All right, I've stopped. Whenever you need me, just write.
cancel-nothing = There is nothing to stop at the moment. What can I help you with?
