### Greetings.

greet-hello =
    Hello! I'm the support bot of { $brand }, here at any hour. What can I help you with?

    Tell me what's wrong, in your own words and your own language: a transfer that doesn't arrive, a balance that looks wrong, an app that won't open. I can look up transfers on the blockchain, and if I can't solve it, a colleague will take over.

    I'm a bot. I never ask for your recovery phrase, private key, password or one-time code, and you should never send them to anyone.
greet-back = Hello again! Your request { $number } is still open. Ask me how it's going, or tell me what else I can help with.
