### Moving or cancelling a promised call.

cancel_callback-none = No call is booked for you at the moment.
cancel_callback-which = A call is booked for your request { $number }. What shall I do?
cancel_callback-done = The call for your request { $number } is cancelled. The request itself stays open, and we'll answer here in this chat.
