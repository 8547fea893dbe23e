### Stolen money, a hacked wallet, a leaked phrase: first aid.

funds_stolen-meaning = Money was stolen from my wallet
funds_stolen-opening = I'm very sorry. Let's save what can still be saved, right now. Everything else can wait.
funds_stolen-advice =
    In this order:

    1. Tell nobody your recovery phrase or private key, and sign nothing more.
    2. On a phone you trust, a different one if you can, make a NEW wallet with a NEW phrase in the official app. A second account under the old phrase is not safe, and a new password does not help. Write the phrase on paper.
    3. Send what is left to the new wallet, the most valuable first. If coins you add for the fee vanish at once, stop adding any. Never use the old wallet again.
    4. Revoke approvals (permissions you gave to websites), inside the app and never through a link somebody sends you. If a TRON wallet refuses to send, the thief may have changed its permissions: put nothing more in.
    5. Keep the evidence: transaction hashes, addresses, times, chats, screenshots.
    6. Report it to the police. If the coins went to an exchange, write to it at once through its own website, with the hash: sometimes it can still freeze them.

    I must be honest: nobody can reverse a confirmed transfer. Anyone who promises to get your coins back, for a fee or for your phrase, is a second scammer.
    .technical =
    1. Phrase or key known to others: everything derived from it is compromised, on every chain; keys can't be changed. New seed on a clean device or hardware wallet, then sweep by value, native coin last, as it pays the fees.
    2. Gas vanishing on arrival means a sweeper bot. Don't feed it; a private bundle that funds and moves in one block may beat it.
    3. Only certain tokens gone, moved by a spender's transferFrom: a malicious approval. Revoke allowances, setApprovalForAll, Permit2; signed permits stay usable until their deadline, so move the tokens too.
    4. EIP-7702: code 0xef0100… at your address that you didn't set is a delegation. Resetting it to the zero address helps only if the key itself is safe. Solana: revoke delegates, check token-account owners.
    5. TRON: inspect owner and active permissions. Whoever holds the owner permission can hand control to other keys; if you no longer hold it, only the holder can give it back. Don't send TRX there.
    6. Evidence: hashes, addresses, block times, domains. Report to police, receiving exchange and stablecoin issuer. Confirmed transfers are final; "recovery services" are scams.
