### Telegram: the menu, the bot's profile, and what the channel itself has to say.

## Menu, at most 256 characters each

telegram-menu_start = Start a new conversation
telegram-menu_help = What I can help with
telegram-menu_human = Talk to a person
telegram-menu_status = How is my request going?
telegram-menu_language = Change the language
telegram-menu_privacy = What is stored about me
telegram-menu_cancel = Stop what we are doing

## Profile: the page before the first message (at most 512 characters), and the line below the name (at most 120)

telegram-description =
    I'm the support bot of { $brand }, here at any hour. Tell me what's wrong, in your own words and your own language: a transfer that doesn't arrive, a balance that looks wrong, an app that won't open. If I can't solve it, a colleague will call you back or answer here.

    I never ask for your recovery phrase, private key, password or one-time code. Anyone who does is a scammer.
telegram-short_description = Support for { $brand } at any hour. Never asks for your recovery phrase, private key, password or any code.

## The own phone number

telegram-contact_button = 📱 Share my phone number
telegram-contact_hint = Or share this Telegram account's number with the button below.
telegram-foreign_contact = That's somebody else's contact, so I have not kept it. Please share your own with the button, or type the number we may call.
telegram-phone_refused = We can't call this number, so I have not kept it. Please type another one with its country code, for example +44.

## What could not be taken

telegram-picture_too_big = This picture is too big for me. Please send a screenshot as a photo, not as a file.
telegram-picture_too_many = That is more pictures than I can keep. Please describe the rest in words.
telegram-picture_unreadable = I couldn't open this picture. Please send it as a PNG or JPEG screenshot.
telegram-slow_down = That was a lot at once. Please wait a minute, then write to me again; everything you sent before is safe.
telegram-button_used = That has already been answered.
telegram-button_unknown = This button no longer works. Please write what you need.
telegram-failed = Something went wrong on our side, and I couldn't take your message. Please send it again in a few minutes.

## Groups

telegram-group =
    I only help in private: a whole group shouldn't read about your wallet. Please use the button below.

    Careful: anyone who messages you because of what you wrote here and offers help is a scammer.
telegram-group_button = Write to me in private
