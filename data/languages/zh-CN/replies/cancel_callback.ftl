### 改期或取消已经约好的回电。

cancel_callback-none = 您目前没有预约回电。
cancel_callback-which = 您的工单 { $number } 约了一次回电。您想怎么处理？
cancel_callback-done = 工单 { $number } 的回电已取消。工单仍然保留，我们会在这个聊天里答复您。
