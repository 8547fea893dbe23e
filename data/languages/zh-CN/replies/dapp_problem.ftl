### DApp、兑换、跨链、NFT、WalletConnect 出错。

dapp_problem-meaning = DApp、兑换出错
dapp_problem-opening = DApp 出错，原因有好几种，我们一步步排查。
dapp_problem-advice =
    1. 先核对网址，要和项目官方公布的一字不差。有一点可疑，就不要连接、签名或授权。
    2. 连不上：断开连接再重新连，看看网站和钱包是不是同一条公链。
    3. 兑换失败：多半是价格变动超过了允许的滑点。减少数量，或稍微调高滑点；滑点越高，成交价可能越差。
    4. 提示授权不足：先授权，只授权这次的数量。
    5. 矿工费不够：补一些这条公链自己的币。
    6. 跨链没到：两条公链都要查，把交易哈希发给我。
    7. 还不行：更新应用，关掉 VPN 再试。
    .technical =
    1. 先看有没有交易哈希：链上没有记录，是连接或签名环节的问题；有记录，看 revert 原因。
    2. 兑换 revert 常因价格超出滑点（amountOutMin）或 deadline 过期。
    3. 检查 allowance（EIP-20），额度不足先 approve；代币自带转账税也会导致失败。
    4. WalletConnect：清掉旧会话重新配对，核对 chain ID。
    5. 跨链：分别核对源链交易、桥的消息状态和目标链到账。
