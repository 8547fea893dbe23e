### 改期或取消已經約好的回電。

cancel_callback-none = 您目前沒有預約回電。
cancel_callback-which = 您的案件 { $number } 約了一次回電。您想怎麼處理？
cancel_callback-done = 案件 { $number } 的回電已取消。案件仍然保留，同事會在這個對話中回覆您。
