### Am I talking to a machine?

bot_challenge-reply = I'm a bot, not a person. I answer at any hour, I can look up transfers on the blockchain, and I know the usual problems and what helps. If you would rather have a human, say "talk to a person" and I'll arrange it.
