### The person is angry.

frustration-reply = I'm sorry. I understand how frustrating this is, especially when it's about your money. I'll do what I can to get it solved. If you'd rather have a person, say "talk to a person" at any time.
