### How to send, receive and withdraw.

transfer_howto-meaning = How do I send or receive coins?
transfer_howto-opening = Of course, step by step.
transfer_howto-advice =
    To receive (also from an exchange):
    1. Choose the coin and tap "Receive". Your address appears; copy it or show the QR code. It is public, so sharing it is safe.
    2. The sender must use the same network as you: for example, USDT on TRON must be sent over TRON.

    To send:
    1. Choose the coin on the right network and tap "Send".
    2. Paste or scan the receiver's address. Never copy one from old transfers: scammers plant look-alikes there.
    3. If the receiver is an exchange and it shows a memo or tag (a number that says whose deposit it is), you must add it.
    4. Compare the whole address, not only its beginning and end; then the network and the amount.
    5. Keep a little of the network's own coin for the fee, such as ETH, BNB, TRX or SOL.
    6. Before a large amount, send a small one and wait until it has arrived.

    Nobody can take a confirmed transfer back, so check before you confirm.
    .technical =
    1. Address and network must match: one 0x address serves all EVM chains, TRON uses Base58Check (T…), Bitcoin bc1…, 3… or 1…, Solana a 32-byte key in Base58. Check the EIP-55 capitals where they are given.
    2. Fees are paid in the chain's own coin: ETH (also on Arbitrum, Base and OP Mainnet), BNB, POL, TRX (for missing bandwidth and energy), BTC per virtual byte, SOL. When sending the maximum on EVM, keep back gas limit × max fee.
    3. Withdrawing from an exchange: choose the chain your wallet shows, by its token standard (ERC-20, BEP-20, TRC-20, SPL). Depositing to one: add the XRP destination tag, TON comment or Cosmos memo it gives, and keep to its minimum amount.
    4. TRON: a first TRX transfer to a new address activates it and costs about 1 TRX more. Solana: the first transfer of a token to a receiver pays the rent deposit of their associated token account.
    5. A confirmed transfer is final. Test with a small amount, never copy addresses from the history (address poisoning), and keep the hash.
