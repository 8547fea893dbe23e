### The person says thank you.

thank-reply = You're welcome! If anything else comes up, just write.
