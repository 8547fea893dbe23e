### A dApp, swap, bridge, NFT page or WalletConnect connection that fails.

dapp_problem-meaning = A dApp, swap or bridge doesn't work
dapp_problem-opening = It could be the site, the network or the connection to your wallet. Let's narrow it down.
dapp_problem-advice =
    1. Make sure it's the real site: compare its address letter by letter with the one the project itself gives.
    2. Check that your wallet is on the network the site needs; change it in the app.
    3. Check that you have some of that network's own coin for the fee.
    4. It won't connect? Disconnect on both sides, close both, and connect again with a new QR code. Switch off any VPN.
    5. A swap fails? The price probably moved. Refresh the price, try a smaller amount, or allow a slightly bigger price difference (slippage).
    6. An older transfer is still waiting? Speed it up or cancel it first.
    7. You used a bridge (a service that moves coins to another network)? That takes a while, and the coins arrive on the other network: look there.
    8. An NFT picture is missing? Usually only the server that holds the picture is slow.

    If a site asks for your recovery phrase to "fix" anything, close it: it's a scam. With the transaction hash I can see whether the network refused the transfer or never received it.
    .technical =
    1. Connection: WalletConnect v2 sessions need a matching chain namespace and a reachable relay; delete stale sessions and pairings on both sides, then scan again. Injected provider: check eth_chainId and the selected account.
    2. No hash: the request failed before broadcast (user rejected 4001, unrecognised chain 4902, wrong RPC, failed estimate because the call would revert).
    3. Hash and revert: read the reason. Output below minimum ("INSUFFICIENT_OUTPUT_AMOUNT", "Too little received"): price moved beyond the slippage allowed. "TRANSFER_FROM_FAILED": allowance, balance, or a fee-on-transfer token. "EXPIRED": deadline passed. TRON: OUT_OF_ENERGY means too little energy or fee limit.
    4. Approval first: an allowance lets the contract move tokens up to that amount; set it to the amount needed and revoke it afterwards.
    5. Bridge: compare source hash, message status in the bridge's explorer, and the claim on the destination; some need a manual claim and gas on the destination chain.
    6. NFT: metadata from IPFS or an HTTP host may time out; ownerOf shows who holds it.
    7. A blind signature request on an unknown site: reject it.
