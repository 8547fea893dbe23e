### 只說「不能用」，沒說哪裡有問題。

vague_problem-meaning = 錢包使用問題
vague_problem-reply = 好的，我來幫您。請問是哪裡有問題？請從下面選一個，或者用自己的話說說：點了什麼，螢幕上出現了什麼。
