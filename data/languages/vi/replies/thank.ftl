### Người dùng cảm ơn.

thank-reply = Không có gì đâu bạn! Có chuyện gì khác thì cứ nhắn nhé.
