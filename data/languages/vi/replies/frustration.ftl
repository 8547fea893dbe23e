### Người dùng đang bực.

frustration-reply = Mình xin lỗi. Mình hiểu chuyện này bực bội thế nào, nhất là khi liên quan đến tiền của bạn. Mình sẽ làm hết sức để giải quyết. Nếu muốn nói chuyện với người, lúc nào bạn cũng có thể nhắn “gặp nhân viên”.
frustration-despair = Mình rất tiếc khi chuyện đến mức này. Mạng sống của bạn quý hơn bất cứ số tiền nào, và bạn không phải chịu đựng một mình. Nếu bạn đang nghĩ đến việc làm hại bản thân, xin hãy gọi ngay số khẩn cấp của nước bạn, hoặc đến với một người bạn tin tưởng và kể cho họ điều bạn vừa nói với mình. Khi bạn đã an toàn, chúng ta sẽ cùng xem lại chuyện tiền bạc, từng bước một; đồng nghiệp của mình cũng có thể giúp.
