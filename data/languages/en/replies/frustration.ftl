### The person is angry.

frustration-reply = I'm sorry. I understand that this is annoying, all the more because it is about your money. I'll do what I can to get it solved, and if you would rather have a human, say "talk to a person" at any time.
