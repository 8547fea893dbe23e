### How a request is going.

ticket_status-open = waiting for a colleague
ticket_status-claimed = a colleague is working on it
ticket_status-resolved = answered, waiting for your word whether it is solved
ticket_status-closed = closed
ticket_status-none = You have no open request with us at the moment.
ticket_status-reply = Your request { $number }: { $status }. You will hear from us by { $due } at the latest.
ticket_status-callback =
    Your request { $number }: { $status }. We'll reach you { $time } ({ $contact }), by { $due } at the latest.
    Verification code: { $code }
ticket_status-answer =
    Here is the answer to your request { $number }:
    { $answer }
