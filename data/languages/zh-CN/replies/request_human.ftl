### 预约人工回电。

request_human-start = 我来安排同事专门跟进。先确认几件事，免得同事再问您一遍。
request_human-hurry = 明白，问题的详情不再多问。我们没有热线，由同事联系您，只差下面这一步。
request_human-chat_instead = 好的，就在这个聊天里回复您。
request_human-asap_instead = 好的，我们尽快联系您。
request_human-time_past = 这个时间已经过了，请另选一个。
request_human-what_to_change = 要改哪一项？
request_human-in_this_chat = 在这个聊天里回复
request_human-as_soon_as_possible = 尽快
request_human-summary =
    请核对一下：
    问题：{ $problem }
    { $details }
    联系方式：{ $contact }
    时间：{ $time }
request_human-booked =
    已经约好。您的工单号：{ $number }
    同事会拨打 { $contact } 联系您，时间：{ $time }。预计最迟 { $due }给您答复。
    核对码：{ $code }
    来电的人必须先说出这个核对码，您不要先报。对方说不出来，请直接挂断。
request_human-booked_chat =
    已经约好。您的工单号：{ $number }
    同事会在这个聊天里回复您，时间：{ $time }。预计最迟 { $due }给您答复。
    核对码：{ $code }
    万一有人打电话给您，对方必须先说出这个核对码，您不要先报。对方说不出来，请直接挂断。
request_human-rule = 请记住：{ $brand } 的任何人都不需要您的助记词、私钥、密码或短信验证码，也不会让您付款。凡是索要的，都是骗子。
