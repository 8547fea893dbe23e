### Doubts about a person, site, app, airdrop, token or call.

suspected_scam-meaning = Is this a scam?
suspected_scam-opening = It's good that you ask first. For now: pay nothing, sign nothing, open nothing.
suspected_scam-advice =
    I won't tell you that something is safe, because I can't know that from here. But this is certain:

    1. Nobody from { $brand } ever asks for your recovery phrase, private key, password, a one-time code, a payment, or control of your phone or screen.
    2. We write to you only in this chat, never from another account, and we never offer help in groups.
    3. We call only if you asked for it here. The caller must first say the verification code that only this chat has shown you. Never read it out yourself. If they can't say it, hang up.
    4. Our only official channels are those named in the app and on the official website. Open them yourself, not through a link or an ad.

    Signs of a scam: you must pay first to get your money out; a page wants your phrase to "verify" or "sync" the wallet; gifts; guaranteed profit; hurry and secrecy.

    Have you already typed in your phrase, signed something or paid? Then write "my money was stolen", even if nothing is missing yet, and I'll tell you at once what to do.
    .technical =
    1. Channels: only those linked in the app and on the official website count. HTTPS, blue ticks, search rank and caller ID prove nothing. Read the registrable domain; beware of punycode and one-letter differences.
    2. Signature requests that empty wallets: unlimited approve, setApprovalForAll, Permit or Permit2, EIP-7702 authorisations, eth_sign; on TRON an account permission update; on Solana SetAuthority and Approve. If you can't read it, reject it.
    3. Tokens: contract address, not name. Airdrops with a URL, tokens that can't be sold (honeypots), "flash USDT".
    4. Address poisoning: zero or dust transfers from look-alikes. A wallet whose phrase is "given away" with funds in it is bait: on TRON its owner permission is held elsewhere, on EVM chains a bot takes any gas you send.
    5. "Tax" or "deposit" before a withdrawal is advance-fee fraud; nobody legitimate asks for coins up front.
    6. Nobody from { $brand } needs phrase, key, password, one-time code, payment or remote access; a real caller says this chat's verification code first and never asks you for it.
    7. Already signed: move the tokens and revoke. Phrase typed in: new seed, sweep now.

suspected_scam-official = { $name } is on our list of official channels. Even there, nobody from { $brand } ever asks for your recovery phrase, private key, password, a one-time code or a payment.
suspected_scam-not_official = { $name } is not on our list of official channels. Treat it as not ours: don't answer, don't open its links, and send nothing.
suspected_scam-imitation = { $name } is not ours. It imitates { $official }, as scammers do. Don't answer, don't open its links, and send nothing.
suspected_scam-not_our_number = A phone number proves nothing, and we have none that you should call. Whoever calls from us first says the verification code that only this chat has shown you. If they can't say it, hang up.
