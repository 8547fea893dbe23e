### 道谢。

thank-reply = 不客气，能帮上忙就好。
