### The recovery phrase, private key and keystore: lost, to be found, backed up or understood.

recovery_phrase-meaning = My recovery phrase or private key
recovery_phrase-opening = This is the most important thing about your wallet, so let us be careful. Please don't send me the phrase or the key itself.
recovery_phrase-advice =
    The recovery phrase (12 to 24 words) is the wallet. Whoever has it, has your coins. { $brand } does not have it and never needs it.

    To back it up:
    1. Open the wallet in the app and choose its backup, alone in the room.
    2. Write the words on paper, in order. No photo, no cloud, no chat, no e-mail.
    3. Check what you wrote, and keep it in a safe place; a second copy elsewhere helps against fire.

    Lost it, but the app still opens? Back it up now. If the app does not show it, move your coins to a new wallet whose phrase you have written down.

    Lost it, and the app is gone or locked? Look for paper, a metal plate, an old phone with the app. Without the phrase nobody can restore the wallet, and I won't give you false hope.

    Somebody else may have seen it? Move everything to a new wallet at once.
    .technical =
    1. BIP-39: 12, 15, 18, 21 or 24 words of a fixed list of 2048; the last word carries a checksum. Phrase plus optional passphrase make the seed (PBKDF2), and BIP-32/BIP-44 derive every key of the wallet along paths, for example m/44'/60'/0'/0/0 (EVM), m/44'/195'/0'/0/0 (TRON), m/84'/0'/0'/0/0 (Bitcoin SegWit), m/44'/501'/0'/0' (Solana).
    2. A private key opens one account, a keystore file is one key encrypted by a password. Neither leads back to the phrase. A wallet imported by key has no phrase.
    3. Backup: paper or steel, offline, tested by restoring it in the app before you rely on it. The passphrase is kept apart from the words; without it other, empty addresses appear.
    4. Wrong word or order: the checksum refuses most errors. Search your own copy offline; every website or "recovery tool" that takes the words is theft.
    5. Seen by others: keys can't be changed. Sweep to a new seed made on a clean device, approvals included.
