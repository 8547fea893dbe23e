### Đặt lịch để nhân viên gọi lại.

request_human-start = Mình sẽ sắp xếp để đồng nghiệp của mình trực tiếp lo việc này. Chỉ vài câu hỏi thôi, để không ai phải hỏi lại bạn nữa.
request_human-hurry = Mình hiểu, không hỏi thêm về sự cố nữa. Không có số nào để gọi đến: đồng nghiệp của mình sẽ liên hệ với bạn. Chỉ còn cần chốt điều này.
request_human-chat_instead = Được rồi, câu trả lời sẽ đến ngay trong cuộc trò chuyện này.
request_human-asap_instead = Được rồi, càng sớm càng tốt.
request_human-time_past = Giờ đó đã qua rồi. Bạn chọn giờ khác nhé.
request_human-what_to_change = Bạn muốn sửa gì?
request_human-in_this_chat = trong cuộc trò chuyện này
request_human-as_soon_as_possible = càng sớm càng tốt
request_human-summary =
    Như thế này đúng chưa bạn?
    Vấn đề: { $problem }
    { $details }
    Liên hệ: { $contact }
    Thời gian: { $time }
request_human-booked =
    Đã đặt lịch xong. Số yêu cầu của bạn: { $number }
    Đồng nghiệp của mình sẽ gọi cho bạn: { $contact }, { $time }. Bạn sẽ nhận được phản hồi chậm nhất vào { $due }.
    Mã xác minh cuộc gọi: { $code }
    Người gọi phải đọc mã này trước. Bạn đừng bao giờ tự đọc ra. Nếu họ không đọc được, hãy cúp máy.
request_human-booked_chat =
    Đã đặt lịch xong. Số yêu cầu của bạn: { $number }
    Đồng nghiệp của mình sẽ trả lời ngay trong cuộc trò chuyện này, { $time }. Bạn sẽ nhận được phản hồi chậm nhất vào { $due }.
    Mã xác minh cuộc gọi: { $code }
    Nếu vẫn có ai gọi cho bạn, họ phải đọc mã này trước. Bạn đừng bao giờ tự đọc ra. Nếu họ không đọc được, hãy cúp máy.
request_human-rule = Xin nhớ: không ai ở { $brand } cần cụm từ khôi phục, khóa riêng tư, mật khẩu hay mã OTP gửi qua SMS hoặc email, và không bao giờ có ai đòi bạn trả tiền. Ai hỏi hay đòi những thứ đó đều là kẻ lừa đảo.
