### Giao dịch được báo là xong nhưng chưa tới.

transfer_missing-meaning = Giao dịch chưa tới nơi
transfer_missing-opening = Mình hiểu là bạn đang lo. Có hash giao dịch thì mình xem được ngay trên blockchain coin đã đi đâu.
transfer_missing-advice =
    Blockchain cho biết coin đã đi đâu, dù ứng dụng nào nói gì đi nữa:

    1. Tra hash giao dịch (giống mã vận đơn của giao dịch) trên trình khám phá khối của mạng, tức trang web công khai hiển thị mọi giao dịch. Nếu ở đó ghi “success” hoặc “confirmed” thì coin đã đến địa chỉ ghi ở phần người nhận.
    2. So địa chỉ đó với địa chỉ của bạn, từng ký tự một, và so mạng đó với mạng bạn đang mở trong ứng dụng.
    3. Nếu cả hai đều đúng, có thể coin chỉ bị ẩn: chọn mạng đó trong ứng dụng và thêm token vào danh sách.
    4. Nếu bạn gửi vào sàn: sàn chờ đủ số lần xác nhận rồi mới hiện coin. Nếu sàn cần memo hoặc tag mà bạn bỏ sót, hãy liên hệ với sàn kèm hash.
    5. Không có hash? Hãy hỏi người gửi. Nếu họ không đưa được thì nhiều khả năng họ chưa gửi gì cả.

    Nếu trình khám phá khối ghi “failed”, coin chưa hề rời bên gửi. Nếu giao dịch còn đang chờ thì chưa thể tới được.
    .technical =
    1. Explorer: kiểm tra trạng thái, người nhận, hợp đồng token (không phải symbol) và chain. Trên chain EVM, token được chuyển khi trong receipt có sự kiện Transfer của đúng hợp đồng; lúc đó “to” của giao dịch là hợp đồng, không phải bạn.
    2. Số dư token nằm trong hợp đồng token. Nếu balanceOf(address) đúng mà ứng dụng không hiện, thêm hợp đồng thủ công hoặc đổi node.
    3. Sàn ghi có sau số xác nhận nêu ở trang nạp, hoặc sau finality. Coin do hợp đồng gửi (“internal transaction”) có sàn ghi có trễ hoặc không ghi có.
    4. Destination tag của XRP, comment của TON, memo của Cosmos: thiếu thì sàn phải gán khoản nạp thủ công.
    5. Bridge và L2: xem cả hai chain; rút từ optimistic rollup qua bridge chuẩn thường mất khoảng bảy ngày.
    6. Bitcoin: xem output thuộc về bạn, không phải output tiền thối.
