### Giao dịch chuyển, hoán đổi hoặc rút bị ứng dụng hay mạng từ chối.

transfer_failed-meaning = Không gửi được, giao dịch thất bại
transfer_failed-opening = Mình rất tiếc vì giao dịch không thành. Mình cùng tìm xem cái gì đã chặn nó nhé.
transfer_failed-advice =
    Khi giao dịch thất bại, coin thường vẫn ở trong tài khoản của bạn; cùng lắm là mất phí mạng. Hãy kiểm tra lần lượt:

    1. Có đủ coin để trả phí không? Đó là ETH trên Ethereum, BNB trên BNB Smart Chain, TRX trên TRON, SOL trên Solana. Thiếu coin này thì thường cũng không gửi được USDT.
    2. Bạn gửi toàn bộ số dư? Hãy gửi ít hơn một chút, chừa lại đủ phí.
    3. Còn một giao dịch cũ đang chờ? Hãy tăng tốc hoặc hủy giao dịch đó trước.
    4. Bạn đã chỉnh phí hay giới hạn gas (lượng công việc tối đa mà giao dịch được dùng)? Hãy đặt lại như ứng dụng gợi ý.
    5. Thông báo nhắc đến mạng? Đổi qua lại giữa Wi-Fi và dữ liệu di động, tắt VPN nếu có, và cập nhật ứng dụng.

    Trước khi thử lại, hãy xem danh sách giao dịch, và tra địa chỉ của bạn trên trình khám phá khối (trang web công khai hiển thị mọi giao dịch): biết đâu lần đầu đã gửi được rồi.
    .technical =
    Theo từng chain:

    1. EVM: số dư coin gốc phải đủ value + giới hạn gas × max fee mỗi gas. “nonce too low”: nonce đã dùng, tức một giao dịch trước đã vào block; kiểm tra nó trước khi gửi lại. “replacement transaction underpriced”: tăng cả max fee và priority fee ít nhất 10%. “out of gas”: để ứng dụng ước tính lại. “execution reverted”: đọc lý do (allowance, slippage, token tạm dừng hoặc chặn địa chỉ). Giao dịch thất bại vẫn mất gas.
    2. TRON: chuyển TRC-20 là gọi hợp đồng. Thiếu năng lượng thì đốt TRX để bù, vượt fee limit là thất bại; OUT_OF_ENERGY hoàn nguyên lệnh gọi, nhưng năng lượng và TRX đã dùng thì mất. Gửi TRX đến địa chỉ chưa từng dùng tốn thêm khoảng 1 TRX để kích hoạt.
    3. Bitcoin: output dưới mức dust (mặc định 546 sat với P2PKH, 294 sat với P2WPKH) không được relay.
    4. Solana: “blockhash not found” hoặc hết hạn: kiểm tra trạng thái chữ ký rồi ký lại. Lần đầu chuyển một token cho ai đó còn phải trả tiền đặt cọc rent cho token account của họ.
