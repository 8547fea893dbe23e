### Telegram: menu, hồ sơ của bot, và những gì chính kênh này cần nói.

## Menu, mỗi mục tối đa 256 ký tự

telegram-menu_start = Bắt đầu cuộc trò chuyện mới
telegram-menu_help = Bot giúp được những gì
telegram-menu_human = Gặp nhân viên
telegram-menu_status = Yêu cầu của tôi đến đâu rồi?
telegram-menu_language = Đổi ngôn ngữ
telegram-menu_privacy = Những gì được lưu về tôi
telegram-menu_cancel = Dừng việc đang làm

## Hồ sơ: trang trước tin nhắn đầu tiên (tối đa 512 ký tự), và dòng dưới tên (tối đa 120)

telegram-description =
    Mình là bot hỗ trợ của { $brand }, lúc nào cũng có mặt. Hãy kể chuyện gì đang xảy ra, bằng lời của bạn, bằng ngôn ngữ của bạn: giao dịch chưa tới, số dư không đúng, ứng dụng không mở được. Nếu mình không giải quyết được, đồng nghiệp của mình sẽ gọi lại hoặc trả lời tại đây.

    Mình không bao giờ hỏi cụm từ khôi phục, khóa riêng tư, mật khẩu hay mã OTP. Ai hỏi những thứ đó đều là kẻ lừa đảo.
telegram-short_description = Hỗ trợ { $brand } mọi lúc. Không bao giờ hỏi cụm từ khôi phục, khóa riêng tư, mật khẩu hay mã nào.

## Số điện thoại của chính mình

telegram-contact_button = 📱 Chia sẻ số điện thoại của tôi
telegram-contact_hint = Hoặc chia sẻ số của tài khoản Telegram này bằng nút bên dưới.
telegram-foreign_contact = Đây là liên hệ của người khác nên mình không lưu. Hãy chia sẻ số của chính bạn bằng nút bên dưới, hoặc gõ số mà chúng tôi có thể gọi.
telegram-phone_refused = Chúng tôi không gọi được số này nên mình không lưu. Hãy gõ số khác kèm mã quốc gia, ví dụ +84.

## Những gì không nhận được

telegram-picture_too_big = Ảnh này lớn quá. Hãy gửi ảnh chụp màn hình dưới dạng ảnh, đừng gửi dưới dạng tệp.
telegram-picture_too_many = Nhiều ảnh quá, mình không giữ hết được. Phần còn lại bạn mô tả bằng lời nhé.
telegram-picture_unreadable = Mình không mở được ảnh này. Hãy gửi ảnh chụp màn hình dạng PNG hoặc JPEG.
telegram-slow_down = Nhiều tin nhắn quá trong một lúc. Hãy chờ một phút rồi nhắn tiếp cho mình; những gì bạn đã gửi vẫn còn nguyên.
telegram-button_used = Câu này đã được trả lời rồi.
telegram-button_unknown = Nút này không còn dùng được. Bạn viết điều bạn cần nhé.
telegram-failed = Bên mình gặp lỗi nên không nhận được tin nhắn của bạn. Hãy gửi lại sau vài phút.

## Nhóm

telegram-group =
    Mình chỉ hỗ trợ trong cuộc trò chuyện riêng: cả nhóm không nên đọc chuyện về ví của bạn. Hãy dùng nút bên dưới.

    Cẩn thận: ai nhắn riêng cho bạn vì những gì bạn viết ở đây và ngỏ ý giúp đều là kẻ lừa đảo.
telegram-group_button = Nhắn riêng cho bot
