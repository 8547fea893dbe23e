### Fees: why they are so high, how they are set, how to pay less.

fees-meaning = A question about fees
fees-opening = Fees are confusing at first. I'll explain where they come from and how to pay less.
fees-advice =
    The fee goes to the network that carries your transfer out. It depends on how busy the network is, not on how much you send. When many people want to send at once, those who pay more are taken first. That is why a higher fee helps while the network is busy.

    To pay less:
    1. Wait for a quiet hour. If it's not urgent, choose the slower, cheaper fee in the app.
    2. Don't set it too low, or your transfer may wait for a long time.
    3. Compare networks: USDT costs very different fees on different networks. Use only one that the receiver accepts as well.
    4. Keep some of the network's own coin in the wallet, such as ETH, BNB, TRX or SOL: only with it can you pay.
    5. On TRON you can get "energy" by staking TRX. Then sending USDT costs less or nothing extra.

    Swaps and other contracts cost more than a plain transfer, because the network has more to do.
    .technical =
    1. EVM (EIP-1559): fee = gas used × (base fee + priority fee). The base fee is burned and moves with demand, on Ethereum by at most 12.5 % per block, up while blocks are more than half full. Token transfers and swaps take several times the gas of a plain transfer. The max fee is a ceiling: what is not needed is not spent. Rollups add the cost of posting data to L1.
    2. TRON: transfers use bandwidth, contracts use energy; what is missing is paid by burning TRX. USDT to an address that holds none yet takes about twice the energy. Stake or rent energy, and mind the fee limit.
    3. Bitcoin: sat/vB × virtual size. Many small inputs cost more, whatever the amount; consolidate when fees are low.
    4. Solana: 5,000 lamports per signature, plus an optional priority fee = compute-unit price × compute-unit limit.

    A higher tip buys an earlier place in a block; it does not repair a transaction that would revert.
