### Lời chào.

greet-hello =
    Chào bạn! Mình là bot hỗ trợ của { $brand }, lúc nào cũng có mặt. Mình giúp gì được cho bạn?

    Bạn cứ kể chuyện gì đang xảy ra, bằng lời của bạn, bằng ngôn ngữ của bạn: giao dịch chưa tới, số dư không đúng, ứng dụng không mở được. Mình tra được giao dịch trên blockchain, và nếu mình không giải quyết được, đồng nghiệp của mình sẽ tiếp nhận.

    Mình là bot. Mình không bao giờ hỏi cụm từ khôi phục, khóa riêng tư, mật khẩu hay mã OTP, và bạn cũng đừng bao giờ gửi những thứ đó cho bất kỳ ai.
greet-back = Chào bạn trở lại! Yêu cầu { $number } của bạn vẫn đang mở. Bạn có thể hỏi tình hình đến đâu, hoặc cho mình biết cần giúp gì khác.
