### Whether a coin, token, network or privacy coin is supported.

coin_support-meaning = Is my coin or network supported?
coin_support-opening = I'll show you how to find out for certain before anything is sent.
coin_support-advice =
    1. In the app, search for the coin or network on the screen where coins are added. If it is there, you can receive it, but only on the network shown beside it.
    2. If it is a token on a supported network (for example on Ethereum, BNB Smart Chain, TRON or Solana), you can usually add it yourself by its contract address, even if the search doesn't find it. Take that address from the project's own website.
    3. If neither works, please don't send that coin to your wallet. Coins on an unsupported network may be out of reach for good.

    Privacy coins such as Monero or Zcash can hide sender, receiver or amount, so a wallet must be built specially for them. They are supported only if the app lists them. Many exchanges don't accept them, and some countries restrict them.

    I can't promise whether or when a coin will be added. I can pass your wish on to a colleague: just say "talk to a person".
    .technical =
    1. Support has layers: chain (key derivation, address format, signing, node and indexer), token standard, and list entry. A token is identified by its contract address on one chain (EIP-20, BEP-20, TRC-20, SPL mint), so an unlisted one can be added by contract.
    2. Any EVM-compatible chain can normally be added as a custom network by RPC URL and chain ID. Non-EVM chains need integration in the app.
    3. The same phrase in another app that supports the chain and its BIP-44 path holds the same keys; but every further app it is typed into adds risk, so use a separate wallet there.
    4. Privacy coins: Monero (ring signatures, stealth addresses, confidential amounts; view and spend keys, a 25-word seed, scanning from a restore height) is not BIP-39. Zcash: transparent t-addresses behave like Bitcoin's; shielded ones (zk-SNARKs, unified addresses) need proving and scanning. A wallet may support only the transparent part.
    5. Never deposit to an address merely because its format looks similar.
