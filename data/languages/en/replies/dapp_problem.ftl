### A dApp, swap, bridge, NFT page or WalletConnect connection that fails.

dapp_problem-meaning = A dApp, swap or bridge doesn't work
dapp_problem-opening = That can have several causes: the site, the network or the connection to your wallet. Let me narrow it down.
dapp_problem-advice =
    1. Make sure it is the real site. Compare its address letter by letter with the one that the project itself names.
    2. Is your wallet on the network that the site wants? Change it in the app.
    3. Do you have some of that network's own coin for the fee?
    4. Does it not connect? Disconnect on both sides, close both, and connect again with a new QR code. Switch a VPN off.
    5. Does a swap fail? The price moved while you waited. Load the price anew, or allow a little more difference (slippage) or a smaller amount.
    6. Is an older transfer still waiting? Finish that one first.
    7. Did you cross a bridge? The coins need a while, and arrive on the other network: look there.
    8. Is an NFT picture missing? Most often only its picture server is slow.

    With the transaction hash we can see whether the network refused it or the app never sent it.
    .technical =
    1. Connection: WalletConnect v2 sessions need a matching chain namespace and a reachable relay; delete stale sessions and pairings on both sides, then scan anew. Injected provider: check eth_chainId and the selected account.
    2. No hash: the request failed before broadcast (user rejected 4001, unrecognised chain 4902, wrong RPC, failed estimate because the call would revert).
    3. Hash and revert: read the reason. Output below minimum ("INSUFFICIENT_OUTPUT_AMOUNT", "Too little received"): price moved beyond the slippage allowed. "TRANSFER_FROM_FAILED": allowance, balance, or a fee-on-transfer token. "EXPIRED": deadline passed. TRON: OUT_OF_ENERGY, fee limit.
    4. Approval first: an allowance lets the contract move tokens up to that amount; set it to what is needed and revoke it later.
    5. Bridge: compare source hash, message status in the bridge's explorer, and the claim on the destination; some need a manual claim and destination gas.
    6. NFT: metadata from IPFS or an HTTP host may time out; ownerOf decides.
    7. A blind signature request on an unknown site: reject it.
