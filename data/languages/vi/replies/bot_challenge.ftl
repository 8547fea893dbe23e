### Tôi đang nói chuyện với máy à?

bot_challenge-reply = Mình là bot, không phải người. Mình trả lời mọi lúc, tra được giao dịch trên blockchain, và biết các sự cố thường gặp cùng cách xử lý. Nếu muốn nói chuyện với người, bạn chỉ cần nhắn “gặp nhân viên”, mình sẽ sắp xếp.
