### A network, server or time-out error in the app.

connection_error-meaning = A network error in the app
connection_error-opening = An error like this usually comes from the connection between your phone and the network. Let's find out where.
connection_error-advice =
    Your coins are on the blockchain, and an error like this can't touch them. Please try these in order:

    1. Open any website. If that fails too, it's your internet connection.
    2. Switch between Wi-Fi and mobile data. Some offices, schools and countries block such services.
    3. If you use a VPN or proxy, switch it off and try again. If you need it, choose another country in it.
    4. Set the phone's date and time to automatic; a wrong clock breaks secure connections.
    5. Close the app completely and open it again; if that doesn't help, restart the phone.
    6. Update the app from the official store or website. Don't delete it first.
    7. If the app's network settings offer other nodes (the computers it asks for data), choose another one.

    If it happened while you were sending: before you send again, look at your list of transfers and at your address in the network's explorer. The first one may have gone through.
    .technical =
    1. Two paths: the wallet's own backend (prices, history, messages) and the chain's node (JSON-RPC). One chain failing while others work points to its RPC; all failing points to the connection, DNS, VPN or the backend.
    2. Read the error: DNS failure or NXDOMAIN (try another resolver), TLS or certificate error (clock, filtering proxy, captive portal), time-out (blocked or congested route), HTTP 429 (rate-limited, common on shared VPN exits), 403 or 451 (region or IP block), 5xx (server). JSON-RPC -32000 and -32603 come from the node itself.
    3. Test: another network, VPN off or another exit, private DNS and ad blockers off, IPv4 only; per-app VPN or battery limits on Android.
    4. Switch the RPC endpoint; check eth_chainId and eth_blockNumber against an explorer.
    5. A time-out after signing says nothing about the result. Look up the hash or nonce before you sign again; on EVM chains reuse the same nonce, so that only one can execute.
