### Giữ ví an toàn, kiểm tra và thu hồi phê duyệt, bảo vệ.

security_advice-meaning = Làm sao giữ ví an toàn?
security_advice-opening = Bạn hỏi trước khi có chuyện là rất tốt. Vài thói quen sẽ giúp bạn tránh được phần lớn nguy hiểm.
security_advice-advice =
    1. Chép cụm từ khôi phục ra giấy và cất kín. Không chụp ảnh, không lưu đám mây, không gửi tin nhắn. Đừng nói cho ai; không đội hỗ trợ nào cần đến nó.
    2. Chỉ tải ứng dụng từ cửa hàng hoặc trang web chính thức, và luôn cập nhật.
    3. Khóa ứng dụng bằng mật khẩu mạnh: dài, và không dùng ở nơi nào khác. Khóa cả điện thoại.
    4. Trước khi gửi, hãy so toàn bộ địa chỉ, không chỉ phần đầu và phần cuối. Đừng sao chép địa chỉ từ giao dịch cũ: kẻ lừa đảo cài địa chỉ trông giống hệt vào đó.
    5. Dùng hai ví, mỗi ví một cụm từ riêng: một ví để dành, không bao giờ kết nối với trang web nào, và một ví có ít tiền để thử mọi thứ.
    6. Xem lại các phê duyệt (quyền bạn cấp cho trang web để chuyển coin của bạn) và thu hồi những cái không cần. Chỉ ngắt kết nối thì phê duyệt không bị thu hồi.
    7. Với số tiền lớn, hãy dùng ví cứng (một thiết bị nhỏ giữ khóa), mua từ chính hãng.
    8. Thúc giục, quà tặng và người lạ ngỏ ý giúp là dấu hiệu cảnh báo. Còn nghi ngờ thì đừng ký gì cả.
    .technical =
    1. Seed: ngoại tuyến trên giấy hoặc thép, đã thử khôi phục. Passphrase BIP-39 hoặc multisig cho số lớn; ví cứng mua từ hãng, xác minh địa chỉ trên màn hình của thiết bị.
    2. Approve: allowance cho hợp đồng chuyển token tối đa bằng số đã duyệt, đến khi thu hồi (EIP-20; setApprovalForAll với NFT). Duyệt đúng số cần. Xem lại trong ứng dụng hoặc công cụ kiểm tra approval của explorer. Kiểm tra cả Permit2, delegate trên Solana và approval TRC-20 trên TRON. Kết thúc phiên WalletConnect không thu hồi gì cả.
    3. Chữ ký: Permit (EIP-2612) và typed data (EIP-712) có thể chuyển token mà không tốn gas; từ chối những gì không đọc được. Một chữ ký EIP-7702 có thể ủy quyền cả tài khoản cho một hợp đồng: đừng ký cái nào do trang web yêu cầu; đặt lại bằng cách ủy quyền về địa chỉ 0.
    4. TRON: thỉnh thoảng kiểm tra quyền owner và active.
    5. Thiết bị: hệ điều hành và ứng dụng luôn mới, không root, không sideload, cẩn thận malware clipboard.
    6. Địa chỉ: so toàn bộ chuỗi, dùng sổ địa chỉ (address poisoning).
    7. Tài khoản liên kết: mật khẩu riêng, dùng ứng dụng xác thực thay cho SMS.
