### Coins sent to a wrong address, over a wrong network, or without a memo.

transfer_wrong_destination-meaning = I sent to a wrong address or network
transfer_wrong_destination-opening = I'm sorry, that is a frightening moment. What can be done depends on where the coins are now, so let us look at that first.
transfer_wrong_destination-advice =
    I have to be honest: a confirmed transfer can't be taken back by anybody, neither by you nor by { $brand }. But it is not always lost.

    1. Is it still unconfirmed? Choose "cancel" or "speed up" in the app at once, if it is offered.
    2. Sent to an exchange, over a wrong network or without the memo? Write to that exchange through its own app or website, with the transaction hash. Only the exchange can assign it to you; some do, and some charge for it.
    3. Right address of your own, wrong network? If both networks belong to the Ethereum family (addresses with 0x), choose the network that you really used in the app: the coins are usually there.
    4. A stranger's address? Only its owner could send the coins back. If you know who it is, ask.

    Whoever promises to fetch the coins back for a fee, or for your recovery phrase, is a fraud.
    .technical =
    A confirmed transaction is final. What decides is who holds the key of the receiving address on the chain really used.

    1. Unconfirmed: EVM, same nonce to yourself with fees at least 10 % higher; Bitcoin, RBF (BIP-125).
    2. Own key, other EVM chain: the same key controls the 0x address on every EVM chain. Add that network and get some of its native coin for gas. A smart-contract wallet is an exception: it may not exist there.
    3. Exchange, wrong chain or missing tag (XRP destination tag, TON comment, Cosmos memo): only the exchange holds the key or can assign the deposit. Its support needs hash, amount, chain and your account there.
    4. Token sent to its own contract, or to a contract without a withdrawal function: normally out of reach for good.
    5. Burn or mistyped address: nobody has the key. A mistyped one is rare, since EIP-55, Base58Check and Bech32 carry checksums; more often it was a look-alike copied from the history (address poisoning).
