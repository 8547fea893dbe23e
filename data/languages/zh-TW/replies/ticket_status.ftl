### 案件進度。

ticket_status-open = 等待同事處理
ticket_status-claimed = 同事正在處理
ticket_status-resolved = 已答覆，等您確認是否解決
ticket_status-closed = 已關閉
ticket_status-none = 您目前沒有未完成的案件。
ticket_status-reply = 您的案件 { $number }：{ $status }。預計最晚在 { $due }答覆您。
ticket_status-answered = 您的案件 { $number }：{ $status }。
ticket_status-callback =
    您的案件 { $number }：{ $status }。
    聯絡時間：{ $time }
    聯絡方式：{ $contact }
    預計最晚在 { $due }答覆您。
    核對碼：{ $code }（來電的人必須先說出，您不要先說）
ticket_status-answer =
    您的案件 { $number } 有答覆了：
    { $answer }
ticket_status-call_none = 不是我們：您沒有預約回電。凡是自稱我們打來的，都是詐騙。請直接掛斷，什麼都別說，也不要照對方說的點連結、簽名或安裝軟體。如果已經告訴對方什麼，請告訴我是哪一類資料，例如「助記詞」，內容本身不要寫。
ticket_status-call_later =
    現在不是我們的回電時間。您預約的是（案件 { $number }）：
    聯絡時間：{ $time }
    聯絡方式：{ $contact }
    來電的人必須先說出核對碼 { $code }，您不要先說。對方說不出來，就不是我們，請直接掛斷。
ticket_status-call_due =
    有可能是我們：案件 { $number } 的回電就在這個時候。
    對方必須先說出核對碼：{ $code }，您不要先說。對方說不出來，就不是我們，請直接掛斷。
