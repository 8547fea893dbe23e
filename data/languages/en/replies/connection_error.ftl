### A network, server or time-out error in the app.

connection_error-meaning = A network error in the app
connection_error-opening = An error like that most often comes from the way between your phone and the network, not from your coins. Let me find out where.
connection_error-advice =
    Your coins are on the blockchain, and such an error can't change them. Please try in this order:

    1. Open any website. If that fails too, it is the internet connection.
    2. Change between Wi-Fi and mobile data. Some offices, schools and countries block such services.
    3. If you use a VPN or proxy, switch it off and try again. If your network needs one, choose another country in it.
    4. Let the phone set date and time by itself; a wrong clock breaks secure connections.
    5. Close the app completely, open it again, and restart the phone.
    6. Update the app from the official store or website: old versions have known faults.
    7. If the app offers other nodes in its network settings, choose another one.

    Did it happen while you were sending? Look at your list of transfers, or at your address in the explorer, before you send again: the first one may have gone through.
    .technical =
    1. Two paths: the wallet's own backend (prices, history, messages) and the chain's node (JSON-RPC). One chain failing while others work points to its RPC; all failing points to the line, DNS, VPN or the backend.
    2. Read the error: DNS failure or NXDOMAIN (try another resolver), TLS or certificate error (clock, filtering proxy, captive portal), time-out (blocked or congested route), HTTP 429 (rate-limited, common on shared VPN exits), 403 or 451 (region or IP block), 5xx (server). JSON-RPC -32000 and -32603 come from the node itself.
    3. Test: other network, VPN off or other exit, private DNS and ad blockers off, IPv4 only; per-app VPN or battery limits on Android.
    4. Switch the RPC endpoint; check eth_chainId and eth_blockNumber against an explorer.
    5. A time-out after signing says nothing about the result. Look up hash or nonce before you sign again; on EVM chains reuse the same nonce, so that only one can execute.
