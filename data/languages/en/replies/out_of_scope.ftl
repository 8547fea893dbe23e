### Anything that is not about the wallet.

out_of_scope-reply = I'm sorry, with that I can't help: I'm here for { $brand } and everything around your wallet. I also give no price forecasts and no investment advice. If something about your wallet is not as it should be, tell me.
