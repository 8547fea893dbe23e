### The person is angry.

frustration-reply = I'm sorry. I understand how frustrating this is, especially when it's about your money. I'll do what I can to get it solved. If you'd rather have a person, say "talk to a person" at any time.
frustration-despair = I'm very sorry that it has come to this. Your life is worth more than any money, and you don't have to get through this alone. If you might harm yourself, please call the emergency number of your country now, or go to someone you trust and tell them what you told me. When you are safe, we'll look at the money together, step by step; a colleague can help too.
