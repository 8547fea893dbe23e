### How a request is going.

ticket_status-open = waiting for a colleague
ticket_status-claimed = a colleague is working on it
ticket_status-resolved = answered, waiting for you to say whether it's solved
ticket_status-closed = closed
ticket_status-none = You have no open request at the moment.
ticket_status-reply = Your request { $number }: { $status }. You'll hear from us by { $due } at the latest.
ticket_status-answered = Your request { $number }: { $status }.
ticket_status-callback =
    Your request { $number }: { $status }.
    When: { $time }
    Contact: { $contact }
    You'll hear from us by { $due } at the latest.
    Verification code: { $code }
    Whoever calls must say this code first. Never read it out yourself.
ticket_status-answer =
    Here is the answer to your request { $number }:
    { $answer }
ticket_status-call_none = No, that isn't us: no call is booked for you. Whoever calls in our name is a fraudster. Hang up, tell them nothing, and don't click, sign or install anything they ask for. If you have already told them something, tell me what kind of thing it was (never the words or digits themselves).
ticket_status-call_later =
    No, a call from us isn't due now. Yours, for request { $number }, is booked:
    When: { $time }
    Contact: { $contact }
    Whoever calls must say the code { $code } first. Never read it out yourself. If they can't say it, hang up: it isn't us.
ticket_status-call_due =
    It may be us: a call for your request { $number } is due now.
    Let the caller say the verification code first: { $code }. Never read it out yourself. If they can't say it, hang up: it isn't us.
