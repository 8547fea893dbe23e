### Showing a token or contract, adding a custom network.

add_token-meaning = Show a token or add a network
add_token-opening = Gladly. Adding a token only makes it visible, and it is done in a minute.
add_token-advice =
    To show a token:
    1. Choose the network on which you have it, for example TRON or BNB Smart Chain.
    2. Search for it by name in the app's list of tokens, and switch it on.
    3. Not found? Copy the contract address from the project's own website, not from a chat or an advertisement, and add it as a custom token.
    4. Compare the contract address once more: anybody can make a token with the name and picture of a famous one.

    To add a network of the Ethereum family, take its details (name, RPC address, chain number, coin, explorer) from the project's own website and enter them as a custom network.

    Adding costs nothing and moves nothing. If a strange token appears by itself, leave it alone: don't open its website, and don't try to sell it. That is how such tokens rob people.
    .technical =
    1. A token is told by contract address and chain alone; name and symbol are free to choose (EIP-20). Take the contract from the project's documentation and check it in the explorer: verified source, holders, transfers.
    2. Custom token: paste the contract on the right chain; symbol and decimals are read from it. Wrong decimals show a wrong amount. Bridged versions have contracts of their own. TRON: TRC-20 contracts begin with T, TRC-10 have numeric IDs. Solana: the mint address.
    3. Custom EVM network: RPC URL, chain id (EIP-155: transactions are signed for it), native symbol, explorer. Chain ids: Ethereum 1, OP 10, BNB Smart Chain 56, Polygon 137, Base 8453, Arbitrum One 42161, Avalanche C-Chain 43114. Compare what eth_chainId answers.
    4. A foreign RPC endpoint sees your addresses and can show false balances; it can't sign for you. Use a trustworthy one.
    5. Airdropped unknown tokens are bait: no approval, no claim site.
