### What the blockchain says about a transaction.

lookup-pending =
    I found it on { $chain }: the transfer is on its way but not confirmed yet (checked at { $at }). Until it is, the coins have not left the account they are sent from. Either the network is busy, or the fee is lower than others are paying right now.
    .technical =
    Found on { $chain }: in the mempool, unconfirmed (checked at { $at }).
lookup-pending_low_fee =
    I found it on { $chain }: the transfer is waiting because its fee is lower than what the network asks now (checked at { $at }). Until it is confirmed, the coins have not left the account they are sent from. If you sent it and still want it to go through, choose "speed up" in the app. If you don't want it any more, choose "cancel" now.
    .technical =
    Found on { $chain }: in the mempool with { $fee_rate } gwei per gas, while blocks now take about { $usual_fee_rate } gwei (checked at { $at }). Replace it using the same nonce and a higher fee: the same transfer to speed it up, zero value to yourself to cancel it.
lookup-pending_behind =
    I found it on { $chain }: the transfer is waiting behind an older one from the same account that is not confirmed yet (checked at { $at }). Until it is confirmed, the coins have not left the account they are sent from. If you sent it and still want it, speed up or cancel the older one first, and this one will follow. If you don't want it any more, cancel this one first, then deal with the older one.
    .technical =
    Found on { $chain }: pending behind nonce { $nonce }, which is not mined yet (checked at { $at }). Replace or cancel that nonce first; if this one must not execute, replace it before you unblock it.
lookup-pending_stop =
    I found it on { $chain }: the transfer is not confirmed yet (checked at { $at }), so there may still be time to stop it. If it was sent from your wallet, open it in the app now and choose "cancel" (not "speed up"), with the highest fee it offers. There is no guarantee, but every minute counts.
    .technical =
    Found on { $chain }: in the mempool, unconfirmed (checked at { $at }). Replace it now: the same nonce, zero value to yourself, a clearly higher fee.
lookup-confirmed =
    Good news: I found it on { $chain }, and it is complete, with { $confirmations ->
        [one] one confirmation
       *[other] { $confirmations } confirmations
    } (checked at { $at }). If it doesn't show at the receiving end, the app or exchange there may need a little longer, or the coin has to be added to the list of coins there.
    .technical =
    Found on { $chain }: executed successfully, { $confirmations ->
        [one] one confirmation
       *[other] { $confirmations } confirmations
    } (checked at { $at }). If the balance doesn't show, check token contract, network and the confirmations the receiving side requires.
lookup-confirmed_plain =
    I found it on { $chain }: the transfer was carried out, with { $confirmations ->
        [one] one confirmation
       *[other] { $confirmations } confirmations
    } (checked at { $at }). I've added it to your case.
    .technical =
    Found on { $chain }: executed successfully, { $confirmations ->
        [one] one confirmation
       *[other] { $confirmations } confirmations
    } (checked at { $at }); added to the case.
lookup-failed = I found it on { $chain }: this transfer failed (checked at { $at }). The coins did not move: they are still in the account they were sent from, and only the network fee was used up. Before you try again, check that there is enough for the amount and the fee.
lookup-failed_out_of_gas =
    I found it on { $chain }: this transfer failed because its gas limit, the most work it may cause, was too low (checked at { $at }). The coins did not move: they are still in the account they were sent from, and only the network fee was used up. If you send it again, leave the gas limit as the app suggests.
    .technical =
    Found on { $chain }: out of gas (checked at { $at }). State was rolled back; the fee is spent. Raise the gas limit, or let the app estimate it.
lookup-failed_reverted =
    I found it on { $chain }: the contract refused this transfer (checked at { $at }). Its reason: { $reason }. The coins did not move: they are still in the account they were sent from, and only the network fee was used up.
    .technical =
    Found on { $chain }: reverted (checked at { $at }), reason: { $reason }. State was rolled back; the fee is spent.
lookup-failed_out_of_energy =
    I found it on { $chain }: this transfer failed because there was not enough energy for it (checked at { $at }). The coins did not move: they are still in the account they were sent from, and only the network fee was used up. If you send it again, first keep more TRX in that account to pay for energy, and leave the fee limit as the app suggests.
    .technical =
    Found on { $chain }: OUT_OF_ENERGY (checked at { $at }). State was rolled back; the resources and TRX used are spent. Raise the fee limit, hold more TRX, or stake or rent energy, then send again.
lookup-replaced =
    I looked on { $chain }: another transfer from the same account took the place of this one, so this one will never be carried out (checked at { $at }). That happens after "speed up" or "cancel". Look for the newer transfer in the list: that is the one that counts.
    .technical =
    On { $chain } the nonce was used by another transaction (checked at { $at }): this one was replaced or dropped and can't confirm any more.
lookup-not_found =
    I looked on { $chains } and found no transaction with this hash (checked at { $at }). Usually the hash is incomplete, the transfer was made on another network, or it was never sent out or has lapsed. Please check the hash again, and don't send the coins a second time until this is clear.
    .technical =
    Unknown to { $chains } (checked at { $at }): wrong network, a hash that was never broadcast, or one dropped from the mempool. A signed transaction can still be rebroadcast while its nonce, inputs or expiry allow it.
lookup-unreachable = I couldn't check the blockchain just now: I got no answer from { $chains }. So I can't say where your transfer stands, and I won't guess. We'll carry on without it; a colleague can check it too.
lookup-not_asked = I can't look up this kind of hash myself: a colleague can.
lookup-transfer = It moves { $amount } to { $recipient }. Please compare that address with the one you meant, character by character.
lookup-no_reason = none given
