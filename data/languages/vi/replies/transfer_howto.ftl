### Cách gửi, nhận và rút.

transfer_howto-meaning = Gửi hoặc nhận coin thế nào?
transfer_howto-opening = Được chứ, mình đi từng bước nhé.
transfer_howto-advice =
    Để nhận (kể cả từ sàn):
    1. Chọn coin rồi bấm “Nhận”. Địa chỉ của bạn hiện ra; hãy sao chép hoặc đưa mã QR. Địa chỉ là thông tin công khai nên chia sẻ vẫn an toàn.
    2. Người gửi phải dùng cùng mạng với bạn: ví dụ USDT trên TRON thì phải gửi qua TRON.

    Để gửi:
    1. Chọn coin trên đúng mạng rồi bấm “Gửi”.
    2. Dán hoặc quét địa chỉ người nhận. Đừng bao giờ sao chép từ giao dịch cũ: kẻ lừa đảo cài địa chỉ trông giống hệt vào đó.
    3. Nếu gửi vào sàn và sàn cho memo hoặc tag (dãy số cho biết khoản nạp là của ai), bạn bắt buộc phải điền.
    4. So toàn bộ địa chỉ, không chỉ phần đầu và phần cuối; rồi kiểm tra mạng và số lượng.
    5. Chừa một ít coin gốc của mạng để trả phí, như ETH, BNB, TRX hay SOL.
    6. Trước khi gửi số lớn, hãy gửi thử số nhỏ và chờ tới nơi.

    Không ai lấy lại được giao dịch đã xác nhận, nên hãy kiểm tra trước khi bấm xác nhận.
    .technical =
    1. Địa chỉ và mạng phải khớp: một địa chỉ 0x dùng cho mọi chain EVM, TRON dùng Base58Check (T…), Bitcoin bc1…, 3… hoặc 1…, Solana là khóa 32 byte dạng Base58. Kiểm tra chữ hoa EIP-55 nếu có.
    2. Phí trả bằng coin gốc của chain: ETH (cả trên Arbitrum, Base và OP Mainnet), BNB, POL, TRX (cho băng thông và năng lượng còn thiếu), BTC theo byte ảo, SOL. Khi gửi tối đa trên EVM, chừa lại giới hạn gas × max fee.
    3. Rút từ sàn: chọn chain ví của bạn hiển thị, theo chuẩn token (ERC-20, BEP-20, TRC-20, SPL). Nạp vào sàn: điền destination tag của XRP, comment của TON hoặc memo của Cosmos mà sàn cho, và đủ số lượng tối thiểu.
    4. TRON: lần đầu gửi TRX đến địa chỉ mới sẽ kích hoạt nó và tốn thêm khoảng 1 TRX. Solana: lần đầu chuyển một token cho người nhận phải trả tiền đặt cọc rent cho associated token account của họ.
    5. Giao dịch đã xác nhận không thể đảo ngược. Gửi thử số nhỏ, không sao chép địa chỉ từ lịch sử (address poisoning), và giữ hash.
