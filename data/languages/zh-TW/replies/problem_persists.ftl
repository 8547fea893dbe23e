### 問題還在。

problem_persists-reopened = 很抱歉，問題還沒解決。案件 { $number } 已重新開啟，同事會再查一次。
