### Fees: why they are so high, how they are set, how to pay less.

fees-meaning = A question about fees
fees-opening = Network fees are confusing at first. I'll explain where they come from and how to pay less.
fees-advice =
    The network fee goes to the network that carries out your transfer. It depends mainly on how busy the network is, not on how much you send. When many people send at once, those who pay more go first. That's why a higher fee helps while the network is busy.

    To pay less:
    1. Wait for a quieter hour. If it's not urgent, choose the slower, cheaper fee in the app.
    2. Don't set it too low, or your transfer may wait for a long time.
    3. Compare networks: sending USDT costs very different fees on different networks. Use only a network the receiver accepts too, or the coins may be lost.
    4. Keep some of the network's own coin in the wallet, such as ETH, BNB, TRX or SOL: the fee is normally paid in it.
    5. On TRON you can get "energy" by staking TRX; then sending USDT costs less, or nothing. Staked TRX is locked: getting it back takes 14 days.

    Swaps and other contracts cost more than a simple transfer, because the network has more work to do.
    .technical =
    1. EVM (EIP-1559): fee = gas used × (base fee + priority fee). The base fee is burned and moves with demand, on Ethereum by at most 12.5 % per block, up while blocks are more than half full. Token transfers and swaps use several times the gas of a plain transfer. The max fee is a ceiling: what isn't needed isn't charged. Rollups add the cost of posting data to L1.
    2. TRON: every transaction uses bandwidth, contract calls also energy; any shortfall is paid by burning TRX. USDT to an address that holds none yet takes about twice the energy. Stake for energy (unstaking takes 14 days) or rent it, and mind the fee limit.
    3. Bitcoin: sat/vB × virtual size. Many small inputs cost more, whatever the amount; consolidate when fees are low.
    4. Solana: 5,000 lamports per signature, plus an optional priority fee = compute-unit price × compute-unit limit.

    A higher tip buys an earlier place in a block; it doesn't rescue a transaction that would revert.
