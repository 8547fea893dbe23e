### What is said about a message itself: it can't be read, is late, failed, or came too fast.

message-unsupported = I can only read text and pictures. Please write what it's about, or send a screenshot.
message-delayed = Something is slow on our side right now. I have your message and will answer as soon as I can. You don't need to send it again.
message-failed = I'm sorry, I couldn't answer that message. Please put it another way, or write "talk to a person". If you tell us about it, mention this incident number: { $incident }
message-phone_not_callable = We can't call this number: it may be a premium-rate, short or emergency number. I have not kept it. Please give me another one with its country code, or choose to be answered here in this chat.
message-button_used = That has already been answered.
message-slow_down = That was a lot at once. Please wait a minute, then write to me again; everything you sent before is safe.
message-still_there = Are you still there? I've kept everything you told me. Go on here whenever you're ready.
