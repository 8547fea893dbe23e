### A code that does not come or is refused, a locked account, an identity check that is stuck.

verification_code-meaning = A code doesn't arrive or is refused
verification_code-opening = It's annoying when a code doesn't work. Let's find out why. Please don't send me the code itself.
verification_code-advice =
    1. Check that the app shows the right phone number with its country code, or the right email address.
    2. Wait two minutes before you ask for another code. Usually only the newest one works.
    3. Email: look in the spam folder too.
    4. SMS: restart the phone, check the signal, and see whether messages from unknown senders are blocked. Abroad they may come late; choose email if it is offered. If your phone suddenly has no signal at all, call your mobile provider from another phone: somebody may have taken over your number.
    5. Authenticator app: set the phone's date and time to automatic, then use the code shown right now. It changes about every 30 seconds.
    6. Account locked after too many tries: stop trying, and wait as long as the app says.
    7. Identity check stuck: all corners of the document visible, no glare, the name exactly as on the document. The check can take a while.

    Type a code only in the place where you asked for it. Never give it to anyone who calls or writes, and never to me.
    .technical =
    1. Authenticator (TOTP, RFC 6238): codes come from a shared secret and the clock, in 30-second steps by default. Most servers tolerate about one step of drift, so switch on automatic time. A new phone needs the secret moved over, or the backup codes.
    2. SMS: asking again usually voids the earlier code. Usual causes: wrong country code, ported number, roaming, sender filters. If mobile service is suddenly gone, suspect a SIM swap: call the carrier from another phone and secure the email account first.
    3. Email: spam, filter rules, greylisting, a full mailbox; allow the sender's official domain.
    4. Locked: rate limits often extend with every further try. A VPN or a changed device can raise the risk score.
    5. Identity checks are usually run by the provider that sells or pays out coins; only that provider can see why one is pending.

    A self-custody wallet itself never needs an SMS or email code: a page that asks for one to "verify" or "sync" such a wallet is phishing.
