### What is said about a message itself: it can't be read, is late, failed, or came too fast.

message-unsupported = I can read text and pictures only. Please write to me in words what it is about, or send a screenshot.
message-delayed = Something is slow on our side right now. Your message is kept, and I'll answer as soon as it works again. You don't have to send anything again.
message-failed = I'm sorry, I could not answer this message. Please say it in other words, or write "talk to a person". If you tell us about it, name this code: { $incident }
message-phone_not_callable = This number can't be called back: it is, for example, a premium, short or emergency number. I have not kept it. Please give me another one with its country code, or choose to be answered here in this chat.
message-button_used = This has been answered already.
message-slow_down = That was a lot at once. Please wait a minute, then write to me again; everything you sent before is safe.
