### Bảng điều khiển của nhân viên trực: trang, nhãn, và lời báo khi không làm được.

console-title = Hỗ trợ { $brand }
console-skip = Đến nội dung chính
console-nav = Các trang
console-nav_queue = Hàng chờ
console-nav_operators = Nhân viên trực
console-find = Tìm phiếu theo số
console-find_placeholder = Số phiếu
console-language = Ngôn ngữ
console-your_zone = Giờ hiển thị theo { $zone }
console-live = Trực tiếp
console-live_paused = Tạm dừng
console-copy = Sao chép
console-close = Đóng
console-nobody = chưa có ai

## Đăng nhập

console-log_in = Đăng nhập
console-log_in_name = Tên
console-log_in_password = Mật khẩu
console-log_in_button = Đăng nhập
console-log_in_help = Tài khoản do quản trị viên tạo. Không bao giờ có ai trong đội ngũ hỏi mật khẩu của bạn.
console-log_in_wrong = Tên và mật khẩu không khớp. Hãy kiểm tra cả hai rồi thử lại.
console-log_in_limited = Đã thử sai quá nhiều lần. Hãy chờ năm phút rồi thử lại.
console-log_in_stale = Biểu mẫu này đã quá cũ, hoặc trình duyệt không lưu cookie cho trang này. Hãy thử lại.
console-log_out = Đăng xuất

## Từ chối

console-problem_forbidden_title = Không thuộc vai trò của bạn
console-problem_forbidden = Tài khoản của bạn không mở được trang này hoặc không thực hiện được thao tác này. Nếu cần, hãy hỏi quản trị viên.
console-problem_token_title = Hãy thử lại
console-problem_token = Trang này không còn hiệu lực nên chưa có gì thay đổi. Hãy quay lại, tải lại trang rồi thử lại.
console-problem_not_found_title = Không có gì ở đây
console-problem_not_found = Không có trang hoặc phiếu này. Hãy kiểm tra lại số phiếu.
console-problem_too_big_title = Quá dài
console-problem_too_big = Nội dung dài hơn mức gửi được trong một lần. Hãy quay lại và rút ngắn; chưa có gì thay đổi.
console-problem_failed_title = Đã có lỗi
console-problem_failed = Lỗi ở phía hệ thống. Hãy thử lại; nếu vẫn bị, hãy báo quản trị viên số sự cố bên dưới.
console-problem_incident = Số sự cố
console-problem_back = Về hàng chờ

## Các trạng thái

console-status_open = Đang mở
console-status_claimed = Đã nhận
console-status_resolved = Đã trả lời
console-status_closed = Đã đóng
console-urgency_urgent = Khẩn cấp
console-urgency_high = Cao
console-urgency_normal = Bình thường
console-urgency_low = Thấp
console-role_operator = Nhân viên trực
console-role_supervisor = Giám sát
console-role_administrator = Quản trị viên
console-channel_telegram = Telegram
console-channel_web = Trang web
console-callback_scheduled = Đã hẹn
console-callback_done = Đã gọi
console-callback_cancelled = Đã hủy
console-callback_in_chat = Trong cuộc trò chuyện
console-callback_asap = Càng sớm càng tốt

## Hàng chờ

console-queue_title = { $count ->
        [0] Hàng chờ
       *[other] ({ $count }) Hàng chờ
    }
console-queue_tabs = Hiển thị
console-queue_tab_all = Tất cả
console-queue_tab_mine = Của tôi
console-queue_tab_unclaimed = Chưa ai nhận
console-queue_tab_overdue = Quá hạn
console-queue_tab_answered = Đã trả lời
console-queue_empty_all = Không có ai đang chờ. Nghỉ một chút nhé.
console-queue_empty_mine = Bạn chưa nhận phiếu nào.
console-queue_empty_unclaimed = Phiếu nào cũng đã có người nhận.
console-queue_empty_overdue = Không có phiếu nào quá hạn.
console-queue_empty_answered = Chưa có phiếu nào được trả lời.
console-queue_any_topic = Mọi chủ đề
console-queue_any_language = Mọi ngôn ngữ
console-queue_filter = Lọc
console-queue_announcement = { $unclaimed } phiếu chưa ai nhận, { $overdue ->
        [0] không có phiếu nào quá hạn
       *[other] { $overdue } phiếu quá hạn
    }.
console-urgency = Mức độ khẩn
console-ticket = Phiếu
console-topic = Chủ đề
console-user_language = Ngôn ngữ người dùng
console-due = Hạn
console-answered = Trả lời lúc
console-call = Gọi lại
console-channel = Kênh
console-claimed_by = Người nhận
console-claimed_by_you = Bạn
console-overdue_by = Quá hạn { $duration }
console-claim = Nhận
console-claim_number = Nhận phiếu { $number }

## Bàn phím

console-keys = Phím tắt
console-keys_on = Bật phím tắt một phím
console-keys_down = Phiếu kế tiếp
console-keys_up = Phiếu trước
console-keys_open = Mở phiếu
console-keys_claim = Nhận phiếu
console-keys_reply = Viết câu trả lời
console-keys_note = Viết ghi chú
console-keys_queue = Về hàng chờ
console-keys_show = Xem các phím tắt này

## Phiếu

console-opened_at = Mở lúc { $time }
console-due_at = Hạn { $time } ({ $relative })
console-claimed_by_name = { $name } đã nhận
console-release = Trả lại hàng chờ
console-changed = Phiếu này đã thay đổi kể từ lúc bạn mở.
console-reload = Xem bản hiện tại
console-conversation = Cuộc trò chuyện
console-conversation_empty = Chưa có tin nhắn nào.
console-secret_removed_here = Một bí mật đã được gỡ khỏi tin nhắn này trước khi lưu.
console-picture = Ảnh chụp màn hình của người dùng
console-author_user = Người dùng
console-author_bot = Bot hỗ trợ
console-details = Thông tin người dùng cung cấp
console-details_none = Người dùng chưa cung cấp thông tin nào.
console-detail_transaction_hash = Hash giao dịch
console-detail_account = Tài khoản
console-detail_chain = Mạng
console-detail_amount = Số lượng
console-detail_coin = Loại coin
console-detail_steps = Các bước đã làm
console-detail_error_message = Thông báo lỗi
console-detail_app_version = Phiên bản ứng dụng
console-detail_vpn = VPN
console-detail_recent_changes = Thay đổi gần đây
console-detail_description = Mô tả

## Bí mật đã được gỡ

console-guard_recovery_phrase = Người dùng đã gõ cụm từ khôi phục vào cuộc trò chuyện này. Nó đã được gỡ và không lưu ở đâu, nhưng hãy coi như đã lộ: cần chuyển tất cả sang ví mới với cụm từ mới. Đừng bao giờ hỏi cụm từ đó.
console-guard_private_key = Người dùng đã gõ khóa riêng tư vào cuộc trò chuyện này. Nó đã được gỡ và không lưu ở đâu, nhưng hãy coi như đã lộ: cần chuyển tất cả trên tài khoản đó sang ví mới với cụm từ mới. Đừng bao giờ hỏi khóa đó.
console-guard_possible_key = Người dùng đã gửi 64 ký tự, có thể là khóa riêng tư hoặc hash giao dịch. Chúng đã được gỡ và không lưu ở đâu. Đừng bao giờ hỏi khóa.

## Tra cứu

console-lookup = Trên blockchain
console-lookup_pending = Đang chờ
console-lookup_confirmed = Đã xác nhận
console-lookup_failed = Thất bại
console-lookup_replaced = Bị thay thế
console-lookup_not_found = Không tìm thấy
console-lookup_unreachable = Node không phản hồi
console-lookup_confirmations = Số xác nhận
console-lookup_block_time = Thời gian khối
console-lookup_sender = Từ
console-lookup_recipient = Đến
console-lookup_token = Token được chuyển
console-lookup_token_recipient = Token chuyển đến
console-lookup_fee = Phí mạng
console-lookup_nonce = Nonce
console-lookup_reason = Lý do được nêu
console-lookup_asked_at = Kiểm tra lúc { $time }

## Gọi lại

console-code = Mã xác minh cuộc gọi
console-code_help = Hãy đọc mã này trước tiên. Người dùng thấy đúng mã này trong cuộc trò chuyện, và nhờ vậy họ biết cuộc gọi thật sự là của chúng ta. Đừng bao giờ yêu cầu người dùng đọc mã.
console-code_hidden = Nhận phiếu để xem mã xác minh và số điện thoại.
console-contact = Liên hệ
console-reveal = Hiện số điện thoại
console-reveal_help = Việc bạn xem số sẽ được ghi lại.
console-window_user = Giờ của người dùng
console-window_utc = UTC
console-call_outcome = Cuộc gọi thế nào?
console-call_reached = Gặp được, đã gọi xong
console-call_no_answer = Không nghe máy
console-call_wrong_number = Nhầm số
console-call_note_no_answer = Đã gọi, không nghe máy.
console-call_note_wrong_number = Đã gọi, nhầm số.

## Trả lời

console-reply = Trả lời và hoàn tất
console-reply_language = Ngôn ngữ của người dùng: { $language } ({ $native }). Hãy viết bằng ngôn ngữ này.
console-reply_label = Câu trả lời cho người dùng
console-reply_help = Bot sẽ nói câu này trong cuộc trò chuyện của người dùng và hỏi đã giải quyết được chưa. Đừng bao giờ hỏi cụm từ, khóa, mật khẩu hay mã; đừng bao giờ đưa địa chỉ để chuyển tiền hay số để gọi.
console-reply_claim_first = Nhận phiếu để trả lời.
console-reply_kept = Nội dung bạn đã viết (chưa gửi)
console-resolve = Gửi và hoàn tất
console-rating = Đánh giá
console-stars = { $stars } trên năm sao
console-stopped_secret = Chưa gửi: nội dung này chứa hoặc có thể chứa cụm từ khôi phục hay khóa riêng tư. Hãy bỏ phần đó. Lần chặn này đã được ghi lại.
console-stopped_address = Chưa gửi: nội dung này chứa địa chỉ ví. Chúng ta không bao giờ gửi địa chỉ, vì người dùng có thể chuyển tiền vào đó. Hãy bỏ phần đó. Lần chặn này đã được ghi lại.
console-stopped_phone = Chưa gửi: nội dung này chứa số điện thoại. Chúng ta không bao giờ đưa số để gọi, vì số hỗ trợ giả là cách quen thuộc để cướp tiền người dùng. Hãy bỏ phần đó. Lần chặn này đã được ghi lại.
console-stopped_asks_secret = Chưa gửi: nội dung này đọc như thể chúng ta đang hỏi cụm từ khôi phục, khóa riêng tư, mật khẩu hoặc mã. Chúng ta không bao giờ làm vậy. Hãy viết cách khác. Lần chặn này đã được ghi lại.
console-refused_reply_empty = Hãy viết câu trả lời trước.
console-refused_too_long = Nội dung dài hơn 4.000 ký tự. Hãy rút ngắn.
console-refused_not_yours = Chỉ người đã nhận phiếu mới làm được việc này. Người nhận: { $holder }.
console-conflict_claim = Phiếu này không nhận được nữa. Người nhận: { $holder }.
console-conflict_changed = Phiếu đã thay đổi trong lúc đó nên chưa có gì được thực hiện. Hãy xem bản hiện tại; nội dung bạn gõ vẫn còn ở đây.
console-conflict_no_call = Không còn cuộc gọi nào được hẹn nên số điện thoại vẫn được ẩn.

## Ghi chú và lịch sử

console-history = Ghi chú và lịch sử
console-note_label = Ghi chú cho đồng nghiệp
console-note_placeholder = Ghi chú cho đồng nghiệp; người dùng không bao giờ thấy
console-note_add = Thêm ghi chú
console-refused_note_empty = Hãy viết ghi chú trước.
console-refused_note_secret = Chưa lưu: ghi chú này chứa hoặc có thể chứa cụm từ khôi phục hay khóa riêng tư. Hãy bỏ phần đó.
console-event_opened = đã mở phiếu
console-event_joined = đã bổ sung vào phiếu
console-event_claim = đã nhận phiếu
console-event_release = đã trả lại hàng chờ
console-event_note = đã ghi chú
console-event_resolve = đã trả lời
console-event_confirm = cho biết đã xong
console-event_reopen = đã mở lại phiếu
console-event_rated = đã đánh giá
console-event_callback_set = đã hẹn gọi lại
console-event_callback_done = đã gọi
console-event_callback_cancel = đã hủy cuộc gọi
console-event_callback_move = đã dời cuộc gọi

## Nói sau mỗi thao tác

console-done_claimed = Giờ phiếu này là của bạn.
console-done_released = Phiếu đã trở lại hàng chờ.
console-done_noted = Đã thêm ghi chú của bạn.
console-done_resolved = Câu trả lời đang được gửi đi. Bot sẽ hỏi người dùng đã giải quyết được chưa.
console-done_called = Cuộc gọi đã được đánh dấu là xong.

## Nhân viên trực

console-operators_help = Tài khoản được thêm và vô hiệu hóa trên máy chủ, bằng dòng lệnh.
console-operators_role = Vai trò
console-operators_state = Trạng thái
console-operators_active = Đang hoạt động
console-operators_disabled = Đã vô hiệu hóa
console-operators_browser_language = Theo trình duyệt
