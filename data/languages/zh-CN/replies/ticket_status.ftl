### 工单进度。

ticket_status-open = 等待同事处理
ticket_status-claimed = 同事正在处理
ticket_status-resolved = 已答复，等您确认是否解决
ticket_status-closed = 已关闭
ticket_status-none = 您目前没有未完成的工单。
ticket_status-reply = 您的工单 { $number }：{ $status }。预计最迟 { $due }给您答复。
ticket_status-answered = 您的工单 { $number }：{ $status }。
ticket_status-callback =
    您的工单 { $number }：{ $status }。
    联系时间：{ $time }
    联系方式：{ $contact }
    预计最迟 { $due }给您答复。
    核对码：{ $code }（来电的人必须先说出，您不要先报）
ticket_status-answer =
    您的工单 { $number } 有答复了：
    { $answer }
ticket_status-call_none = 不是我们：您没有预约回电。凡是自称我们打来的，都是骗子。请直接挂断，什么都别说，也不要按对方说的点链接、签名或装软件。如果已经告诉了对方什么，请告诉我是哪一类信息，内容本身不要写出来。
ticket_status-call_later =
    现在不是我们的回电时间。您预约的是（工单 { $number }）：
    联系时间：{ $time }
    联系方式：{ $contact }
    来电的人必须先说出核对码 { $code }，您不要先报。对方说不出来，就不是我们，请直接挂断。
ticket_status-call_due =
    有可能是我们：工单 { $number } 的回电就在这个时候。
    请让对方先说出核对码：{ $code }，您不要先报。对方说不出来，就不是我们，请直接挂断。
