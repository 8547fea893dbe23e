### Coins sent to a wrong address, over a wrong network, or without a memo.

transfer_wrong_destination-meaning = I sent to a wrong address or network
transfer_wrong_destination-opening = I'm sorry, I know this is frightening. Please send nothing more to that address. What can be done depends on where the coins are now, so let's look at that first.
transfer_wrong_destination-advice =
    I have to be honest: nobody can take back a confirmed transfer, not even { $brand }. But the coins are not always lost.

    1. Still unconfirmed? Choose "cancel" in the app at once, if it is offered. Do not choose "speed up": that would send the coins to the wrong place faster.
    2. Sent to an exchange over the wrong network, or without the memo or tag? Write to that exchange through its own app or website, with the transaction hash. Only the exchange can credit it to you; some do, and some charge for it.
    3. Your own wallet's address, but the wrong network? If both networks use addresses that start with 0x, switch the app to the network you actually used: the coins are usually there.
    4. Somebody else's address? Only its owner can send the coins back. If you know who it is, ask.

    Anyone who promises to get the coins back for a fee, or for your recovery phrase, is a scammer.
    .technical =
    A confirmed transaction is final. What matters is who holds the key of the receiving address on the chain actually used.

    1. Unconfirmed: EVM, zero value to yourself with the same nonce, max fee and priority fee each at least 10 % higher; Bitcoin, RBF (BIP-125) spending the same input back to yourself. TRON and Solana: usually too fast to stop.
    2. Own key, other EVM chain: the same key controls the 0x address on every EVM chain. Add that network and the token's contract there, and get some of its native coin for gas. Exceptions: a smart-contract wallet may not exist there, and an exchange's deposit address is not your key.
    3. Exchange, wrong chain or missing tag (XRP destination tag, TON comment, Cosmos memo): only the exchange holds the key or can credit the deposit. Its support needs hash, amount, chain and your account there.
    4. Token sent to its own contract, or to a contract without a withdrawal function: normally out of reach for good.
    5. Burn or mistyped address: nobody has the key. Mistyping is rare where addresses carry checksums (EIP-55 capitals, Base58Check, Bech32); more often it was a look-alike copied from the history (address poisoning).
