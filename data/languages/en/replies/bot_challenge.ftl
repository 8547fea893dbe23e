### Am I talking to a machine?

bot_challenge-reply = I'm a bot, not a person. I answer at any hour, I can look up transfers on the blockchain, and I know the common problems and what helps. If you'd rather have a person, say "talk to a person" and I'll arrange it.
