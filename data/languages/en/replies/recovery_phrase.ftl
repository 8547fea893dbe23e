### The recovery phrase, private key and keystore: lost, to be found, backed up or understood.

recovery_phrase-meaning = My recovery phrase or private key
recovery_phrase-opening = This is the most important thing about your wallet, so let's be careful. Please don't send me the phrase or the key itself.
recovery_phrase-advice =
    The recovery phrase (12 to 24 words) is the key to everything in the wallet. Whoever has it has your coins. { $brand } doesn't have it and never needs it.

    To back it up:
    1. When you are alone, open the wallet in the app and choose backup.
    2. Write the words on paper, in order. No photo, no cloud, no chat, no email.
    3. Check every word, and keep the paper in a safe place. A second copy somewhere else protects you against fire.

    Lost it, but the app still opens? Back it up now. If the app doesn't show it, move your coins to a new wallet whose phrase you have written down. Don't delete the app.

    Lost it, and the app is gone or locked? Look for paper, a metal plate, an old phone with the app, or a private key or keystore file you once exported. Without any of these nobody can restore the wallet, and I won't give you false hope. Anyone who says they can is a scammer.

    Somebody else may have seen it? Make a new wallet with a new phrase and move everything there at once. A second account under the old phrase is not safe.
    .technical =
    1. BIP-39: 12, 15, 18, 21 or 24 words from a fixed list of 2048; the last word carries a checksum. Phrase plus optional passphrase make the seed (PBKDF2), and BIP-32/BIP-44 derive every key of the wallet along paths, for example m/44'/60'/0'/0/0 (EVM), m/44'/195'/0'/0/0 (TRON), m/84'/0'/0'/0/0 (Bitcoin SegWit), m/44'/501'/0'/0' (Solana).
    2. A private key opens one account, a keystore file is one key encrypted by a password. Neither leads back to the phrase. A wallet imported by key has no phrase.
    3. Backup: paper or steel, offline, tested by restoring it on a second device, or before you fund the wallet; never by deleting the only copy. Keep the passphrase apart from the words; without it other, empty addresses appear.
    4. Wrong word or order: the checksum catches most errors, not all, so compare the addresses. Look for the mistake offline, from your own copy; websites and "recovery tools" that take the words steal them.
    5. Seen by others: keys can't be changed. Sweep every account on every chain to a new seed made on a clean device, and never reuse the old addresses.
