### 问题解决了。

problem_solved-reply = 能帮上忙就好！如果问题又出现，或者有别的事，随时找我。
problem_solved-ticket = 太好了，问题解决了！您的工单已经关闭。
