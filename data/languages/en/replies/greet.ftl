### Greetings.

greet-hello =
    Hello! I'm the support bot of { $brand }, here at any hour. What can I help you with?

    Tell me in your own words and your own language what is wrong: a transfer that doesn't arrive, a balance that looks wrong, an app that won't open. I can look up transfers on the blockchain, and if I can't solve it, a colleague will take over.

    I'm a bot, and I never ask for your recovery phrase, private key, password or a code. Please don't send them to anybody.
greet-back = Hello again! Your request { $number } is still open with us. Ask me how it is going, or tell me what else I can help you with.
