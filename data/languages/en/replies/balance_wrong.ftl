### An amount, token, price or value that looks wrong.

balance_wrong-meaning = My balance looks wrong
balance_wrong-opening = A wrong balance gives anybody a fright. Most often only the display is wrong; let me check with you.
balance_wrong-advice =
    What counts is what the blockchain says, not what the app shows.

    1. Copy your address from the app and look it up in the network's explorer, the public website that shows all transfers. Is the right amount there? Then nothing is missing and only the display is behind.
    2. In that case pull the list down to refresh it, close and reopen the app, switch a VPN off, and update the app.
    3. Is a token missing? Choose the right network and add the token to your list.
    4. Did you import a wallet lately? Compare its address with the old one. If they differ, it is another wallet: choose the right one, or import with the right phrase.
    5. Did you stake, lend or use a dApp? The coins may be in that contract.
    6. Is the amount right, but the value strange? Then the price is late.

    If the explorer shows a transfer out that you did not make, tell me at once: "my money was stolen".
    .technical =
    1. First the special operations: an imported wallet file or key, a contract interaction, a changed network. Then the node: compare eth_blockNumber with an explorer; a lagging or wrong RPC endpoint returns old state. Switch the node.
    2. Tokens: the balance lives in the token's contract, so call balanceOf(address). A wallet lists only contracts it knows of; bridged versions (USDC and USDC.e) are different contracts. Rebasing and fee-on-transfer tokens change by themselves.
    3. Other addresses after an import: another derivation path (BIP-44 account or index, Ledger Live or legacy paths, BIP-44/49/84/86 for Bitcoin), or a missing or extra BIP-39 passphrase.
    4. Not spendable, but there: staked or unbonding coins, TRON resources, open orders, LP or vault shares, rent reserve (Solana), base reserve (XRP), unconfirmed change (Bitcoin).
    5. Price: a thin market or a price feed mixed up by symbol; the contract address decides.
    6. An unknown outgoing transfer, Transfer by a spender, or changed TRON permissions: treat it as theft.
