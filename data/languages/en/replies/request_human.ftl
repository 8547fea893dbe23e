### Booking a call back from a person.

request_human-start = I'll arrange for a colleague to take care of it personally. Just a few things, so that nobody has to ask you again.
request_human-chat_instead = All right, the answer will come here in this chat.
request_human-asap_instead = All right, as soon as possible then.
request_human-time_past = That time is already over. Please choose another one.
request_human-what_to_change = What shall I change?
request_human-in_this_chat = in this chat
request_human-as_soon_as_possible = as soon as possible
request_human-summary =
    Please check whether this is right:
    Problem: { $problem }
    { $details }
    Contact: { $contact }
    When: { $time }
request_human-booked =
    It is booked. Your ticket number: { $number }
    A colleague will call { $contact }, { $time }. We expect to be with you by { $due } at the latest.
    Verification code: { $code }
    Whoever calls must say this code first. If they can't, hang up.
request_human-booked_chat =
    It is booked. Your ticket number: { $number }
    A colleague will answer here in this chat, { $time }. We expect to be with you by { $due } at the latest.
    Verification code: { $code }
    Should anybody call you nevertheless, they must say this code first. If they can't, hang up.
request_human-rule = Please remember: nobody from { $brand } ever needs your recovery phrase, private key, password or a code from an SMS, and nobody will ever ask you for a payment. Whoever asks is a fraud.
