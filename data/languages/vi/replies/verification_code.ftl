### Mã không tới hoặc bị từ chối, tài khoản bị khóa, xác minh danh tính bị treo.

verification_code-meaning = Mã OTP không tới hoặc bị từ chối
verification_code-opening = Mã không dùng được thì bực thật. Mình cùng tìm nguyên nhân nhé. Xin đừng gửi cho mình chính mã đó.
verification_code-advice =
    1. Kiểm tra ứng dụng đang hiện đúng số điện thoại kèm mã quốc gia, hoặc đúng email của bạn.
    2. Chờ hai phút rồi hãy yêu cầu mã khác. Thường chỉ mã mới nhất dùng được.
    3. Email: xem cả thư mục thư rác.
    4. SMS: khởi động lại điện thoại, kiểm tra sóng, và xem tin nhắn từ người lạ có bị chặn không. Ở nước ngoài tin có thể tới trễ; hãy chọn email nếu được. Nếu điện thoại bỗng mất sóng hoàn toàn, hãy gọi nhà mạng từ máy khác: có thể ai đó đã chiếm số của bạn.
    5. Ứng dụng xác thực: đặt ngày giờ của điện thoại ở chế độ tự động, rồi dùng mã đang hiện. Mã đổi khoảng 30 giây một lần.
    6. Tài khoản bị khóa vì thử quá nhiều lần: ngừng thử, và chờ đúng thời gian ứng dụng yêu cầu.
    7. Xác minh danh tính bị treo: chụp đủ bốn góc giấy tờ, không bị lóa, tên đúng như trên giấy tờ. Việc kiểm tra có thể mất một lúc.

    Chỉ nhập mã ở đúng nơi bạn đã yêu cầu. Đừng bao giờ đưa mã cho người gọi hay nhắn cho bạn, và cũng đừng đưa cho mình.
    .technical =
    1. Ứng dụng xác thực (TOTP, RFC 6238): mã tạo từ khóa bí mật chung và đồng hồ, mặc định mỗi bước 30 giây. Phần lớn máy chủ chấp nhận lệch khoảng một bước, nên bật giờ tự động. Điện thoại mới cần chuyển khóa bí mật sang, hoặc dùng mã dự phòng.
    2. SMS: yêu cầu lại thường làm mã trước mất hiệu lực. Nguyên nhân hay gặp: sai mã quốc gia, số đã chuyển mạng, roaming, bộ lọc người gửi. Nếu bỗng mất dịch vụ di động, nghi ngờ SIM swap: gọi nhà mạng từ máy khác và bảo vệ tài khoản email trước tiên.
    3. Email: thư rác, quy tắc lọc, greylisting, hộp thư đầy; cho phép domain chính thức của người gửi.
    4. Bị khóa: giới hạn tần suất thường kéo dài thêm sau mỗi lần thử. VPN hoặc đổi thiết bị có thể làm tăng điểm rủi ro.
    5. Xác minh danh tính thường do nhà cung cấp bán hoặc chi trả coin thực hiện; chỉ bên đó biết vì sao đang treo.

    Bản thân ví tự lưu ký không bao giờ cần mã SMS hay email: trang nào đòi mã để “xác minh” hay “đồng bộ” loại ví này là phishing.
