### 问题解决了。

problem_solved-reply = 太好了，恢复正常就好！以后有别的问题，随时找我。
problem_solved-ticket = 太好了，问题解决了！您的工单已经关闭。
