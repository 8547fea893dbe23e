### Nói về chính tin nhắn: không đọc được, đến trễ, bị lỗi, hoặc quá nhanh.

message-unsupported = Mình chỉ đọc được chữ và hình ảnh. Hãy viết cho mình biết chuyện gì, hoặc gửi ảnh chụp màn hình.
message-delayed = Bên mình đang chạy hơi chậm. Mình đã nhận tin nhắn và sẽ trả lời ngay khi có thể. Bạn không cần gửi lại.
message-failed = Xin lỗi bạn, mình không trả lời được tin nhắn đó. Hãy diễn đạt cách khác, hoặc nhắn “gặp nhân viên”. Nếu báo lại chuyện này, bạn nhắc đến số sự cố sau nhé: { $incident }
message-phone_not_callable = Chúng tôi không gọi được số này: có thể đó là đầu số tính cước cao, đầu số ngắn hoặc số khẩn cấp. Mình không lưu số đó. Hãy cho mình số khác kèm mã quốc gia, hoặc chọn nhận trả lời ngay trong cuộc trò chuyện này.
message-button_used = Câu này đã được trả lời rồi.
message-slow_down = Nhiều tin nhắn quá trong một lúc. Hãy chờ một phút rồi nhắn tiếp cho mình; những gì bạn đã gửi vẫn còn nguyên.
message-still_there = Bạn còn ở đó không? Mình đã lưu mọi điều bạn kể. Khi nào sẵn sàng, bạn cứ tiếp tục ở đây.
