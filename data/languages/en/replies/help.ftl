### What the bot can do.

help-reply =
    I'm the support bot of { $brand }. Tell me what's wrong, in your own words and your own language. I can

    • look up a transfer on the blockchain and say what to do: failed, stuck, not arrived, sent to a wrong address,
    • help when the app won't open, a password is forgotten, or the balance looks wrong,
    • explain network fees, networks, tokens and dApps, simply or in full technical detail,
    • give first aid after a theft, and help you recognise scams,
    • arrange for a colleague to call you or answer here, and tell you how your request is going.

    At any time you can say "talk to a person", "stop" or "change the language". I never ask for your recovery phrase, private key, password or one-time code.
