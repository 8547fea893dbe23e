### Chuyện không liên quan đến ví.

out_of_scope-reply = Xin lỗi bạn, chuyện này mình không giúp được: mình chỉ lo về { $brand } và những gì liên quan đến ví của bạn. Mình không dự đoán giá và không tư vấn đầu tư. Nếu ví của bạn có trục trặc gì, cứ kể cho mình.
