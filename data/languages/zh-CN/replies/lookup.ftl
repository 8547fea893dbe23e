### 链上查到的交易情况。

lookup-pending =
    我在 { $chain } 上查到了：这笔转账已经发出，还在等待确认（查询时间 { $at }），币还在转出方的账户里。可能是网络正忙，也可能是矿工费出得比别人低。想拦下它，就马上在应用里点“取消”；没有这个按钮，一般就拦不了。
    .technical =
    { $chain } 上已查到：交易在内存池中，尚未确认（查询时间 { $at }）。
lookup-pending_low_fee =
    我在 { $chain } 上查到了：这笔转账还在排队，因为矿工费低于网络现在的水平（查询时间 { $at }）。币还在转出方的账户里。想快一点，就在应用里点“加速”，提高矿工费；想拦下它，就马上点“取消”。
    .technical =
    { $chain } 上已查到：交易在内存池中，出价 { $fee_rate } gwei，目前打包约需 { $usual_fee_rate } gwei（查询时间 { $at }）。请用相同 nonce、更高费用的交易替换。
lookup-pending_behind =
    我在 { $chain } 上查到了：这笔转账排在同一账户另一笔更早的转账后面，那一笔还没确认（查询时间 { $at }）。币还在转出方的账户里。请先把更早的那笔加速或取消，这一笔就会跟上。
    .technical =
    { $chain } 上已查到：交易待处理，前面的 nonce { $nonce } 尚未打包（查询时间 { $at }）。请先替换或取消该 nonce。
lookup-pending_stop =
    我在 { $chain } 上查到了：这笔转账还没有确认（查询时间 { $at }），也许还来得及拦下。请马上在应用里打开这笔转账，选“取消”，矿工费选最高一档。不能保证成功，但越快越好。
    .technical =
    在 { $chain } 上查到：在内存池中，未确认（查询时间 { $at }）。请立即用相同 nonce、明显更高的费用，向自己发一笔零金额交易来替换它。
lookup-confirmed =
    好消息：我在 { $chain } 上查到，这笔转账已经完成，有 { $confirmations } 个确认（查询时间 { $at }）。如果收款方没看到，对方的应用或交易所可能还要等几分钟，或者需要在那边把这个币添加到列表里。
    .technical =
    { $chain } 上已查到：执行成功，{ $confirmations } 个确认（查询时间 { $at }）。余额没显示的话，请核对代币合约、公链，以及接收方要求的确认数。
lookup-confirmed_plain =
    我在 { $chain } 上查到了：这笔转账已经执行，目前有 { $confirmations } 个确认（查询时间 { $at }）。我已记在您的问题里。
    .technical =
    在 { $chain } 上查到：执行成功，{ $confirmations } 个确认（查询时间 { $at }），已记入工单资料。
lookup-failed = 我在 { $chain } 上查到：这笔转账执行失败（查询时间 { $at }）。币没有转出，还在转出方的账户里，只扣了矿工费。可以重新发送。
lookup-failed_out_of_gas =
    我在 { $chain } 上查到：Gas 上限设得太低，转账执行到一半停了（查询时间 { $at }）。币还在转出方的账户里，只扣了矿工费。请重新发送，Gas 上限用应用建议的数值。
    .technical =
    { $chain } 上已查到：out of gas（查询时间 { $at }）。状态已回滚，Gas 费不退。请调高 Gas Limit，或由应用自动估算。
lookup-failed_reverted =
    我在 { $chain } 上查到：合约拒绝了这笔转账（查询时间 { $at }）。给出的原因：{ $reason }。币还在转出方的账户里，只扣了矿工费。
    .technical =
    { $chain } 上已查到：交易被 revert（查询时间 { $at }），原因：{ $reason }。状态已回滚，Gas 费不退。
lookup-failed_out_of_energy =
    我在 { $chain } 上查到：能量不够，转账执行到一半停了（查询时间 { $at }）。币还在转出方的账户里，已经用掉的能量和费用不退。请多留一些 TRX 抵能量，再重新发送。
    .technical =
    { $chain } 上已查到：OUT_OF_ENERGY（查询时间 { $at }）。调用已回滚，资源不退。请调高 fee_limit，或者质押、租用能量后重新发送。
lookup-replaced =
    我在 { $chain } 上查到：这笔转账已经被同一账户的另一笔顶替，不会再执行（查询时间 { $at }）。点过“加速”或“取消”就会这样。请看交易记录里较新的那一笔，以它为准。如果那一笔不是您发的，请马上告诉我“资产被盗”。
    .technical =
    { $chain } 上该 nonce 已被另一笔交易占用（查询时间 { $at }）：本交易已被替换或丢弃，不会再确认。
lookup-not_found =
    我查了 { $chains }，没有找到这个哈希对应的交易（查询时间 { $at }）。常见原因：哈希没复制全、转账走的是别的公链，或者这笔转账根本没有发出去。请再核对一下哈希。
    .technical =
    { $chains } 上查无此交易（查询时间 { $at }）：公链不对、交易从未广播，或已被内存池丢弃。
lookup-unreachable = 我刚才没能查到链上情况：{ $chains } 没有回应。所以我现在还不知道这笔转账的情况，也不会乱猜。我们先往下走，同事也可以再查。
lookup-not_asked = 这种哈希我自己查不了，同事可以帮您查。
lookup-transfer = 这笔转账的数量是 { $amount }，收款地址是 { $recipient }。请完整核对一遍，看收款地址对不对。
lookup-no_reason = 未说明
