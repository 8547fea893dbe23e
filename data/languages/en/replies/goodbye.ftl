### The person leaves.

goodbye-reply = Take care! I'm here at any hour, and what is open stays open: just write again.
