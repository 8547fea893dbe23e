### A transfer, swap or withdrawal that the app or the network refused.

transfer_failed-meaning = I can't send, or a transfer failed
transfer_failed-opening = I'm sorry the transfer didn't go through. Let's find out what stopped it.
transfer_failed-advice =
    When a transfer fails, the coins normally stay in your account; at most the network fee is used up. Please check, one after the other:

    1. Is there enough of the coin that pays the fee? That is ETH on Ethereum, BNB on BNB Smart Chain, TRX on TRON, SOL on Solana. Without it you normally can't send USDT either.
    2. Were you sending everything? Send a little less, to leave enough for the fee.
    3. Is an older transfer still waiting? Speed it up or cancel that one first.
    4. Did you change the fee or the gas limit (the most work the transfer may cause)? Set it back to what the app suggests.
    5. Does the message mention the network? Switch between Wi-Fi and mobile data, switch off any VPN, and update the app.

    Before you try again, look at your list of transfers, and your address in the explorer (the public website that shows all transfers): the first one may have gone through after all.
    .technical =
    By chain:

    1. EVM: the native balance must cover value + gas limit × max fee per gas. "nonce too low": already used, so an earlier transaction was mined; check it before you resend. "replacement transaction underpriced": raise both max fee and priority fee by at least 10 %. "out of gas": let the app estimate again. "execution reverted": read the reason (allowance, slippage, paused or blacklisting token). A failed transaction still pays its gas.
    2. TRON: a TRC-20 transfer is a contract call. Missing energy is paid by burning TRX and fails above the fee limit; OUT_OF_ENERGY rolls the call back, but the energy and TRX spent are gone. Sending TRX to an address never used before costs about 1 TRX more to activate it.
    3. Bitcoin: outputs below the dust limit (546 sat for P2PKH, 294 sat for P2WPKH by default) are not relayed.
    4. Solana: "blockhash not found" or expired: check the signature's status, then sign again. A first token transfer to somebody also pays the rent deposit of their token account.
