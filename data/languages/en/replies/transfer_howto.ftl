### How to send, receive and withdraw.

transfer_howto-meaning = How do I send or receive coins?
transfer_howto-opening = Of course. I'll show you how it works, step by step.
transfer_howto-advice =
    To receive, also from an exchange:
    1. Choose the coin and tap "Receive". Your address appears; copy it or show the QR code. It is public, so sharing it is safe.
    2. The sender must use the same network as you, for example TRON for USDT on TRON.

    To send:
    1. Choose the coin on the right network and tap "Send".
    2. Paste the receiver's address, or scan it. Never copy one from old transfers: frauds plant addresses there that look alike.
    3. If the receiver is an exchange, add the memo or tag that it shows.
    4. Compare the first and last letters of the address, then the network and the amount.
    5. You also need a little of the network's own coin for the fee.
    6. For a large sum send a small amount first, and wait until it has arrived.

    Nobody can take a confirmed transfer back, so check before you confirm.
    .technical =
    1. Address and network go together: one 0x address serves all EVM chains, TRON uses Base58Check (T…), Bitcoin bc1…, 3… or 1…, Solana a 32-byte key in Base58. Check the EIP-55 capitals where they are given.
    2. Fees are paid in the chain's own coin: ETH also on Arbitrum, Base and OP, BNB, POL, TRX (bandwidth and energy), BTC by virtual byte, SOL. When sending the maximum, leave value + gas limit × max fee.
    3. Withdrawing from an exchange: choose the chain that your wallet shows, and the standard (ERC-20, BEP-20, TRC-20, SPL). Depositing: XRP destination tag, TON comment, Cosmos memo where the exchange gives one, and its minimum amount.
    4. TRON: a first TRX transfer to a new address activates it and costs about 1 TRX more. Solana: a first token transfer pays the rent deposit of the receiver's associated token account.
    5. A confirmed transfer is final. Test with a small amount, never copy addresses from the history (address poisoning), and keep the hash.
