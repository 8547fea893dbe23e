### The chat widget on the website, and the page to try it on.

## The button that opens the chat, and the window

widget-launcher_open = Open the support chat
widget-launcher_unread = Open the support chat, unread messages: { $count }
widget-launcher_close = Close the support chat
widget-title = { $brand } support
widget-subtitle = Here around the clock
widget-close = Close the chat
widget-log = Messages
widget-jump = Newest messages

## Before the first message

widget-welcome = Hi! I'm the support bot of { $brand }. Tell me what's wrong, in your own words and your own language.
widget-safety = Never type your recovery phrase, private key, password or a one-time code here. I'll never ask for them, and neither will anyone on our team.

## Who says what

widget-author_you = You
widget-author_bot = Support bot
widget-author_person = Support team
widget-typing = The support bot is typing
widget-today = Today
widget-yesterday = Yesterday

## Writing

widget-input = Your message
widget-placeholder = Write a message…
widget-send = Send
widget-chars_left = Characters left: { $count }
widget-attach = Attach a screenshot
widget-picture = Screenshot
widget-picture_remove = Remove the screenshot
widget-picture_hint = Make sure it shows no recovery phrase, private key, password or code.
widget-picture_progress = Uploaded: { $percent }
widget-picture_drop = Drop the screenshot here

## What became of a message

widget-state_sending = Sending…
widget-state_sent = Sent
widget-state_failed = Not sent
widget-retry = Try again
widget-secret_hidden = Hidden for your safety: this looked like a recovery phrase or private key. It was not stored.

## What did not work

widget-offline = You're offline. Your messages will be sent as soon as the connection is back.
widget-reconnecting = Connection lost. Trying to reconnect…
widget-reconnected = Connected again
widget-error_failed = That didn't get through. Please try again.
widget-error_slow_down = That was a lot at once. Please wait a minute, then try again.
widget-error_too_long = This message is too long. Please shorten it or split it in two.
widget-error_button_used = That has already been answered.
widget-error_picture_type = Please choose a PNG, JPEG or WebP picture.
widget-error_picture_big = This picture is too big. The limit is { $limit }.
widget-error_picture_unreadable = This picture couldn't be opened. Please send another screenshot.
widget-error_picture_many = That's more pictures than I can keep. Please describe the rest in words.
widget-error_unavailable = The chat can't be reached right now. Please try again in a few minutes.

## The page to try it on

demo-title = { $brand } support
demo-languages = Language
demo-eyebrow = Support at any hour
demo-headline = Something wrong with your wallet? Let's sort it out.
demo-lead = Describe what happened, in your own words. You get a first answer right away, and a call back from a person whenever that is not enough.
demo-start = The chat is waiting in the corner of this page.
demo-topics = What people write to us about
demo-topic_transfer = Transfers
demo-topic_transfer_text = It's pending, it failed, or it never arrived. Send the transaction hash and I'll look it up on the blockchain.
demo-topic_access = Access
demo-topic_access_text = A forgotten password, a code that doesn't arrive, a new phone. I'll say what can be restored, and what only you can restore.
demo-topic_safety = Safety
demo-topic_safety_text = A strange message, an approval you don't recognise, coins that are gone. First aid comes first, questions later.
demo-safety = What we never do
demo-safety_text = We never ask for a recovery phrase, private key, password or one-time code, and never for a payment. We publish no support number: when you book a call, we call you, and first say the verification code that only your chat has shown.
demo-embed = On your own page
demo-embed_text = One line adds the chat to any page:
