### A transfer, swap or withdrawal that the app or the network refused.

transfer_failed-meaning = I can't send, or a transfer failed
transfer_failed-opening = I'm sorry that the transfer did not go through. Let me find out what stopped it.
transfer_failed-advice =
    When a transfer fails, the coins normally stay in your account; at most the fee is used up. Please check, one after the other:

    1. Is there enough of the coin that pays the fee? That is ETH on Ethereum, BNB on BNB Smart Chain, TRX on TRON, SOL on Solana. Without it not even USDT can be sent.
    2. Did you want to send everything? Send a little less, so that the fee fits in.
    3. Is an older transfer still waiting? Speed it up or cancel it first.
    4. Did you change the fee or the gas limit? Set it back to what the app suggests.
    5. Does the message speak of the network? Change between Wi-Fi and mobile data, switch a VPN off, and update the app.

    Before you try again, look at your list of transfers: perhaps the first one did go through.
    .technical =
    By chain:

    1. EVM: the native balance must cover value + gas limit × max fee per gas. "nonce too low": already used. "replacement transaction underpriced": raise both fees by at least 10 %. "out of gas": let the app estimate again. "execution reverted": read the reason (allowance, slippage, paused or blacklisting token). A failed transaction still pays its gas.
    2. TRON: a TRC-20 transfer is a contract call. Missing energy is paid by burning TRX and fails above the fee limit; OUT_OF_ENERGY rolls the call back, the resources are used up. TRX to an address that was never used costs about 1 TRX more for its activation.
    3. Bitcoin: outputs below the dust limit (546 sat for P2PKH, 294 sat for P2WPKH by default) are not relayed.
    4. Solana: "blockhash not found" or expired: sign anew. A first token transfer to somebody also pays the rent deposit of their token account.
