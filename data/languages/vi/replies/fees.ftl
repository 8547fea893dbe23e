### Phí: vì sao cao, tính thế nào, làm sao trả ít hơn.

fees-meaning = Hỏi về phí
fees-opening = Phí mạng lúc đầu hơi khó hiểu. Mình sẽ giải thích phí từ đâu ra và làm sao trả ít hơn.
fees-advice =
    Phí mạng được trả cho mạng thực hiện giao dịch của bạn. Phí chủ yếu tùy mạng đang đông hay vắng, không tùy bạn gửi bao nhiêu. Khi nhiều người cùng gửi, ai trả cao hơn được đi trước. Vì vậy lúc mạng đông, tăng phí sẽ nhanh hơn.

    Để trả ít hơn:
    1. Chờ lúc vắng. Nếu không gấp, hãy chọn mức phí chậm hơn, rẻ hơn trong ứng dụng.
    2. Đừng đặt quá thấp, kẻo giao dịch phải chờ rất lâu.
    3. So sánh các mạng: cùng gửi USDT nhưng phí ở mỗi mạng khác nhau nhiều. Chỉ dùng mạng mà bên nhận cũng hỗ trợ, nếu không coin có thể mất.
    4. Giữ sẵn trong ví một ít coin gốc của mạng, như ETH, BNB, TRX hay SOL: phí thường được trả bằng coin đó.
    5. Trên TRON, bạn có thể nhận “năng lượng” bằng cách stake TRX; khi đó gửi USDT tốn ít hơn, hoặc không tốn. TRX đã stake bị khóa: muốn lấy lại phải chờ 14 ngày.

    Hoán đổi và các hợp đồng khác tốn phí hơn chuyển coin đơn giản, vì mạng phải xử lý nhiều việc hơn.
    .technical =
    1. EVM (EIP-1559): phí = gas đã dùng × (base fee + priority fee). Base fee bị đốt và thay đổi theo nhu cầu, trên Ethereum tối đa 12,5% mỗi block, tăng khi block đầy hơn một nửa. Chuyển token và swap dùng gas gấp vài lần chuyển coin thường. Max fee là trần: phần không cần thì không bị thu. Rollup cộng thêm chi phí đăng dữ liệu lên L1.
    2. TRON: giao dịch nào cũng dùng băng thông, gọi hợp đồng dùng thêm năng lượng; phần thiếu trả bằng cách đốt TRX. USDT gửi đến địa chỉ chưa có USDT tốn khoảng gấp đôi năng lượng. Stake lấy năng lượng (unstake mất 14 ngày) hoặc thuê, và chú ý fee limit.
    3. Bitcoin: sat/vB × kích thước ảo. Nhiều input nhỏ thì tốn hơn, bất kể số lượng; nên gộp khi phí thấp.
    4. Solana: 5.000 lamport mỗi chữ ký, cộng priority fee tùy chọn = giá compute unit × giới hạn compute unit.

    Tip cao hơn mua chỗ sớm hơn trong block; nó không cứu được giao dịch sẽ revert.
