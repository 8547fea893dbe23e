### Anything that is not about the wallet.

out_of_scope-reply = I'm sorry, I can't help with that: I'm here for { $brand } and everything to do with your wallet. I don't give price forecasts or investment advice. If something is wrong with your wallet, tell me.
