### Stolen money, a hacked wallet, a leaked phrase: first aid.

funds_stolen-meaning = Money was stolen from my wallet
funds_stolen-opening = I'm very sorry. Let us save at once what can be saved; everything else can wait.
funds_stolen-advice =
    Now, in this order:

    1. Tell nobody your phrase or key; sign nothing more.
    2. On a clean device make a NEW wallet with a NEW phrase, in the official app, and write the phrase on paper. A new password for the old wallet does not help.
    3. Send what is left there, most valuable first. Never use the old wallet again. If coins vanish from it at once, send nothing more into it.
    4. Revoke the permissions ("approvals") that you gave to websites. If a TRON wallet refuses to send, the thief may have changed its permissions.
    5. Keep the evidence: transaction hashes, addresses, times, chats, screenshots. Delete nothing.
    6. Report it to the police. If the coins went to an exchange, write to it at once, through its own website, with the hash: sometimes it can still stop them.

    I must be honest: nobody can reverse a confirmed transfer. Whoever promises to fetch your coins back, for a fee or for your phrase, is a second fraud.
    .technical =
    1. Phrase or key known to others: everything derived from it is lost, on every chain; keys can't be changed. New seed on a clean device or hardware wallet, then sweep by value, native coin last, as it pays the fees.
    2. Gas vanishing on arrival means a sweeper bot. Don't feed it; a private bundle that funds and moves in one block may win.
    3. Only certain tokens gone, moved by a spender's transferFrom: a malicious approval. Revoke allowances, setApprovalForAll, Permit2; signed permits stay usable until their deadline, so move the tokens too.
    4. EIP-7702: code 0xef0100… at your address is a delegation; reset it to the zero address. Solana: revoke delegates, check token-account owners.
    5. TRON: inspect owner and active permissions. Whoever holds the owner permission can hand control to other keys; if it is gone, only that holder can give it back.
    6. Evidence: hashes, addresses, block times, domains. Report to police, receiving exchange and stablecoin issuer. Confirmed transfers are final; "recovery services" are fraud.
