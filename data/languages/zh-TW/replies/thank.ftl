### 道謝。

thank-reply = 不客氣，能幫上忙就好。
