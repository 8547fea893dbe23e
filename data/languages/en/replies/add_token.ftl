### Showing a token or contract, adding a custom network.

add_token-meaning = Show a token or add a network
add_token-opening = Of course. Adding a token only makes it visible in the app, and it takes a minute.
add_token-advice =
    To show a token:
    1. Choose the network you hold it on, for example TRON or BNB Smart Chain.
    2. Search for it by name in the app's token list and switch it on.
    3. Not found? Copy the contract address from the project's own website (not from a chat or an ad) and add it as a custom token. The contract address is what identifies a token.
    4. Check the contract address again: anyone can make a token with the name and logo of a famous one.

    To add a network of the Ethereum family (one whose addresses start with 0x), copy its details (name, RPC address, chain ID, coin, explorer) from the network's own website and enter them as a custom network.

    Adding costs nothing and moves nothing. If a token you don't know appears by itself, leave it alone: don't open its website and don't try to sell it. Such tokens are bait.
    .technical =
    1. Only contract address and chain identify a token; anyone can choose any name and symbol (EIP-20). Take the contract from the project's documentation and check it in the explorer: verified source, holders, transfers.
    2. Custom token: paste the contract on the right chain; symbol and decimals are read from it. Wrong decimals display a wrong amount. Bridged versions have their own contracts. TRON: TRC-20 contracts start with T, TRC-10 tokens have numeric IDs. Solana: the mint address.
    3. Custom EVM network: RPC URL, chain ID (EIP-155: transactions are signed for it), native symbol, explorer. Chain IDs: Ethereum 1, OP 10, BNB Smart Chain 56, Polygon 137, Base 8453, Arbitrum One 42161, Avalanche C-Chain 43114. Check them against what eth_chainId returns.
    4. An RPC endpoint sees your addresses and IP and can show false balances; it can't sign for you. Use one you trust.
    5. Unknown airdropped tokens are bait: approve nothing, visit no claim site.
