### Said at once when a message holds a secret, or something that could be one.

guard-recovery_phrase =
    Stop, this is important: your message contains what looks like a recovery phrase. I took it out before anything was stored, and nobody at { $brand } has read it. But a phrase that has been typed into a chat is no longer safe, so please do this now:

    1. In the app, make a new wallet with a new phrase (not a second account under the old one), and write that phrase on paper.
    2. Move all your coins to it, from every network.
    3. Delete your message in this chat.
    4. Never type a recovery phrase anywhere except inside the app itself.

    Nobody from { $brand } ever needs it. If it was something else, just tell me again in other words.
guard-phrase_piece =
    Stop, please don't send any more: those look like words of a recovery phrase. Nobody needs it, not even { $brand }, and a chat is no place for it.

    If they are, delete your messages with these words in this chat. And if you have sent more of them, here or to anybody else, make a new wallet with a new phrase in the app and move all your coins to it now. If it was something else, just tell me again in other words.
guard-private_key =
    Stop, this is important: what you sent may be a private key. I took it out before anything was stored, and nobody at { $brand } has read it. But a key that has been sent in a chat is no longer safe, so if it is one, please do this now:

    1. In the app, make a new wallet with a new phrase, and write that phrase on paper.
    2. Move all coins of this account to it, from every network.
    3. Delete your message in this chat.
    4. Never type a private key anywhere except inside the app itself.

    Nobody from { $brand } ever needs it. If you are certain that it was a transaction hash, copy it again from the explorer (the website that shows all transfers) and send it with the word "hash" before it.
guard-ask_hash = That is a line of 64 letters and digits. It could be a transaction hash, which anyone may see, or a private key, which nobody may see. So I have neither stored it nor looked it up. Is it a transaction hash that you copied from the explorer or from your list of transfers?
button-is_hash = Yes, the transaction hash
button-is_key = No, or not sure
guard-held_lost = I no longer have that line: I keep lines like that in memory only, and only for a short time. If it was a transaction hash, please send it once more with the word "hash" before it.
guard-text_cut = Your message was very long, so I read only its first { $limit } characters. If something important came after that, please send it again as a separate message.
