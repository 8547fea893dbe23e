### Gửi nhầm địa chỉ, nhầm mạng, hoặc thiếu memo.

transfer_wrong_destination-meaning = Tôi gửi nhầm địa chỉ hoặc nhầm mạng
transfer_wrong_destination-opening = Mình rất tiếc, mình biết chuyện này đáng sợ. Xin đừng gửi thêm gì đến địa chỉ đó. Làm được gì còn tùy coin đang ở đâu, nên mình xem điều đó trước.
transfer_wrong_destination-advice =
    Mình phải nói thật: không ai lấy lại được giao dịch đã xác nhận, kể cả { $brand }. Nhưng không phải lúc nào coin cũng mất.

    1. Vẫn chưa xác nhận? Hãy chọn “Hủy” trong ứng dụng ngay, nếu có nút đó. Đừng chọn “Tăng tốc”: làm vậy coin đến nhầm chỗ còn nhanh hơn.
    2. Gửi vào sàn nhưng nhầm mạng, hoặc thiếu memo hay tag? Hãy liên hệ với sàn đó qua ứng dụng hoặc trang web của chính sàn, kèm hash giao dịch. Chỉ sàn mới cộng lại cho bạn được; có sàn đồng ý, có sàn không, và có sàn tính phí.
    3. Địa chỉ ví của chính bạn, nhưng nhầm mạng? Nếu cả hai mạng đều dùng địa chỉ bắt đầu bằng 0x, hãy chuyển ứng dụng sang mạng bạn đã thực sự dùng: coin thường nằm ở đó.
    4. Địa chỉ của người khác? Chỉ chủ nhân địa chỉ mới gửi lại được. Nếu biết là ai, hãy hỏi họ.

    Ai hứa lấy lại coin nhưng đòi tiền công hoặc cụm từ khôi phục của bạn đều là kẻ lừa đảo.
    .technical =
    Giao dịch đã xác nhận không thể đảo ngược. Vấn đề là ai giữ khóa của địa chỉ nhận trên chain đã thực sự dùng.

    1. Chưa xác nhận: EVM, gửi giá trị 0 về địa chỉ của chính bạn với cùng nonce, max fee và priority fee mỗi loại cao hơn ít nhất 10%; Bitcoin, RBF (BIP-125) tiêu cùng input đó về lại cho bạn. TRON và Solana: thường quá nhanh, không chặn kịp.
    2. Khóa của chính bạn, chain EVM khác: cùng một khóa kiểm soát địa chỉ 0x trên mọi chain EVM. Thêm mạng đó và hợp đồng token trên đó, rồi kiếm ít coin gốc làm gas. Ngoại lệ: ví hợp đồng thông minh có thể không tồn tại ở đó, và địa chỉ nạp của sàn không phải khóa của bạn.
    3. Sàn, nhầm chain hoặc thiếu tag (destination tag của XRP, comment của TON, memo của Cosmos): chỉ sàn giữ khóa hoặc ghi có được. Bộ phận hỗ trợ của sàn cần hash, số lượng, chain và tài khoản của bạn ở đó.
    4. Token gửi vào chính hợp đồng của nó, hoặc hợp đồng không có hàm rút: thường vĩnh viễn không lấy ra được.
    5. Địa chỉ burn hoặc gõ sai: không ai có khóa. Gõ sai hiếm xảy ra khi địa chỉ có checksum (chữ hoa EIP-55, Base58Check, Bech32); thường hơn là địa chỉ giống hệt được sao chép từ lịch sử (address poisoning).
