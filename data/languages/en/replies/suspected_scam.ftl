### Doubts about a person, site, app, airdrop, token or call.

suspected_scam-meaning = Is this a scam?
suspected_scam-opening = It's good that you ask first. Until we have looked at it: pay nothing, sign nothing, open nothing.
suspected_scam-advice =
    I won't say that something is safe, because from here I can't know. But this is certain:

    1. Nobody from { $brand } ever asks for your recovery phrase, private key, password, a code, a payment, or control of your phone.
    2. We never write to you first from another account, and never offer help in groups.
    3. We call only if you asked for it here. The caller must first say the verification code that only this chat has shown you. If they can't, hang up.
    4. Our official channels are those named in the app and on the official website, and no others. Open them yourself, not through a link or an advertisement.

    Signs of fraud: paying first to get your money out; a page that wants the phrase to "verify" or "sync" the wallet; gifts; sure profit; hurry and secrecy.

    Have you already typed in your phrase, signed something or paid? Then write "my money was stolen", and I'll tell you at once what to do.
    .technical =
    1. Channels: only those linked in the app and on the official website count. HTTPS, blue ticks, search rank and caller id prove nothing. Read the registrable domain; beware of punycode and one-letter differences.
    2. Signature requests that empty wallets: unlimited approve, setApprovalForAll, Permit or Permit2, EIP-7702 authorisations, eth_sign; on TRON an account permission update; on Solana SetAuthority and Approve. If you can't read it, reject it.
    3. Tokens: contract address, not name. Airdrops with a URL, tokens that can't be sold (honeypots), "flash USDT".
    4. Address poisoning: zero or dust transfers from look-alikes. A wallet whose phrase is "given away" with funds is bait; its owner permission is held elsewhere.
    5. "Tax" or "deposit" before a withdrawal is advance-fee fraud; nobody legitimate demands coins in advance.
    6. Nobody from { $brand } needs phrase, key, password, code, payment or remote access; a real caller gives this chat's verification code first.
    7. Already signed: revoke, then move the tokens. Phrase typed in: new seed, sweep now.
