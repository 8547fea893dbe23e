### Booking a call back from a person.

request_human-start = I'll arrange for a colleague to take care of this personally. Just a few questions, so that nobody has to ask you again.
request_human-hurry = Understood, no more questions about the problem. There is no number to call: a colleague contacts you. Only this is left to settle.
request_human-chat_instead = All right, the answer will come here in this chat.
request_human-asap_instead = All right, as soon as possible.
request_human-time_past = That time has already passed. Please choose another one.
request_human-what_to_change = What would you like to change?
request_human-in_this_chat = in this chat
request_human-as_soon_as_possible = as soon as possible
request_human-summary =
    Is this right?
    Problem: { $problem }
    { $details }
    Contact: { $contact }
    When: { $time }
request_human-booked =
    It's booked. Your ticket number: { $number }
    A colleague will call you: { $contact }, { $time }. You'll hear from us by { $due } at the latest.
    Verification code: { $code }
    Whoever calls must say this code first. Never read it out yourself. If they can't say it, hang up.
request_human-booked_chat =
    It's booked. Your ticket number: { $number }
    A colleague will answer here in this chat, { $time }. You'll hear from us by { $due } at the latest.
    Verification code: { $code }
    If anyone calls you anyway, they must say this code first. Never read it out yourself. If they can't say it, hang up.
request_human-rule = Please remember: nobody from { $brand } ever needs your recovery phrase, private key, password, or a code sent to you by SMS or email, and nobody will ever ask you for a payment. Anyone who does is a scammer.
