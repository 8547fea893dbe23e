### Dời hoặc hủy cuộc gọi đã hẹn.

cancel_callback-none = Hiện bạn không có cuộc gọi nào được đặt lịch.
cancel_callback-which = Đã có lịch gọi cho yêu cầu { $number } của bạn. Bạn muốn mình làm gì?
cancel_callback-done = Cuộc gọi cho yêu cầu { $number } đã được hủy. Yêu cầu vẫn còn mở, và đồng nghiệp của mình sẽ trả lời ngay trong cuộc trò chuyện này.
