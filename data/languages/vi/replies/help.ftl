### Bot làm được gì.

help-reply =
    Mình là bot hỗ trợ của { $brand }. Bạn cứ kể chuyện gì đang xảy ra, bằng lời của bạn, bằng ngôn ngữ của bạn. Mình có thể

    • tra một giao dịch trên blockchain và nói cần làm gì: thất bại, bị treo, chưa tới, gửi nhầm địa chỉ,
    • giúp khi ứng dụng không mở được, quên mật khẩu, hoặc số dư không đúng,
    • giải thích phí mạng, các mạng, token và dApp, thật đơn giản hoặc đầy đủ kỹ thuật,
    • hướng dẫn sơ cứu khi bị trộm, và giúp bạn nhận ra lừa đảo,
    • hẹn đồng nghiệp gọi cho bạn hoặc trả lời tại đây, và cho biết yêu cầu của bạn đến đâu rồi.

    Lúc nào bạn cũng có thể nhắn “gặp nhân viên”, “dừng lại” hoặc “đổi ngôn ngữ”. Mình không bao giờ hỏi cụm từ khôi phục, khóa riêng tư, mật khẩu hay mã OTP.
