### Said at once when a message holds a secret, or something that could be one.

guard-recovery_phrase =
    Stop, this is important: your message holds what looks like a recovery phrase. I took it out before anything was stored, and nobody at { $brand } has read it. But whoever has seen a recovery phrase owns the wallet, so please do this now:

    1. In the app, make a new wallet with a new phrase, and write the phrase on paper.
    2. Move all your coins there.
    3. Delete your message in this chat.
    4. Never type a recovery phrase anywhere again, except inside the app itself.

    Nobody from { $brand } ever needs it. If it was something else, just tell me again in other words.
guard-private_key =
    Stop, this is important: what you sent may be a private key. I took it out before anything was stored, and nobody at { $brand } has read it. But whoever has seen a private key owns that account, so if it is one, please do this now:

    1. In the app, make a new wallet with a new phrase, and write the phrase on paper.
    2. Move all coins of this account there.
    3. Delete your message in this chat.
    4. Never type a private key anywhere again, except inside the app itself.

    Nobody from { $brand } ever needs it. If it was a transaction hash, copy it once more from the explorer and send it with the word "hash" before it.
guard-ask_hash = I see a line of 64 letters and digits. It could be the transaction hash from the explorer, which everybody may see, or a private key, which nobody may see. So I have not stored it and not looked it up. Is it the transaction hash?
button-is_hash = Yes, the transaction hash
button-is_key = No, or I'm not sure
guard-held_lost = I no longer have that line: I keep such lines in memory only, and only for a short time. Please send the transaction hash once more, with the word "hash" before it.
guard-text_cut = Your message was very long, so I read its first { $limit } characters. If something important came after that, please send it once more in a message of its own.
