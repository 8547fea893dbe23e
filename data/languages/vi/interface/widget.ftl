### Khung trò chuyện trên trang web, và trang để dùng thử.

## Nút mở cuộc trò chuyện, và cửa sổ

widget-launcher_open = Mở cuộc trò chuyện hỗ trợ
widget-launcher_unread = Mở cuộc trò chuyện hỗ trợ, tin chưa đọc: { $count }
widget-launcher_close = Đóng cuộc trò chuyện hỗ trợ
widget-title = Hỗ trợ { $brand }
widget-subtitle = Có mặt suốt ngày đêm
widget-close = Đóng cuộc trò chuyện
widget-log = Tin nhắn
widget-jump = Tin mới nhất

## Trước tin nhắn đầu tiên

widget-welcome = Chào bạn! Mình là bot hỗ trợ của { $brand }. Hãy kể chuyện gì đang xảy ra, bằng lời của bạn, bằng ngôn ngữ của bạn.
widget-safety = Đừng bao giờ gõ cụm từ khôi phục, khóa riêng tư, mật khẩu hay mã OTP vào đây. Mình không bao giờ hỏi những thứ đó, và cũng không ai trong đội ngũ của chúng tôi hỏi.

## Ai đang nói

widget-author_you = Bạn
widget-author_bot = Bot hỗ trợ
widget-author_person = Đội hỗ trợ
widget-typing = Bot hỗ trợ đang soạn tin
widget-today = Hôm nay
widget-yesterday = Hôm qua

## Viết tin

widget-input = Tin nhắn của bạn
widget-placeholder = Viết tin nhắn…
widget-send = Gửi
widget-chars_left = Số ký tự còn lại: { $count }
widget-attach = Đính kèm ảnh chụp màn hình
widget-picture = Ảnh chụp màn hình
widget-picture_remove = Bỏ ảnh chụp màn hình
widget-picture_hint = Nhớ kiểm tra để trong ảnh không có cụm từ khôi phục, khóa riêng tư, mật khẩu hay mã.
widget-picture_progress = Đã tải lên: { $percent }
widget-picture_drop = Thả ảnh chụp màn hình vào đây

## Tin nhắn ra sao

widget-state_sending = Đang gửi…
widget-state_sent = Đã gửi
widget-state_failed = Chưa gửi được
widget-retry = Thử lại
widget-secret_hidden = Đã ẩn để bảo vệ bạn: nội dung này giống cụm từ khôi phục hoặc khóa riêng tư. Nó không được lưu.

## Những gì không được

widget-offline = Bạn đang ngoại tuyến. Tin nhắn sẽ được gửi ngay khi có kết nối trở lại.
widget-reconnecting = Mất kết nối. Đang kết nối lại…
widget-reconnected = Đã kết nối lại
widget-error_failed = Chưa gửi được. Hãy thử lại.
widget-error_slow_down = Nhiều tin nhắn quá trong một lúc. Hãy chờ một phút rồi thử lại.
widget-error_too_long = Tin nhắn này dài quá. Hãy rút ngắn hoặc tách làm hai.
widget-error_button_used = Câu này đã được trả lời rồi.
widget-error_picture_type = Hãy chọn ảnh PNG, JPEG hoặc WebP.
widget-error_picture_big = Ảnh này lớn quá. Giới hạn là { $limit }.
widget-error_picture_unreadable = Không mở được ảnh này. Hãy gửi ảnh chụp màn hình khác.
widget-error_picture_many = Nhiều ảnh quá, mình không giữ hết được. Phần còn lại bạn mô tả bằng lời nhé.
widget-error_unavailable = Hiện không kết nối được cuộc trò chuyện. Hãy thử lại sau vài phút.

## Trang để dùng thử

demo-title = Hỗ trợ { $brand }
demo-languages = Ngôn ngữ
demo-eyebrow = Hỗ trợ mọi lúc
demo-headline = Ví gặp trục trặc? Mình cùng gỡ nhé.
demo-lead = Hãy kể chuyện đã xảy ra, bằng lời của bạn. Bạn có câu trả lời đầu tiên ngay, và khi chừng đó chưa đủ, sẽ có người gọi lại cho bạn.
demo-start = Khung trò chuyện đang chờ ở góc trang này.
demo-topics = Mọi người thường nhắn về
demo-topic_transfer = Giao dịch
demo-topic_transfer_text = Đang treo, đã thất bại, hoặc mãi chưa tới. Gửi hash giao dịch, mình sẽ tra trên blockchain.
demo-topic_access = Truy cập
demo-topic_access_text = Quên mật khẩu, mã OTP không tới, đổi điện thoại mới. Mình sẽ nói cái gì khôi phục được, và cái gì chỉ chính bạn mới khôi phục được.
demo-topic_safety = An toàn
demo-topic_safety_text = Tin nhắn lạ, phê duyệt bạn không nhận ra, coin biến mất. Sơ cứu trước, hỏi han sau.
demo-safety = Những điều chúng tôi không bao giờ làm
demo-safety_text = Chúng tôi không bao giờ hỏi cụm từ khôi phục, khóa riêng tư, mật khẩu hay mã OTP, và không bao giờ đòi tiền. Chúng tôi không công bố số hỗ trợ nào: khi bạn đặt lịch, chúng tôi gọi cho bạn, và trước tiên đọc mã xác minh chỉ hiện trong cuộc trò chuyện của bạn.
demo-embed = Trên trang của bạn
demo-embed_text = Một dòng mã là thêm được khung trò chuyện vào bất kỳ trang nào:
