### Data that does not refresh: history, balances, between devices.

sync_problem-meaning = The app doesn't refresh or sync
sync_problem-opening = Old figures on the screen are confusing. Usually the connection to the blockchain is behind, and your coins are not touched.
sync_problem-advice =
    The app shows what a computer of the network, a "node", tells it. If that node or the way to it is slow, you see old figures. Your coins are safe on the blockchain.

    1. Close the app completely, open it again and pull the list down to refresh.
    2. Switch a VPN off, and change between Wi-Fi and mobile data.
    3. Let the phone set date and time by itself.
    4. If the app offers other nodes in its network settings, choose another one.
    5. Update the app; then open it once more and let it sync. Sync faults are repaired in new versions.
    6. Compare with the network's explorer: if your address shows the same old figures there, the transfer is not confirmed yet.

    Two devices show different things? Wallet names, added tokens and notes are kept on each device. Only what is on the blockchain is the same everywhere, provided that both hold the same wallet: compare the addresses.
    .technical =
    1. A wallet reads through RPC nodes and, for the history, an indexer. Compare eth_blockNumber (TRON: getnowblock, Solana: getSlot) with an explorer: if the node lags, switch it. If balances are right and only the history is late, it is the indexer; wait.
    2. Transport: VPN or proxy exits are often rate-limited (429) or blocked (403); DNS filters, captive portals and a wrong clock (TLS) look alike. Battery savers stop background refresh and WebSockets.
    3. Stuck local state: a pending transaction that was replaced or dropped can stay in the list. Force-stop and clear the cache; never the app's data without a checked backup.
    4. Between devices: token lists, names, address book, connected sites and settings are local. Addresses must match for the same phrase, passphrase, derivation path and account index.
    5. Light-client and privacy coins scan blocks themselves: let the scan finish, check the restore height.

    After an update that repairs a sync fault, reopen the app and sync again.
