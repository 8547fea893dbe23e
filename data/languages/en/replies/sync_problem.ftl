### Data that does not refresh: history, balances, between devices.

sync_problem-meaning = The app doesn't refresh or sync
sync_problem-opening = I know it's unsettling when the app shows old data. Usually only the display is behind, and your coins are untouched.
sync_problem-advice =
    The app shows what a "node", a computer on the network, tells it. If that node or your connection to it is slow, you see old data. What counts is what is on the blockchain.

    1. Close the app completely, open it again and pull down to refresh.
    2. Switch off any VPN, and switch between Wi-Fi and mobile data.
    3. Set the phone's date and time to automatic.
    4. If the app offers other nodes in its network settings, choose another one.
    5. Update the app (don't delete it first), open it again and let it sync. New versions fix known sync faults.
    6. Look up your address in the network's explorer, the public website that shows all transfers. If a transfer is missing there too, it isn't confirmed yet, or it is on another network.

    Two devices show different things? Names, added tokens and notes are kept on each device separately. What is on the blockchain is the same on both, if both hold the same wallet: compare the addresses.
    .technical =
    1. A wallet reads through RPC nodes and, for the history, an indexer. Compare eth_blockNumber (TRON: getnowblock, Solana: getSlot) with an explorer: if the node lags, switch it. If balances are right and only the history is late, it is the indexer; wait.
    2. Transport: VPN or proxy exits are often rate-limited (429) or blocked (403); DNS filters, captive portals and a wrong clock (TLS) look the same. Battery savers stop background refresh and WebSockets.
    3. Stuck local state: a pending transaction that was replaced or dropped can stay in the list. Force-stop and clear the cache; never the app's data without a checked backup.
    4. Between devices: token lists, names, address book, connected sites and settings are local. Addresses must match for the same phrase, passphrase, derivation path and account index.
    5. Light-client and privacy coins scan blocks themselves: let the scan finish, check the restore height.

    After an update that fixes a sync fault, reopen the app and sync again.
