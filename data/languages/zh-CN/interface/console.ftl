### 客服工作台：页面、标签，以及操作无法完成时的说明。

console-title = { $brand } 客服
console-skip = 跳到正文
console-nav = 页面
console-nav_queue = 队列
console-nav_operators = 客服人员
console-find = 按工单号查找
console-find_placeholder = 工单号
console-language = 语言
console-your_zone = 时间按 { $zone } 显示
console-live = 实时
console-live_paused = 已暂停
console-copy = 复制
console-close = 关闭
console-nobody = 无人

## 登录

console-log_in = 登录
console-log_in_name = 用户名
console-log_in_password = 密码
console-log_in_button = 登录
console-log_in_help = 账号由管理员创建。团队中任何人都不会向您索要密码。
console-log_in_wrong = 用户名与密码不匹配，请核对后重试。
console-log_in_limited = 失败次数过多，请等五分钟后再试。
console-log_in_stale = 此页面已过期，或浏览器没有为本页保存 Cookie，请重试。
console-log_out = 退出

## 拒绝

console-problem_forbidden_title = 没有权限
console-problem_forbidden = 您的账号不能打开此页面或执行此操作。如有需要，请联系管理员。
console-problem_token_title = 请重试
console-problem_token = 此页面已失效，未做任何更改。请返回并刷新页面后重试。
console-problem_not_found_title = 未找到
console-problem_not_found = 没有这个页面或工单，请核对工单号。
console-problem_too_big_title = 内容过长
console-problem_too_big = 一次提交的文字太多。请返回并精简；未做任何更改。
console-problem_failed_title = 出错了
console-problem_failed = 问题出在我们这边，请重试。如果仍然出错，请把下面的编号告诉管理员。
console-problem_incident = 事件编号
console-problem_back = 回到队列

## 状态用语

console-status_open = 待处理
console-status_claimed = 处理中
console-status_resolved = 已答复
console-status_closed = 已关闭
console-urgency_urgent = 紧急
console-urgency_high = 高
console-urgency_normal = 普通
console-urgency_low = 低
console-role_operator = 客服
console-role_supervisor = 主管
console-role_administrator = 管理员
console-channel_telegram = Telegram
console-channel_web = 网站
console-callback_scheduled = 待回电
console-callback_done = 已完成
console-callback_cancelled = 已取消
console-callback_in_chat = 在聊天中答复
console-callback_asap = 尽快

## 队列

console-queue_title = { $count ->
        [0] 队列
       *[other] （{ $count }）队列
    }
console-queue_tabs = 显示
console-queue_tab_all = 全部
console-queue_tab_mine = 我的
console-queue_tab_unclaimed = 未认领
console-queue_tab_overdue = 已超时
console-queue_tab_answered = 已答复
console-queue_empty_all = 没有人在等待，可以歇一会儿。
console-queue_empty_mine = 您还没有认领工单。
console-queue_empty_unclaimed = 所有工单都有人处理。
console-queue_empty_overdue = 没有超时的工单。
console-queue_empty_answered = 还没有已答复的工单。
console-queue_any_topic = 全部主题
console-queue_any_language = 全部语言
console-queue_filter = 筛选
console-queue_announcement = { $unclaimed } 张工单未认领，{ $overdue ->
        [0] 无超时
       *[other] { $overdue } 张已超时
    }。
console-urgency = 紧急程度
console-ticket = 工单
console-topic = 主题
console-user_language = 用户语言
console-due = 期限
console-answered = 答复时间
console-call = 回电
console-channel = 渠道
console-claimed_by = 认领人
console-claimed_by_you = 我
console-overdue_by = 超时{ $duration }
console-claim = 认领
console-claim_number = 认领工单 { $number }

## 键盘

console-keys = 键盘快捷键
console-keys_on = 启用单键快捷键
console-keys_down = 下一张工单
console-keys_up = 上一张工单
console-keys_open = 打开工单
console-keys_claim = 认领工单
console-keys_reply = 填写答复
console-keys_note = 填写备注
console-keys_queue = 回到队列
console-keys_show = 显示这些快捷键

## 工单

console-opened_at = 创建于 { $time }
console-due_at = 期限 { $time }（{ $relative }）
console-claimed_by_name = 由 { $name } 认领
console-release = 放回队列
console-changed = 您打开后，这张工单有了变化。
console-reload = 查看最新内容
console-conversation = 对话
console-conversation_empty = 还没有对话内容。
console-secret_removed_here = 这条消息中的敏感信息在保存前已被移除。
console-picture = 用户发来的截图
console-author_user = 用户
console-author_bot = 机器人
console-details = 用户提供的信息
console-details_none = 用户没有提供信息。
console-detail_transaction_hash = 交易哈希
console-detail_account = 钱包账号
console-detail_chain = 公链
console-detail_amount = 数量
console-detail_coin = 币种
console-detail_steps = 操作步骤
console-detail_error_message = 错误提示
console-detail_app_version = 应用版本
console-detail_vpn = VPN
console-detail_recent_changes = 近期操作
console-detail_description = 描述

## 已移除的敏感信息

console-guard_recovery_phrase = 用户在此对话中输入过助记词。内容已移除，未在任何地方保存，但仍可能已被别人看到：用户应尽快把资产转到新钱包。切勿索要助记词。
console-guard_private_key = 用户在此对话中输入过私钥。内容已移除，未在任何地方保存，但仍可能已被别人看到：用户应尽快把资产转到新钱包。切勿索要私钥。
console-guard_possible_key = 用户发送过 64 个字符，可能是私钥，也可能是交易哈希。内容已移除。切勿索要私钥。

## 链上查询

console-lookup = 链上状态
console-lookup_pending = 等待确认
console-lookup_confirmed = 已确认
console-lookup_failed = 失败
console-lookup_replaced = 已被替换
console-lookup_not_found = 未查到
console-lookup_unreachable = 无法连接
console-lookup_confirmations = 确认数
console-lookup_block_time = 上链时间
console-lookup_sender = 转出地址
console-lookup_recipient = 转入地址
console-lookup_token = 代币转账
console-lookup_token_recipient = 代币转入地址
console-lookup_fee = 矿工费
console-lookup_nonce = Nonce
console-lookup_reason = 链上给出的原因
console-lookup_asked_at = 查询于 { $time }

## 回电

console-code = 核对码
console-code_help = 接通后请先报出此核对码，不要让用户先报。用户在聊天中看到的是同一个，据此确认您确实是我们的人。
console-code_hidden = 认领工单后才能看到核对码和电话号码。
console-contact = 联系方式
console-reveal = 显示号码
console-reveal_help = 系统会记录您查看过号码。
console-window_user = 用户当地时间
console-window_utc = UTC 时间
console-call_outcome = 通话结果
console-call_reached = 已接通，回电完成
console-call_no_answer = 无人接听
console-call_wrong_number = 号码有误
console-call_note_no_answer = 已致电，无人接听。
console-call_note_wrong_number = 已致电，号码有误。

## 答复

console-reply = 答复并解决
console-reply_language = 用户使用{ $language }（{ $native }），请用该语言填写。
console-reply_label = 给用户的答复
console-reply_help = 机器人会在用户的聊天中发出答复，并询问是否已解决。不得包含助记词、私钥、密码、验证码、收款地址或供用户拨打的电话。
console-reply_claim_first = 认领工单后才能答复。
console-reply_kept = 您填写的内容，尚未发送
console-resolve = 发送并解决
console-rating = 评价
console-stars = 五星中的 { $stars } 星
console-stopped_secret = 未发送：内容包含或可能包含助记词或私钥，请删除。此次拦截已记录。
console-stopped_address = 未发送：内容包含钱包地址。我们从不发送地址，以免用户向其付款，请删除。此次拦截已记录。
console-stopped_phone = 未发送：内容包含电话号码。我们从不让用户拨打号码，因为假客服电话正是常见骗术，请删除。此次拦截已记录。
console-stopped_asks_secret = 未发送：这段话像是在索要助记词、私钥、密码或验证码。我们绝不这样做，请换一种说法。此次拦截已记录。
console-refused_reply_empty = 请先填写答复。
console-refused_too_long = 内容超过 4,000 个字符，请精简。
console-refused_not_yours = 只有认领人才能这样操作。当前认领人：{ $holder }。
console-conflict_claim = 这张工单已无法认领。当前认领人：{ $holder }。
console-conflict_changed = 工单刚刚有了变化，因此未执行操作。请查看最新内容；您填写的文字仍在。
console-conflict_no_call = 已没有待回的电话，因此不再显示号码。

## 备注与历史

console-history = 备注与历史
console-note_label = 给同事的备注
console-note_placeholder = 给同事的备注，用户看不到
console-note_add = 添加备注
console-refused_note_empty = 请先填写备注。
console-refused_note_secret = 未保存：备注包含或可能包含助记词或私钥，请删除。
console-event_opened = 创建了工单
console-event_joined = 补充了工单
console-event_claim = 认领了工单
console-event_release = 放回了队列
console-event_note = 添加了备注
console-event_resolve = 作出了答复
console-event_confirm = 确认已解决
console-event_reopen = 重新打开了工单
console-event_rated = 作出了评价
console-event_callback_set = 要求回电
console-event_callback_done = 完成了回电
console-event_callback_cancel = 取消了回电
console-event_callback_move = 更改了回电时间

## 操作之后

console-done_claimed = 工单已归您处理。
console-done_released = 工单已放回队列。
console-done_noted = 备注已保存。
console-done_resolved = 答复已发出，机器人会询问用户是否已解决。
console-done_called = 已记录回电完成。

## 客服人员

console-operators_help = 账号的添加与停用在服务器上通过命令行进行。
console-operators_role = 角色
console-operators_state = 状态
console-operators_active = 启用
console-operators_disabled = 停用
console-operators_browser_language = 跟随浏览器
