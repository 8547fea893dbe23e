### Giao dịch mãi chưa xác nhận: tăng tốc, hủy.

transfer_pending-meaning = Giao dịch bị treo
transfer_pending-opening = Mình biết chờ đợi rất sốt ruột. Mình sẽ tra xem giao dịch của bạn ra sao, để biết nên làm gì.
transfer_pending-advice =
    Giao dịch chưa xác nhận không có nghĩa là mất: hoặc về sau nó được xác nhận, hoặc không bao giờ được xác nhận và coin vẫn ở trong tài khoản của bạn.

    1. Mở giao dịch trong ứng dụng. Nếu có nút “Tăng tốc”, hãy chọn và chấp nhận phí cao hơn: giao dịch trả nhiều hơn được đi trước. Trước đó hãy chắc chắn địa chỉ và số lượng đều đúng.
    2. Nếu có nhiều giao dịch đang chờ, hãy bắt đầu từ cái cũ nhất. Trên Ethereum và các mạng tương tự, những cái sau không vượt lên được.
    3. Nếu không muốn gửi nữa, hãy chọn “Hủy”. Chỉ hủy được khi chưa xác nhận, và hủy cũng tốn phí.
    4. Đừng gửi lại khi chưa biết giao dịch đầu ra sao, kẻo coin bị gửi đi hai lần.

    Trên Bitcoin, phí thấp có thể phải chờ hàng giờ hoặc vài ngày. Trên TRON và Solana, giao dịch không được xác nhận kịp sẽ tự hết hạn. Trên hai mạng này, nếu sau mười phút trình khám phá khối (trang web công khai hiển thị mọi giao dịch) vẫn không hiện nó, bạn có thể gửi lại.

    Nếu sàn là bên gửi và chưa hiện hash giao dịch thì sàn chưa gửi gì cả: chỉ sàn mới biết khi nào gửi.
    .technical =
    1. EVM: giao dịch của một tài khoản thực thi theo thứ tự nonce, nên một nonce thấp hơn có phí quá thấp hoặc còn bỏ trống sẽ chặn mọi nonce sau. Tăng tốc: cùng nonce, max fee và priority fee mỗi loại cao hơn ít nhất 10% (price bump mặc định của geth). Hủy: cùng nonce, chuyển giá trị 0 về địa chỉ của chính bạn. Giao dịch bị loại khỏi mempool vẫn hợp lệ và có thể được broadcast lại cho tới khi nonce bị dùng: gửi lại bằng đúng nonce đó, đừng bao giờ dùng nonce mới.
    2. Bitcoin: thay thế bằng phí (RBF, BIP-125: ít nhất một input chung, tổng phí và fee rate cao hơn), hoặc tiêu output chưa xác nhận của nó với phí cao (CPFP: bên nhận, hoặc bên gửi có tiền thối). Bitcoin Core mặc định loại giao dịch chưa xác nhận sau 14 ngày; khi gửi lại, dùng lại một input của giao dịch đầu để chỉ một trong hai được xác nhận.
    3. TRON: giao dịch có thời điểm hết hạn (thường một phút, tối đa 24 giờ) và vô hiệu nếu tới lúc đó chưa vào block nào; không có replace-by-fee. Khi đã hết hạn mà không thấy, kiểm tra băng thông và năng lượng rồi gửi lại.
    4. Solana: vô hiệu khi blockhash cũ hơn 150 block, thường trong vòng hai phút (trừ durable nonce). Kiểm tra trạng thái chữ ký trước, rồi ký lại với priority fee.

    Hash phân biệt nguyên nhân: có trong mempool thì do phí hoặc mạng; không node nào biết thì chưa từng broadcast hoặc đã bị loại.
