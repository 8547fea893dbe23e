### Đã được rồi.

problem_solved-reply = Mình vui vì giúp được bạn! Nếu bị lại, hoặc có chuyện khác, lúc nào mình cũng ở đây.
problem_solved-ticket = Mình vui vì mọi chuyện đã ổn! Mình đã đóng yêu cầu của bạn.
