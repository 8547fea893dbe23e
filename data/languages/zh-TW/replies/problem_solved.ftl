### 問題解決了。

problem_solved-reply = 能幫上忙就好！如果問題又出現，或者有別的事，隨時找我。
problem_solved-ticket = 太好了，問題解決了！您的案件已經關閉。
