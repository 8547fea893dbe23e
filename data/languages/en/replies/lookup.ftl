### What the blockchain says about a transaction.

lookup-pending =
    I found it on { $chain }: your transfer is on its way, but it is not yet confirmed (checked at { $at }). Your money is not lost. The network is busy, or the fee is lower than others pay right now.
    .technical =
    Found on { $chain }: in the mempool, unconfirmed (checked at { $at }).
lookup-pending_low_fee =
    I found it on { $chain }: your transfer is waiting, because its fee is lower than what the network asks now (checked at { $at }). Your money is not lost. If you speed the transfer up in the app with a higher fee, it will be taken sooner.
    .technical =
    Found on { $chain }: in the mempool with { $fee_rate } gwei per gas, while blocks now take about { $usual_fee_rate } gwei (checked at { $at }). Replace it by the same nonce with a higher fee.
lookup-pending_behind =
    I found it on { $chain }: your transfer is waiting behind an older one from the same account that is not confirmed yet (checked at { $at }). Your money is not lost. Speed up or cancel the older transfer first, then this one follows.
    .technical =
    Found on { $chain }: pending behind nonce { $nonce }, which is not mined yet (checked at { $at }). Replace or cancel that nonce first.
lookup-confirmed =
    Good news: I found it on { $chain }, and it is complete, with { $confirmations ->
        [one] one confirmation
       *[other] { $confirmations } confirmations
    } (checked at { $at }). If the receiver does not see it, the receiver's app or exchange may need some minutes, or the coin has to be added to the list there.
    .technical =
    Found on { $chain }: executed successfully, { $confirmations ->
        [one] one confirmation
       *[other] { $confirmations } confirmations
    } (checked at { $at }). If the balance is not shown, check token contract, network and the receiving side's required confirmations.
lookup-confirmed_plain =
    I found it on { $chain }: the transfer was carried out, with { $confirmations ->
        [one] one confirmation
       *[other] { $confirmations } confirmations
    } (checked at { $at }). I've put it with your case.
    .technical =
    Found on { $chain }: executed successfully, { $confirmations ->
        [one] one confirmation
       *[other] { $confirmations } confirmations
    } (checked at { $at }); recorded with the case.
lookup-failed = I found it on { $chain }: the network refused this transfer (checked at { $at }). The coins themselves were not sent and are still in your account; only the fee was used up. You can send it again.
lookup-failed_out_of_gas =
    I found it on { $chain }: the transfer stopped half-way because the fee limit was too low (checked at { $at }). The coins are still in your account; only the fee was used up. Send it again and leave the gas limit as the app suggests it.
    .technical =
    Found on { $chain }: out of gas (checked at { $at }). State was rolled back; the fee is spent. Raise the gas limit, or let the app estimate it.
lookup-failed_reverted =
    I found it on { $chain }: the contract refused this transfer (checked at { $at }). Its reason: { $reason }. The coins are still in your account; only the fee was used up.
    .technical =
    Found on { $chain }: reverted (checked at { $at }), reason: { $reason }. State was rolled back; the fee is spent.
lookup-failed_out_of_energy =
    I found it on { $chain }: the transfer stopped because there was not enough energy for it (checked at { $at }). The coins are still in your account. Keep some more TRX there to pay for energy, then send it again.
    .technical =
    Found on { $chain }: OUT_OF_ENERGY (checked at { $at }). Raise the fee limit, or stake or rent energy, then send again.
lookup-replaced =
    I looked on { $chain }: this transfer was replaced by another one from the same account with the same number, so it will never be carried out (checked at { $at }). That happens after "speed up" or "cancel". Look for the newer transfer in your list: that one counts.
    .technical =
    On { $chain } the nonce was used by another transaction (checked at { $at }): this one was replaced or dropped and can't confirm any more.
lookup-not_found =
    I looked on { $chains } and found no transaction with this hash (checked at { $at }). The usual reasons: the hash is incomplete, the transfer was made on another network, or it has not been sent out by the app yet. Please compare the hash once more.
    .technical =
    Unknown to { $chains } (checked at { $at }): wrong network, a hash that was never broadcast, or one dropped from the mempool.
lookup-unreachable = I could not check the blockchain just now: { $chains } did not answer me. So I can't say how your transfer stands, and I won't guess. We'll go on without it; a colleague can check it too.
lookup-transfer = It moves { $amount } to { $recipient }. Please compare that address with the one you meant.
lookup-no_reason = none given
