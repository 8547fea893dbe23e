### A code that does not come or is refused, a locked account, an identity check that is stuck.

verification_code-meaning = A code doesn't arrive or is refused
verification_code-opening = Codes that don't arrive are a nuisance. Tell me a little, and I'll help you to get in.
verification_code-advice =
    1. Check the phone number with its country code, or the e-mail address, that the app shows.
    2. Wait two minutes before you ask for another code. Only the newest one counts; older ones are refused.
    3. E-mail: look in the spam folder too.
    4. SMS: restart the phone, check the reception, and see whether messages from unknown senders are blocked. Abroad they may come late; choose e-mail if it is offered.
    5. Authenticator app: let the phone set date and time by itself, then use the code that is shown now. It changes every 30 seconds.
    6. Account locked after too many tries: stop trying and wait for the time that is shown.
    7. Identity check stuck: all corners of the document in the picture, no glare, the name exactly as on the document. The check can take a while.

    Type a code only where you asked for it. Never give it to anybody who calls or writes, and never send it to me.
    .technical =
    1. Authenticator (TOTP, RFC 6238): codes come from a shared secret and the clock, in 30-second steps by default. Most servers tolerate about one step of drift, so switch on automatic time. A new phone needs the secret moved over, or the backup codes.
    2. SMS: asking again usually makes the earlier code void. Usual causes: wrong country code, ported number, roaming, sender filters. If mobile service is suddenly gone, suspect a SIM swap: call the carrier from another phone and secure the e-mail account first.
    3. E-mail: spam, filter rules, greylisting, a full mailbox; allow the sender's official domain.
    4. Locked: rate limits extend with every further try. A VPN or a changed device can raise the risk score.
    5. Identity checks are usually run by the provider that sells or pays out coins; only that provider can see why one is pending.

    A self-custody wallet itself never needs a code: a page that asks for one to "verify" or "sync" such a wallet is phishing.
