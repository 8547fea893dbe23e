### How a request is going.

ticket_status-open = waiting for a colleague
ticket_status-claimed = a colleague is working on it
ticket_status-resolved = answered, waiting for you to say whether it's solved
ticket_status-closed = closed
ticket_status-none = You have no open request at the moment.
ticket_status-reply = Your request { $number }: { $status }. You'll hear from us by { $due } at the latest.
ticket_status-callback =
    Your request { $number }: { $status }. We'll contact you { $time } ({ $contact }), by { $due } at the latest.
    Verification code: { $code }
    Whoever calls must say this code first. Never read it out yourself.
ticket_status-answer =
    Here is the answer to your request { $number }:
    { $answer }
