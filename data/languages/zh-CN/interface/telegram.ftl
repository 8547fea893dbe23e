### Telegram：菜单、机器人资料，以及渠道自己要说的话。

## 菜单，每条不超过 256 个字符

telegram-menu_start = 开始新的对话
telegram-menu_help = 机器人能帮您做什么
telegram-menu_human = 找人工客服
telegram-menu_status = 查询我的工单进度
telegram-menu_language = 切换语言
telegram-menu_privacy = 查看保存了我的哪些信息
telegram-menu_cancel = 停止这次对话

## 资料：第一条消息之前的页面（不超过 512 个字符），以及名称下方的一行（不超过 120 个字符）

telegram-description =
    我是 { $brand } 的客服机器人，全天在线。请用您习惯的语言，直接告诉我遇到了什么问题：转账没有到账、余额显示不对、应用打不开，都可以。我解决不了的，会安排同事给您回电，或在这里回复您。

    我绝不会向您索要助记词、私钥、密码或验证码。凡是索要的，都是骗子。
telegram-short_description = { $brand } 全天候客服。绝不索要您的助记词、私钥、密码或验证码。

## 本人的电话号码

telegram-contact_button = 📱 发送我的电话号码
telegram-contact_hint = 也可以点下方按钮，直接发送这个 Telegram 账号的号码。
telegram-foreign_contact = 这是别人的名片，我没有保存。请用按钮发送您本人的号码，或者直接输入方便接听的号码。
telegram-phone_refused = 这个号码我们无法拨打，所以没有保存。请输入另一个号码，并带上国家或地区代码，例如 +86。

## 没能收下的内容

telegram-picture_too_big = 这张图片太大了，我收不了。请以照片而不是文件的方式发送截图。
telegram-picture_too_many = 图片太多，我存不下了。其余的情况请用文字告诉我。
telegram-picture_unreadable = 这张图片我打不开。请发送 PNG 或 JPEG 格式的截图。
telegram-slow_down = 您一下子发了很多消息。请等一分钟再发，之前发的都已收到。
telegram-button_used = 这个问题已经回答过了。
telegram-button_unknown = 这个按钮已失效。请直接打字告诉我您需要什么。
telegram-failed = 我们这边出了点问题，没能收下您的消息。请过几分钟再发一次。

## 群组

telegram-group =
    我只在私聊里提供帮助：您钱包的事情不该让整个群看到。请点下方按钮。

    请当心：因为您在群里发言就主动找您、说要帮忙的人，都是骗子。
telegram-group_button = 私聊我
