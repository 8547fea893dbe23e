### Whether a network is congested, slow or down, and how to tell.

network_status-meaning = Is the network slow or down?
network_status-opening = I'll show you how to tell whether the network itself is slow, or only your connection to it.
network_status-advice =
    I won't guess how the network is doing right now, but you can check it in a minute:

    1. Open the network's explorer, the public website that shows all transfers. If new blocks keep appearing, the network is running.
    2. Look at the fee that the app suggests. If it is much higher than usual, many people are sending: the network is congested. A higher fee gets your transfer through sooner; if you have time, wait until it calms down.
    3. If new blocks appear there but your app shows old data or an error, the problem is in between. Switch between Wi-Fi and mobile data, switch off any VPN, choose another node (the computer the app asks for data) if the app offers one, and update the app.
    4. If no new block appears for a long time, the network itself may have stopped (on Bitcoin, an hour without a block is normal). Your coins stay where they are; don't send anything until it runs again.

    If one of your transfers is stuck, tell me, and I'll look it up.
    .technical =
    1. Congestion: on EVM chains the base fee rises while blocks are more than half full, so its trend shows demand. Bitcoin: mempool size and the sat/vB of the next blocks. Solana: dropped transactions and priority fees. TRON: a block every 3 seconds; energy and bandwidth run short more often than block space.
    2. Chain or node: compare eth_blockNumber of your RPC endpoint with an explorer. A gap of more than a few blocks, or eth_syncing not false, means a lagging node; 429 means rate-limited, 403 blocked (often because of a VPN), 5xx down. Switch the RPC endpoint.
    3. Usual block times: Ethereum 12 s, TRON 3 s, Bitcoin about 10 min on average (an hour without a block does happen), Solana less than half a second. Rollups stop with their sequencer.
    4. During an outage don't sign again and again: what you signed may still be broadcast, and several may execute. On EVM chains reuse the same nonce.

    Deposit or withdrawal maintenance at an exchange is the exchange's own; see its status page.
