### 问题还在。

problem_persists-reopened = 很抱歉，问题还没解决。工单 { $number } 已重新打开，同事会再查一遍。
