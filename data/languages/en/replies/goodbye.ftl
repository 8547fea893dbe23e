### The person leaves.

goodbye-reply = Take care! I'm here at any hour. If something is still open, it stays open: just write again.
