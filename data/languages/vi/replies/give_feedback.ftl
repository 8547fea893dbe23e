### Số sao và nhận xét.

give_feedback-reply = Cảm ơn bạn đã góp ý. Điều này giúp chúng tôi làm tốt hơn.
give_feedback-thanks = { $stars ->
        [1] Cảm ơn bạn đã nói thật. Mình xin lỗi vì chưa làm tốt hơn.
        [2] Cảm ơn bạn đã nói thật. Mình xin lỗi vì chưa làm tốt hơn.
       *[other] Cảm ơn bạn đã cho { $stars } sao!
    }
give_feedback-ask_comment = Bạn có muốn nhận xét thêm không? Điều gì tốt, điều gì cần tốt hơn?
give_feedback-comment_noted = Cảm ơn bạn, mình đã chuyển lời. Chúc bạn mọi điều tốt lành, khi nào cần cứ nhắn nhé.
give_feedback-declined = Không sao đâu. Chúc bạn mọi điều tốt lành, khi nào cần cứ nhắn nhé.
