### 网站聊天窗口，以及用来试用它的页面。

## 打开聊天的按钮，以及窗口

widget-launcher_open = 打开客服聊天
widget-launcher_unread = 打开客服聊天，{ $count } 条未读
widget-launcher_close = 收起客服聊天
widget-title = { $brand } 客服
widget-subtitle = 全天在线
widget-close = 关闭聊天
widget-log = 消息记录
widget-jump = 查看最新消息

## 第一条消息之前

widget-welcome = 您好！我是 { $brand } 的客服机器人。请用您习惯的语言，直接告诉我遇到了什么问题。
widget-safety = 请勿在这里输入助记词、私钥、密码或验证码。我和任何一位同事都绝不会向您索要。

## 谁说的

widget-author_you = 您
widget-author_bot = 客服机器人
widget-author_person = 人工客服
widget-typing = 客服机器人正在输入
widget-today = 今天
widget-yesterday = 昨天

## 输入

widget-input = 您的消息
widget-placeholder = 请输入消息…
widget-send = 发送
widget-chars_left = 还可以输入 { $count } 个字
widget-attach = 添加截图
widget-picture = 截图
widget-picture_remove = 移除截图
widget-picture_hint = 发送前请确认，截图里没有助记词或私钥。
widget-picture_progress = 已上传 { $percent }
widget-picture_drop = 松开即可添加截图

## 消息的状态

widget-state_sending = 发送中…
widget-state_sent = 已发送
widget-state_failed = 未发送
widget-retry = 重试
widget-secret_hidden = 为了您的安全，这条消息已隐藏：内容像是助记词或私钥。我们没有保存它。

## 没能成功的

widget-offline = 您的网络已断开。恢复后会自动收发消息。
widget-reconnecting = 连接中断，正在重新连接…
widget-reconnected = 已重新连接
widget-error_failed = 没有发送成功，请重试。
widget-error_slow_down = 您一下子发了很多消息，请等一分钟再试。
widget-error_too_long = 这条消息太长了，请精简一些，或分两条发送。
widget-error_button_used = 这个问题已经回答过了。
widget-error_picture_type = 请选择 PNG、JPEG 或 WebP 格式的图片。
widget-error_picture_big = 这张图片太大了，上限为 { $limit }。
widget-error_picture_unreadable = 这张图片打不开，请换一张截图。
widget-error_picture_many = 本次聊天的图片数量已达上限，其余情况请用文字说明。
widget-error_unavailable = 客服聊天暂时连接不上，请过几分钟再试。

## 试用页面

demo-title = { $brand } 客服
demo-languages = 语言
demo-eyebrow = 客服全天在线
demo-headline = 钱包遇到问题？我们一起解决。
demo-lead = 发生了什么，照实说就行。您会马上得到答复；如果还不够，我们会安排同事给您回电。
demo-start = 聊天窗口就在本页右下角。
demo-topics = 大家常来咨询的问题
demo-topic_transfer = 转账
demo-topic_transfer_text = 一直在确认、转账失败，或者迟迟没到账？把交易哈希发给我，我到对应的链上帮您查。
demo-topic_access = 登录与找回
demo-topic_access_text = 忘了密码、收不到验证码、换了手机：哪些可以找回，哪些只有您自己能恢复，我会跟您讲清楚。
demo-topic_safety = 资产安全
demo-topic_safety_text = 收到可疑消息、发现陌生授权、资产被转走：先帮您止损，其他的稍后再问。
demo-safety = 我们绝不会做的事
demo-safety_text = 绝不索要助记词、私钥、密码或验证码，也绝不要求您付款。我们没有对外公布的客服电话：约好回电后，由我们打给您，并先报出只在您聊天窗口里显示过的核对码。
demo-embed = 放到您自己的网页上
demo-embed_text = 只需一行代码，任何网页都能加上客服聊天：
