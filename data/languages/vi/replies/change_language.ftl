### Ngôn ngữ khác.

change_language-which = Bạn muốn dùng ngôn ngữ nào? Chọn một ngôn ngữ, hoặc cứ nhắn cho mình bằng ngôn ngữ đó.
change_language-done = Được rồi, từ giờ mình sẽ viết bằng tiếng Việt.
change_language-unknown = { $language } thì mình chưa nói được, xin lỗi bạn. Hãy chọn một ngôn ngữ bên dưới, hoặc cứ nhắn bằng ngôn ngữ khác mà bạn biết.
