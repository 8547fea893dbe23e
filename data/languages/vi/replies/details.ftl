### Hỏi chi tiết sự cố: câu hỏi, chỗ tìm câu trả lời, điều đã ghi nhận.

detail-account = Tài khoản
detail-chain = Mạng
detail-steps = Bạn đã làm gì
detail-error_message = Thông báo lỗi
detail-transaction_hash = Hash giao dịch
detail-app_version = Phiên bản ứng dụng
detail-vpn = VPN
detail-recent_changes = Thay đổi gần đây
detail-amount = Số lượng
detail-contact = Liên hệ
detail-time = Thời gian

ask-account = Chuyện này liên quan đến tài khoản nào? Nếu bạn có nhiều tài khoản, hãy gửi mình địa chỉ hoặc tên của tài khoản đó.
ask-chain = Bạn đã dùng mạng nào? Ví dụ Ethereum, BNB Smart Chain, TRON, Bitcoin hay Solana.
ask-steps = Bạn đã làm gì, từng bước một, từ lúc mở ứng dụng đến lúc gặp sự cố?
ask-error_message = Ứng dụng báo chính xác là gì? Hãy sao chép thông báo vào đây, hoặc gửi ảnh chụp màn hình. Nhớ kiểm tra là không có cụm từ khôi phục hay khóa riêng tư trong đó.
ask-transaction_hash = Bạn gửi mình hash giao dịch để mình tra trên blockchain nhé. Hash nằm trong phần chi tiết của giao dịch.
ask-app_version = Bạn đang dùng ứng dụng phiên bản nào?
ask-vpn = Hiện bạn có đang dùng VPN hoặc proxy không?
ask-recent_changes = Gần đây bạn có làm gì khác thường không? Ví dụ nhập ví, kết nối với một trang web hay dApp, hoặc đổi mạng.
ask-description = Bạn kể trong một hai câu xem là chuyện gì, để đồng nghiệp của mình chuẩn bị trước nhé.
ask-solved = Như vậy đã giải quyết được cho bạn chưa?
ask-really_solved = Bây giờ đã thật sự xong chưa bạn?
ask-contact = Đồng nghiệp của mình liên hệ với bạn bằng cách nào? Hãy gửi số điện thoại kèm mã quốc gia, ví dụ +84 …, hoặc chọn nhận trả lời ngay trong cuộc trò chuyện này.
ask-time = Bạn muốn nhận phản hồi lúc nào? Các giờ đều là giờ địa phương ở { $zone }. Hãy chọn một khung giờ, hoặc tự viết, chẳng hạn “10:00 sáng mai”.
ask-time_zone = Bạn đang ở đâu? Biết vậy mình mới đưa ra được giờ theo múi giờ của bạn. Hoặc chọn “Càng sớm càng tốt”.
ask-rating = Bạn hài lòng với sự hỗ trợ này đến mức nào?

where-account = Trong ứng dụng, mở ví đang gặp chuyện: địa chỉ hiện gần tên ví, chạm vào là sao chép được. Địa chỉ là thông tin công khai nên chia sẻ vẫn an toàn. Mình hỏi để xem đúng ví.
where-chain = Mở giao dịch trong ứng dụng: tên mạng hiện cạnh tên coin. Mình hỏi vì cùng một coin có thể tồn tại trên nhiều mạng.
where-steps = Cứ kể như kể cho bạn bè: bạn mở gì, bấm gì, rồi chuyện gì xảy ra. Đừng ghi mật khẩu, mã OTP hay cụm từ khôi phục. Bước bị trục trặc thường cho thấy nguyên nhân.
where-error_message = Đó là dòng chữ ứng dụng hiện ra khi có lỗi. Nếu nó đã biến mất và lúc đó không phải đang gửi coin, hãy thử lại một lần rồi sao chép, hoặc gửi ảnh chụp màn hình. Đúng từng chữ thì mới biết lỗi gì.
where-transaction_hash = Trong ứng dụng, mở danh sách giao dịch, chạm vào giao dịch đó rồi sao chép dãy chữ và số dài có tên hash giao dịch, TxID, mã giao dịch hoặc ID giao dịch. Nó giống mã vận đơn của một kiện hàng: ai xem cũng được, và không ai lấy được tiền nhờ nó. Đừng bao giờ sao chép gì từ màn hình sao lưu hay xuất khóa: khóa riêng tư trông có thể y hệt.
where-app_version = Trong phần cài đặt của ứng dụng, mục “Giới thiệu”, có một dãy số như 1.8.2. Mình hỏi vì các bản mới sửa những lỗi đã biết.
where-vpn = VPN là ứng dụng cho kết nối internet của bạn đi vòng qua một nơi khác. Nếu bạn chưa từng cài thì gần như chắc là không. Mình hỏi vì có VPN làm cản trở kết nối tới blockchain.
where-recent_changes = Bất cứ việc gì ngoài chuyển coin thông thường: nhập ví, kết nối với một trang web, phê duyệt hoặc ký cái gì đó, thêm mạng. Nếu không có gì thì cứ trả lời là không.
where-contact = Số điện thoại chỉ dùng cho đúng yêu cầu này, không dùng vào việc gì khác. Nếu không muốn cho số, hãy chọn cuộc trò chuyện này, câu trả lời sẽ đến ngay tại đây.
where-time = Giờ nào tiện cho bạn cũng được, theo giờ chỗ bạn, chẳng hạn “18:00 hôm nay” hoặc “10:00 sáng mai”. Nếu lúc nào cũng được, hãy chọn “Càng sớm càng tốt”.

details-corrected = Mình đã sửa lại. { $detail }: { $value }
details-image_noted = Cảm ơn bạn, mình đã lưu ảnh vào hồ sơ sự cố.
details-skipped = Không sao, không có cũng được.
details-left_open = Không sao, mình để trống mục đó rồi làm tiếp.
details-waiting = Mình vẫn ở đây: khi nào có thì bạn viết vào nhé. Nếu không có, hãy chọn “Bỏ qua mục này”.
details-address_not_hash = Đây là địa chỉ, mình đã ghi lại. Hash giao dịch là một dãy khác, dài hơn, nằm trong phần chi tiết của giao dịch.

unread-transaction_hash = Mình không thấy hash giao dịch nào trong đó. Đó là một dãy chữ và số dài, không có khoảng trắng, thường từ 64 đến 88 ký tự.
unread-app_version = Mình không thấy số phiên bản nào trong đó. Nó trông như 1.8.2.
unread-vpn = Mình chưa rõ ý bạn là có hay không.
unread-chain = Mình không biết mạng đó. Bạn cho mình tên hiện cạnh tên coin nhé, chẳng hạn Ethereum, BNB Smart Chain, TRON, Bitcoin hay Solana.
unread-contact = Mình không thấy số điện thoại nào trong đó. Hãy gửi số kèm mã quốc gia, ví dụ +84 …, hoặc chọn cuộc trò chuyện này.
unread-country_code = Có vẻ đây là số điện thoại, nhưng mình không biết của nước nào. Hãy gửi lại kèm mã quốc gia, ví dụ +84 …, hoặc chọn cuộc trò chuyện này.
unread-time = Mình chưa hiểu thời gian đó. Hãy viết chẳng hạn “10:00 sáng mai”, hoặc chọn một giờ bên dưới.
