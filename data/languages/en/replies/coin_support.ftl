### Whether a coin, token, network or privacy coin is supported.

coin_support-meaning = Is my coin or network supported?
coin_support-opening = I'll show you how to find out for certain, before anything is sent.
coin_support-advice =
    1. In the app, search for the coin or the network where coins are added. If it is there, it is supported, and you can receive it.
    2. If it is a token on a supported network (for example on Ethereum, BNB Smart Chain, TRON or Solana), you can usually add it yourself by its contract address, even when the search does not find it.
    3. If neither works, please don't send that coin to your wallet. Coins of an unknown network may become unreachable.

    Privacy coins such as Monero or Zcash work in a way of their own: they hide sender, receiver or amount, so a wallet must be specially built for them. They are supported only if the app lists them. Many exchanges don't accept them, and some countries restrict them.

    Whether and when a new coin will come, I can't promise. I can pass your wish on to a colleague: just say "talk to a person".
    .technical =
    1. Support has layers: chain (key derivation, address format, signing, node and indexer), token standard, and list entry. A token is told by its contract address on one chain (EIP-20, BEP-20, TRC-20, SPL mint), so an unlisted one can be added by contract.
    2. Any EVM-compatible chain can normally be added as a custom network by RPC URL and chain id. Non-EVM chains need integration in the app.
    3. The same phrase in another app that supports the chain and its BIP-44 path holds the same keys; but typing it into a second app widens the risk, so use a separate wallet.
    4. Privacy coins: Monero (ring signatures, stealth addresses, confidential amounts; view and spend keys, a 25-word seed, scanning from a restore height) is not BIP-39. Zcash: transparent t-addresses behave like Bitcoin's; shielded ones (zk-SNARKs, unified addresses) need proving and scanning. A wallet may support only the transparent part.
    5. Never deposit to an address of merely similar format.
