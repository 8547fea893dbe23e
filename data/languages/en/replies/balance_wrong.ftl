### An amount, token, price or value that looks wrong.

balance_wrong-meaning = My balance looks wrong
balance_wrong-opening = A wrong balance is a shock. Most often only the display is wrong. Let's check.
balance_wrong-advice =
    What counts is what the blockchain says, not what the app shows.

    1. Copy your address from the app and look it up in the network's explorer, the public website that shows all transfers. If the amount shown there is correct, nothing is missing: the app is only behind.
    2. In that case, pull down to refresh, close and reopen the app, switch off any VPN, and update the app.
    3. A token is missing? Choose the network it is on and add the token to your list.
    4. Did you import a wallet recently? Compare its address with the old one. If they differ, it is a different wallet: choose the right one, or import the right phrase inside the app.
    5. Did you stake or lend coins, or use a dApp (a website connected to your wallet)? They may still be in its contract.
    6. The amount is right but the value looks odd? Then it is the price that is out of date.

    If the explorer shows an outgoing transfer you did not make, write "my money was stolen" to me at once.
    .technical =
    1. Rule out special operations first: an imported wallet file or key, a contract interaction, a changed network. Then the node: compare eth_blockNumber with an explorer; a lagging or wrong RPC endpoint returns old state. Switch the node.
    2. Tokens: the balance lives in the token's contract, so call balanceOf(address). A wallet lists only contracts it knows; bridged versions (USDC and USDC.e) are different contracts. Rebasing and fee-on-transfer tokens change on their own.
    3. Different addresses after an import: another derivation path (BIP-44 account or index, Ledger Live or legacy paths, BIP-44/49/84/86 for Bitcoin), or a missing or extra BIP-39 passphrase.
    4. There but not spendable: staked or unbonding coins (including TRX staked for resources), open orders, LP or vault shares, rent reserve (Solana), base reserve (XRP), unconfirmed change (Bitcoin).
    5. Price: a thin market, or a feed matched by symbol instead of contract address.
    6. An unknown outgoing transfer, a Transfer made by a spender, or changed TRON permissions: treat it as theft.
