### 转账发不出去，或在链上执行失败。

transfer_failed-meaning = 转账失败、发不出去
transfer_failed-opening = 转账发不出去，确实让人着急。先别反复重试，我们一起找出卡在哪里。
transfer_failed-advice =
    常见原因有这几种，请逐项看：
    1. 矿工费不够：矿工费要用这条公链自己的币付。Ethereum 用 ETH，BNB Smart Chain 用 BNB，波场用 TRX。转 USDT 也一样，账户里要留一些。
    2. 想全部转出：少转一点，给矿工费留出来。比特币数量太小也发不出去。
    3. 地址或网络不对：和收款方再核对一遍。
    4. 应用太旧：更新到最新版本再试。
    5. 波场提示权限或签名不对：账户权限可能被人改了，请告诉我“资产被盗”。
    重试之前，先看交易记录，前一笔可能已经发出去了。
    如果链上显示失败，币还在您的账户里，但用掉的矿工费不退。
    .technical =
    1. EVM：原生币余额须够付 gasLimit × maxFeePerGas。revert 或 out of gas 时状态回滚，Gas 照扣。
    2. TRON：能量不足时燃烧 TRX 抵扣，超过 fee_limit 即失败；OUT_OF_ENERGY 会回滚调用，已耗资源不退。权限校验失败，就核对 owner、active 权限是否被改。
    3. Bitcoin：数量过小的输出（dust）不会被节点中继。
    4. Solana：blockhash 过期须重新签名；首次收某代币的账户还要付租金。
    请结合错误原文和交易哈希判断。
