### Mua, bán, rút ra tiền mặt: thẻ, ngân hàng, giữa người với người.

buy_sell-meaning = Mua hoặc bán coin
buy_sell-opening = Mình sẽ giải thích các cách mua bán, và làm sao để an toàn khi giao dịch.
buy_sell-advice =
    Có ba cách. Dù theo cách nào, việc thanh toán cũng do bên khác xử lý, không phải ví của bạn:

    1. Sàn giao dịch: bạn nạp tiền, mua coin ở đó rồi rút về ví. Muốn đổi ra tiền thì làm ngược lại.
    2. Nhà cung cấp ngay trong ví (thẻ hoặc ngân hàng): chọn coin, số lượng và mạng. Bên đó kiểm tra danh tính và cho bạn xem phí, tỷ giá trước khi trả tiền.
    3. Giữa người với người (P2P): chỉ qua nền tảng giữ coin cho tới khi hai bên đều làm xong phần việc.

    Khi bán: chỉ mở khóa coin khi tiền đã vào tài khoản ngân hàng của bạn và được chuyển từ tài khoản đứng tên chính người mua. Ảnh chụp màn hình chuyển khoản không chứng minh được gì, còn giao dịch coin đã xác nhận thì không lấy lại được.

    Nếu lệnh mua bị treo, hoặc thẻ đã bị trừ tiền mà chưa có coin: tìm số đơn hàng trong email xác nhận của nhà cung cấp rồi liên hệ với họ. Chỉ họ mới xem được khoản thanh toán và mới có thể hoàn tiền.

    Mình không thể khuyên bạn có nên mua, bán hay lúc nào nên mua, bán.
    .technical =
    1. Lệnh on-ramp có hai chặng: fiat (order ID, giữ tiền trên thẻ hoặc chuyển khoản, KYC và hạn mức tại nhà cung cấp) và chain (hash chi trả của nhà cung cấp). Chưa có hash nghĩa là chặng fiat chưa xong: chờ KYC, 3-D Secure hoặc ngân hàng phát hành từ chối, quyết toán ngân hàng mất một đến vài ngày. Khoản giữ tiền không bị thu sẽ được ngân hàng phát hành nhả ra. Đã có hash thì tra trên chain.
    2. Kiểm tra trước khi trả tiền: tài sản, chain, hợp đồng token, địa chỉ, và tổng spread, phí nhà cung cấp và phí mạng.
    3. Off-ramp: gửi đúng coin, chain, số lượng và memo của lệnh trước khi hết hạn. Nếu sai chain, chỉ bên nhận mới khôi phục được.
    4. P2P: dùng escrow của nền tảng; mở khóa sau khi tiền đã quyết toán vào tài khoản của bạn, từ người mua đã xác minh và chính chủ. Từ chối bên thứ ba trả thay: dễ bị đòi lại tiền và bị khóa tài khoản vì tiền bẩn. Không giao dịch ngoài nền tảng.
    5. Giao dịch coin không thể đảo ngược; thanh toán thẻ có thể bị chargeback. Kẻ lừa đảo lợi dụng sự bất cân xứng này.
    6. Giữ order ID và hash để khai thuế.
