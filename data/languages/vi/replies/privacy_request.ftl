### Lưu những gì, và làm sao để xóa.

privacy_request-reply =
    Những thông tin về bạn được lưu gồm:

    1. Những gì bạn viết ở đây, và hình ảnh bạn gửi.
    2. Chi tiết sự cố của bạn, như địa chỉ tài khoản, hash giao dịch hay phiên bản ứng dụng. Chúng chỉ được giữ cho yêu cầu của bạn, để đồng nghiệp của mình có thể giúp.
    3. Số điện thoại, nếu bạn đã cho: được mã hóa, và chỉ dùng để gọi cho bạn về yêu cầu của bạn.

    Cụm từ khôi phục hay khóa riêng tư nào mình nhận ra đều được gỡ ra trước khi lưu. Với hình ảnh thì mình không làm được, nên xin đừng bao giờ gửi ảnh chụp những thứ đó.

    Nếu muốn xóa dữ liệu của bạn, hãy nhắn “gặp nhân viên” và đề nghị xóa: đồng nghiệp của mình sẽ lo việc này.
