### 应用里提示网络、服务器、超时错误。

connection_error-meaning = 提示网络连接失败
connection_error-opening = 手机有网，应用却说连不上，确实让人摸不着头脑。我们来排查。
connection_error-advice =
    手机能上网，不等于能连上公链的节点。请按顺序试：
    1. 关掉 VPN 或代理再试；必须用的话，换一条线路。
    2. 换成另一个 Wi-Fi 或流量。
    3. 更新到最新版本，再重新打开应用。
    4. 在设置里切换节点。
    5. 把手机时间设为自动。
    您的币在链上，不会因为连不上而变少。如果是转账时断的，先看交易记录，别急着再转一次。
    .technical =
    1. 钱包经节点的 JSON-RPC（HTTPS）读写链。用 eth_blockNumber、eth_chainId 测试当前 RPC，不通就更换。
    2. HTTP 429 是限流，403 多为地区或 VPN 出口被拒，超时多为线路或 DNS 问题，TLS 报错先查设备时间。
    3. 检查 VPN 的分流规则、代理证书和私有 DNS。
    4. 发送时超时，交易可能已经广播：先按哈希或 nonce 查询，再决定重发。
