### Yêu cầu đến đâu rồi.

ticket_status-open = đang chờ đồng nghiệp của mình tiếp nhận
ticket_status-claimed = đồng nghiệp của mình đang xử lý
ticket_status-resolved = đã trả lời, đang chờ bạn cho biết đã xong chưa
ticket_status-closed = đã đóng
ticket_status-none = Hiện bạn không có yêu cầu nào đang mở.
ticket_status-reply = Yêu cầu { $number } của bạn: { $status }. Bạn sẽ nhận được phản hồi chậm nhất vào { $due }.
ticket_status-answered = Yêu cầu { $number } của bạn: { $status }.
ticket_status-callback =
    Yêu cầu { $number } của bạn: { $status }.
    Thời gian: { $time }
    Liên hệ: { $contact }
    Bạn sẽ nhận được phản hồi chậm nhất vào { $due }.
    Mã xác minh cuộc gọi: { $code }
    Người gọi phải đọc mã này trước. Bạn đừng bao giờ tự đọc ra.
ticket_status-answer =
    Đây là câu trả lời cho yêu cầu { $number } của bạn:
    { $answer }
ticket_status-call_none = Không, đó không phải chúng tôi: bạn không có lịch gọi nào. Ai nhân danh chúng tôi gọi cho bạn đều là kẻ lừa đảo. Hãy cúp máy, đừng nói gì với họ, và đừng bấm, ký hay cài bất cứ thứ gì họ bảo. Nếu bạn đã lỡ nói điều gì, hãy cho mình biết đó là loại thông tin nào (tuyệt đối đừng ghi chính các từ hay con số).
ticket_status-call_later =
    Không, lúc này chúng tôi không có cuộc gọi nào cho bạn. Cuộc gọi cho yêu cầu { $number } được hẹn như sau:
    Thời gian: { $time }
    Liên hệ: { $contact }
    Người gọi phải đọc mã { $code } trước. Bạn đừng bao giờ tự đọc ra. Nếu họ không đọc được, hãy cúp máy: đó không phải chúng tôi.
ticket_status-call_due =
    Có thể là chúng tôi: đã đến giờ gọi cho yêu cầu { $number } của bạn.
    Hãy để người gọi đọc mã xác minh trước: { $code }. Bạn đừng bao giờ tự đọc ra. Nếu họ không đọc được, hãy cúp máy: đó không phải chúng tôi.
