### Nghi ngờ một người, trang web, ứng dụng, airdrop, token hoặc cuộc gọi.

suspected_scam-meaning = Đây có phải lừa đảo không?
suspected_scam-opening = Bạn hỏi trước là rất đúng. Lúc này: đừng trả tiền, đừng ký, đừng mở gì cả.
suspected_scam-advice =
    Mình sẽ không khẳng định thứ gì là an toàn, vì từ đây mình không thể biết. Nhưng những điều sau là chắc chắn:

    1. Không bao giờ có ai ở { $brand } hỏi cụm từ khôi phục, khóa riêng tư, mật khẩu, mã OTP, đòi tiền, hay đòi điều khiển điện thoại, màn hình của bạn.
    2. Chúng tôi chỉ nhắn cho bạn trong cuộc trò chuyện này, không bao giờ từ tài khoản khác, và không bao giờ mời giúp đỡ trong nhóm.
    3. Chúng tôi chỉ gọi khi bạn đã đặt lịch ở đây. Người gọi phải đọc trước mã xác minh cuộc gọi, mã mà chỉ cuộc trò chuyện này cho bạn xem. Bạn đừng bao giờ tự đọc ra. Nếu họ không đọc được, hãy cúp máy.
    4. Kênh chính thức duy nhất là những kênh nêu trong ứng dụng và trên trang web chính thức. Hãy tự mở chúng, đừng qua liên kết hay quảng cáo.

    Dấu hiệu lừa đảo: phải trả tiền trước mới rút được tiền; một trang đòi cụm từ để “xác minh” hay “đồng bộ” ví; quà tặng; cam kết lợi nhuận; bị thúc giục và dặn giữ kín.

    Bạn đã lỡ nhập cụm từ, ký gì đó hoặc trả tiền? Hãy nhắn “tiền của tôi bị đánh cắp”, kể cả khi chưa mất gì, mình sẽ nói ngay cần làm gì.
    .technical =
    1. Kênh: chỉ những kênh được dẫn từ ứng dụng và trang web chính thức mới tính. HTTPS, tick xanh, thứ hạng tìm kiếm và số gọi đến không chứng minh được gì. Đọc tên miền đăng ký; cẩn thận punycode và tên lệch một chữ.
    2. Yêu cầu ký làm trống ví: approve không giới hạn, setApprovalForAll, Permit hoặc Permit2, ủy quyền EIP-7702, eth_sign; trên TRON là account permission update; trên Solana là SetAuthority và Approve. Không đọc được thì từ chối.
    3. Token: xem địa chỉ hợp đồng, không xem tên. Airdrop kèm URL, token không bán được (honeypot), “flash USDT”.
    4. Address poisoning: giao dịch 0 hoặc dust từ địa chỉ trông giống. Ví được “cho” cụm từ mà có tiền bên trong là mồi: trên TRON quyền owner nằm ở nơi khác, trên chain EVM bot sẽ hút mọi gas bạn gửi.
    5. “Thuế” hay “tiền cọc” trước khi rút là lừa đảo thu phí trước (advance-fee); không bên hợp pháp nào đòi coin trước.
    6. Không ai ở { $brand } cần cụm từ, khóa, mật khẩu, mã OTP, tiền hay truy cập từ xa; người gọi thật đọc trước mã xác minh của cuộc trò chuyện này và không bao giờ hỏi bạn mã đó.
    7. Đã ký: chuyển token đi và thu hồi. Đã nhập cụm từ: seed mới, sweep ngay.

suspected_scam-official = { $name } có trong danh sách kênh chính thức của chúng tôi. Nhưng ngay cả ở đó, cũng không bao giờ có ai ở { $brand } hỏi cụm từ khôi phục, khóa riêng tư, mật khẩu, mã OTP hay đòi tiền.
suspected_scam-not_official = { $name } không có trong danh sách kênh chính thức của chúng tôi. Hãy coi như đó không phải của chúng tôi: đừng trả lời, đừng mở liên kết và đừng gửi gì cả.
suspected_scam-imitation = { $name } không phải của chúng tôi. Tên này bắt chước { $official }, như kẻ lừa đảo vẫn làm. Đừng trả lời, đừng mở liên kết và đừng gửi gì cả.
suspected_scam-not_our_number = Số điện thoại không chứng minh được gì, và chúng tôi không có số nào để bạn gọi tới. Người gọi từ phía chúng tôi sẽ đọc trước mã xác minh cuộc gọi, mã mà chỉ cuộc trò chuyện này cho bạn xem. Nếu họ không đọc được, hãy cúp máy.
