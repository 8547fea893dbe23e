### Nói ngay khi tin nhắn chứa bí mật, hoặc thứ có thể là bí mật.

guard-recovery_phrase =
    Dừng lại đã, chuyện này quan trọng: tin nhắn của bạn có một đoạn giống cụm từ khôi phục. Mình đã gỡ đoạn đó ra trước khi lưu bất cứ thứ gì, và chưa có ai ở { $brand } đọc nó. Nhưng cụm từ đã gõ vào cuộc trò chuyện thì không còn an toàn, nên hãy làm ngay những việc sau:

    1. Trong ứng dụng, tạo ví mới với cụm từ mới (không phải tài khoản thứ hai dưới cụm từ cũ) rồi chép cụm từ đó ra giấy.
    2. Chuyển toàn bộ coin sang ví mới, từ mọi mạng.
    3. Xóa tin nhắn của bạn trong cuộc trò chuyện này.
    4. Đừng bao giờ gõ cụm từ khôi phục ở đâu khác ngoài chính ứng dụng.

    Không ai ở { $brand } cần đến nó. Nếu đó là thứ khác, bạn chỉ cần nói lại theo cách khác.
guard-phrase_piece =
    Dừng lại đã, xin đừng gửi thêm: những từ này giống một phần của cụm từ khôi phục. Không ai cần nó, kể cả { $brand }, và cuộc trò chuyện không phải nơi để gửi nó.

    Nếu đúng vậy, hãy xóa các tin nhắn có những từ này trong cuộc trò chuyện. Và nếu bạn đã gửi thêm các từ khác, ở đây hay cho bất kỳ ai, hãy tạo ví mới với cụm từ mới trong ứng dụng và chuyển toàn bộ coin sang đó ngay. Nếu đó là thứ khác, bạn chỉ cần nói lại theo cách khác.
guard-private_key =
    Dừng lại đã, chuyện này quan trọng: thứ bạn vừa gửi có thể là khóa riêng tư (private key). Mình đã gỡ ra trước khi lưu bất cứ thứ gì, và chưa có ai ở { $brand } đọc nó. Nhưng khóa đã gửi trong cuộc trò chuyện thì không còn an toàn, nên nếu đúng là khóa, hãy làm ngay những việc sau:

    1. Trong ứng dụng, tạo ví mới với cụm từ mới rồi chép cụm từ đó ra giấy.
    2. Chuyển toàn bộ coin của tài khoản này sang ví mới, từ mọi mạng.
    3. Xóa tin nhắn của bạn trong cuộc trò chuyện này.
    4. Đừng bao giờ gõ khóa riêng tư ở đâu khác ngoài chính ứng dụng.

    Không ai ở { $brand } cần đến nó. Nếu bạn chắc chắn đó là hash giao dịch, hãy sao chép lại từ trình khám phá khối (trang web hiển thị mọi giao dịch) và gửi với chữ “hash” ở trước.
guard-ask_hash = Đây là một dãy 64 ký tự gồm chữ và số. Nó có thể là hash giao dịch, thứ ai xem cũng được, hoặc là khóa riêng tư (private key), thứ không ai được xem. Vì vậy mình chưa lưu và cũng chưa tra. Đây có phải hash giao dịch bạn sao chép từ trình khám phá khối hoặc từ danh sách giao dịch không?
button-is_hash = Đúng, là hash giao dịch
button-is_key = Không, hoặc không chắc
guard-held_lost = Mình không còn giữ dãy đó: những dãy như vậy mình chỉ giữ tạm trong bộ nhớ, một lúc thôi. Nếu đó là hash giao dịch, hãy gửi lại với chữ “hash” ở trước.
guard-text_cut = Tin nhắn của bạn dài quá nên mình chỉ đọc { $limit } ký tự đầu. Nếu phần sau có điều quan trọng, hãy gửi lại thành một tin nhắn riêng.
