### 工单进度。

ticket_status-open = 等待同事处理
ticket_status-claimed = 同事正在处理
ticket_status-resolved = 已答复，等您确认是否解决
ticket_status-closed = 已关闭
ticket_status-none = 您目前没有未完成的工单。
ticket_status-reply = 您的工单 { $number }：{ $status }。预计最迟 { $due } 给您答复。
ticket_status-callback =
    您的工单 { $number }：{ $status }。
    联系时间：{ $time }
    联系方式：{ $contact }
    预计最迟 { $due } 给您答复。
    核对码：{ $code }（来电的人必须先说出，您不要先报）
ticket_status-answer =
    您的工单 { $number } 有答复了：
    { $answer }
