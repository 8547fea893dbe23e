### 預約真人回電。

request_human-start = 我來安排同事專門處理。先確認幾件事，免得同事再問您一次。
request_human-hurry = 明白，問題的細節不再多問。我們沒有客服專線，由同事聯絡您，只差下面這一步。
request_human-chat_instead = 好的，就在這個對話中回覆您。
request_human-asap_instead = 好的，我們盡快聯絡您。
request_human-time_past = 這個時間已經過了，請另選一個。
request_human-what_to_change = 要改哪一項？
request_human-in_this_chat = 在這個對話中回覆
request_human-as_soon_as_possible = 盡快
request_human-summary =
    請核對一下：
    問題：{ $problem }
    { $details }
    聯絡方式：{ $contact }
    時間：{ $time }
request_human-booked =
    已經約好。您的案件編號：{ $number }
    同事會撥打 { $contact } 聯絡您，時間：{ $time }。預計最晚在 { $due }答覆您。
    核對碼：{ $code }
    來電的人必須先說出這個核對碼，您不要先說。對方說不出來，請直接掛斷。
request_human-booked_chat =
    已經約好。您的案件編號：{ $number }
    同事會在這個對話中回覆您，時間：{ $time }。預計最晚在 { $due }答覆您。
    核對碼：{ $code }
    萬一有人打電話給您，對方必須先說出這個核對碼，您不要先說。對方說不出來，請直接掛斷。
request_human-rule = 請記住：{ $brand } 的任何人都不需要您的助記詞、私鑰、密碼，或簡訊、電子郵件驗證碼，也不會要您付款。凡是開口要這些的，都是詐騙。
