### Phiên bản, cập nhật, cài đặt, nguồn tải chính thức.

app_update-meaning = Cập nhật hoặc cài đặt ứng dụng
app_update-opening = Giữ ứng dụng ở bản mới là việc nên làm: các bản mới sửa những lỗi đã biết.
app_update-advice =
    1. Trước hết, hãy chắc chắn cụm từ khôi phục của mọi ví trong ứng dụng đều đã được chép ra giấy.
    2. Xem bạn đang dùng bản nào: trong phần cài đặt, mục “Giới thiệu”, có một dãy số như 1.8.2.
    3. Cập nhật qua đúng cửa hàng ứng dụng bạn đã dùng để cài, hoặc từ trang web chính thức; hãy tự gõ địa chỉ trang. Đừng bấm quảng cáo trên trang tìm kiếm, và đừng bao giờ dùng tệp hay liên kết nhận qua tin nhắn, email.
    4. Cài bản mới đè lên bản cũ. Đừng xóa ứng dụng cũ trước: xóa nó là xóa luôn các ví trên điện thoại này.
    5. Nếu cập nhật không được: giải phóng bớt dung lượng, khởi động lại điện thoại, đổi qua lại giữa Wi-Fi và dữ liệu di động, rồi xem hệ điều hành của máy có quá cũ không.

    Nếu cửa hàng ở quốc gia của bạn không có ứng dụng này, trang web chính thức sẽ cho biết có thể làm gì.

    Bản cập nhật thật không bao giờ hỏi cụm từ khôi phục qua tin nhắn hay trên một trang web. Ứng dụng lấy từ nơi khác có thể là bản giả làm ra để trộm coin.
    .technical =
    1. Phiên bản và số build: Cài đặt, Giới thiệu; đối chiếu với bản phát hành trên cửa hàng chính thức hoặc trang web chính thức. Khi báo lỗi, cung cấp cả hai.
    2. Android: bản cập nhật phải có cùng chứng chỉ ký; lỗi “App not installed” hoặc xung đột chữ ký nghĩa là khác nguồn hoặc bản giả. Đừng gỡ cài đặt để lách lỗi khi chưa có bản sao lưu đã thử khôi phục: gỡ là xóa keystore đã mã hóa. Nếu trang web công bố SHA-256, hãy so checksum trước khi cài APK; ngoài lúc đó tắt “cài ứng dụng không rõ nguồn gốc” và bật Play Protect.
    3. iOS: chỉ cài từ App Store. Lời mời TestFlight và hồ sơ cấu hình từ người lạ là cách phát tán ứng dụng giả quen thuộc. Khu vực của tài khoản quyết định ứng dụng nào được cung cấp.
    4. Tiện ích trình duyệt: cài từ liên kết trên trang web chính thức; so ID tiện ích và nhà phát hành.
    5. Sau khi cập nhật: mở lại, chờ đồng bộ, kiểm tra các địa chỉ. Hạ phiên bản có thể lỗi vì định dạng dữ liệu mới hơn.
    6. Hệ điều hành quá cũ: nhập cụm từ trên thiết bị khác, ngay trong ứng dụng, và kiểm tra địa chỉ trước khi xóa máy cũ.
