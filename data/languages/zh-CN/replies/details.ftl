### 询问问题的详情：怎么问、在哪里找、记下了什么。

detail-account = 钱包账号
detail-chain = 公链
detail-steps = 操作步骤
detail-error_message = 错误提示
detail-transaction_hash = 交易哈希
detail-app_version = 应用版本
detail-vpn = 是否使用 VPN
detail-recent_changes = 近期操作
detail-amount = 数量
detail-contact = 联系方式
detail-time = 联系时间

ask-account = 是哪个钱包账号出了问题？如果您有好几个，请把出问题的那个的地址或名称发给我。
ask-chain = 您用的是哪条公链？例如 Ethereum、BNB Smart Chain、TRON（波场）、Bitcoin 或 Solana。
ask-steps = 从打开应用到出现问题，您一步一步是怎么操作的？
ask-error_message = 应用里提示的原话是什么？请复制过来，发截图也行。
ask-transaction_hash = 请把交易哈希发给我，我去链上查。它在这笔转账的详情页里。
ask-app_version = 您的应用是哪个版本？
ask-vpn = 您现在是否在用 VPN 或代理？
ask-recent_changes = 最近有没有做过特殊操作？比如导入过钱包文件、和智能合约或 DApp 交互过、切换过网络。
ask-description = 请用一两句话说说是什么事，方便同事提前准备。
ask-solved = 这样解决您的问题了吗？
ask-really_solved = 问题彻底解决了吗？
ask-contact = 同事怎么联系您比较方便？请发一个电话号码，带上国家或地区代码，例如 +86 …；也可以选择在这个聊天里回复您。
ask-time = 您希望我们什么时候联系您？以下都是{ $zone }时间。请选一个，或者直接写，比如“明天下午三点”。
ask-time_zone = 您在哪个地区？这样我好按您当地的时间来约。也可以选“尽快”。
ask-rating = 您对这次服务满意吗？

where-account = 在应用里打开这个钱包，名称下面就是地址，点一下就能复制。地址是公开的，可以放心发；助记词和私钥千万别发。您如果有好几个钱包，我得知道该看哪一个。
where-chain = 在应用里打开这笔转账，币种旁边写着网络名称。同一种币可能在好几条公链上都有，所以要问清楚。
where-steps = 像讲给朋友听一样就行：打开了哪里、点了什么、填了什么、然后出现了什么。卡在哪一步，往往就能看出原因。
where-error_message = 就是失败时应用弹出的那句话。如果已经消失，不是转账的话，可以再试一次，把它复制下来或截个图（别截到助记词或私钥）。是转账的话，先看交易记录，别急着再转。
where-transaction_hash = 在应用里打开交易记录，点开这一笔，复制那串很长的字母和数字，一般叫“交易哈希”“交易号”或 TxID。它就像快递单号：谁都可以查，但没人能凭它动您的钱。请千万不要错发成私钥或助记词。
where-app_version = 在应用的设置里打开“关于”，能看到类似 1.8.2 的版本号。旧版本可能有已知的问题，新版本里已经修好。
where-vpn = VPN 是另外安装的软件，让您的网络绕到别的国家或地区。如果您从来没装过，就选“否”。有些 VPN 会挡住钱包和公链之间的连接。
where-recent_changes = 除了普通转账，其他都算：导入钱包、连接网站、授权合约、添加网络。如果都没有，说“没有”就可以。
where-contact = 号码只用于处理这一次的问题，不作他用。不想留号码，就选在这个聊天里回复。
where-time = 按您当地的时间说就行，比如“今天下午六点”“明天上午十点”。都可以的话，选“尽快”。

details-corrected = 已经改好了。{ $detail }：{ $value }
details-image_noted = 谢谢，图片已经和这个问题一起保存。
details-skipped = 没关系，先跳过这一项。
details-left_open = 没关系，这一项先空着，我们继续。
details-waiting = 好的，您找到后发在这里就行。没有的话，可以选“没有，跳过”。
details-address_not_hash = 这是一个钱包地址，我记下了。交易哈希是另外一串，更长，在这笔转账的详情页里。

unread-transaction_hash = 我没认出交易哈希。它是一长串字母和数字，一般有 64 位，中间没有空格。
unread-app_version = 我没看到版本号。它的样子类似 1.8.2。
unread-vpn = 我没看出来您是在用还是没用。
unread-chain = 我不认识这条公链。请看币种旁边写的名称，例如 Ethereum、BNB Smart Chain、TRON（波场）、Bitcoin 或 Solana。
unread-contact = 我没认出电话号码。请带上国家或地区代码再发一次，例如 +86 …，或者选择在这个聊天里回复。
unread-country_code = 这像是电话号码，但看不出是哪个国家或地区的。请带上代码再发一次，例如 +86 …，或者选择在这个聊天里回复。
unread-time = 我没看懂这个时间。请写成“明天下午三点”这样，或者从下面选一个。
