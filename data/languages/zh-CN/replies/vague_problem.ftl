### 只说“用不了”，没说哪里有问题。

vague_problem-meaning = 钱包使用问题
vague_problem-reply = 好的，我来帮您。具体是哪里有问题？请从下面选一个，或者用自己的话说说：点了什么，屏幕上出现了什么。
