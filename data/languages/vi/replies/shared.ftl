### Các câu dùng chung cho nhiều ý định, và mọi nút bấm.

button-yes = Có
button-no = Không
button-where = Tìm ở đâu?
button-skip = Bỏ qua mục này
button-solved = Rồi, đã xong
button-not_solved = Chưa, vẫn chưa xong
button-human = Gặp nhân viên
button-this_chat = Trong cuộc trò chuyện này
button-asap = Càng sớm càng tốt
button-zone = { $zone }
button-window = { $window }
button-confirm = Đúng rồi
button-change = Sửa lại
button-stars = ★ { $stars } sao
button-no_comment = Không, cảm ơn
button-something_else = Chuyện khác
button-language = { $name }
button-cancel_call = Hủy cuộc gọi
button-move_call = Chọn giờ khác
button-cancel_request = Hủy yêu cầu

case-queued = Mình cũng đã ghi lại chuyện đó. Xong việc này trước rồi mình sẽ xem đến nó.
case-next = Giờ đến chuyện kia mà bạn đã nhắc.
case-urgent_human = Chuyện này gấp. Bạn có muốn mình nhờ đồng nghiệp tiếp nhận ngay không?
case-left_open = Được rồi. Khi nào muốn đồng nghiệp của mình tiếp nhận, bạn chỉ cần nhắn “gặp nhân viên”.
case-anything_else = Mong là đã trả lời được bạn. Nếu chưa, bạn cứ hỏi lại, hoặc nhắn “gặp nhân viên”.
case-same_advice = Những gì mình viết ở trên cũng đúng cho chuyện này. Nếu chưa trả lời được câu hỏi của bạn, đồng nghiệp của mình có thể xem giúp.
case-still = Mình hiểu, vậy là vẫn như cũ. Nếu bạn đã thử các bước ở trên, hãy chọn “Chưa, vẫn chưa xong”, mình sẽ nhờ đồng nghiệp.
case-take_time = Không cần vội. Bạn cứ thử trước, rồi cho mình biết kết quả. Nếu mắc ở bước nào, đồng nghiệp của mình có thể tiếp nhận.
case-first_aid = Mình vẫn ở đây, và đã ghi lại điều đó. Hãy làm từng bước ở trên, bắt đầu từ bước đầu tiên. Đồng nghiệp của mình có thể giúp bạn làm.
case-rest = Được rồi. Khi nào cần gì, bạn chỉ cần nói vài chữ xem là chuyện gì.

fallback-which = Mình muốn chắc là giúp đúng chuyện. Chuyện của bạn là chuyện nào dưới đây?
greet-again = Chào bạn lần nữa!
inform-noted = Cảm ơn bạn, mình đã ghi lại.
explain_simply-reply = Được chứ. Từ giờ mình sẽ nói thật đơn giản.
explain_simply-again = Viết ra thì mình chỉ đơn giản được đến vậy. Hãy cho mình biết bước nào chưa rõ, hoặc để đồng nghiệp của mình làm cùng bạn.
explain_technically-reply = Được thôi. Từ giờ mình sẽ nói chi tiết kỹ thuật.
cancel-reply = Được rồi, mình dừng ở đây. Đây chỉ là dừng cuộc trò chuyện, không phải dừng giao dịch. Khi nào cần, bạn cứ nhắn.
cancel-nothing = Hiện không có gì để dừng. Mình giúp gì được cho bạn?
