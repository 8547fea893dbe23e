### Moving or cancelling a promised call.

cancel_callback-none = No call is booked for you at the moment.
cancel_callback-which = A call is booked for your request { $number }. What would you like me to do?
cancel_callback-done = The call for your request { $number } is cancelled. The request itself stays open, and a colleague will answer here in this chat.
