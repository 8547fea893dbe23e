### Người dùng chào ra về.

goodbye-reply = Chào bạn nhé! Lúc nào mình cũng ở đây. Việc nào còn dang dở vẫn được giữ nguyên, bạn chỉ cần nhắn lại.
