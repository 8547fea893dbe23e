### What the bot can do.

help-reply =
    I'm the support bot of { $brand }. Tell me in your own words and your own language what is wrong. I can

    • look up a transfer on the blockchain and say what to do: failed, stuck, not arrived, sent to a wrong address,
    • help when the app does not open, the password is forgotten, or the balance looks wrong,
    • explain fees, networks, tokens and dApps, simply or with all the technical detail,
    • give first aid after a theft, and tell you how to recognise fraud,
    • arrange that a colleague calls you or answers here, and tell you how your request is going.

    At any time you can say "talk to a person", "stop" or "change the language". I never ask for your recovery phrase, private key, password or a code.
