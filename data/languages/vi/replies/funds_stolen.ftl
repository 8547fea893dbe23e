### Bị trộm tiền, ví bị hack, lộ cụm từ: sơ cứu.

funds_stolen-meaning = Tiền trong ví của tôi bị đánh cắp
funds_stolen-opening = Mình rất tiếc. Mình cùng cứu những gì còn cứu được, ngay bây giờ. Mọi chuyện khác để sau.
funds_stolen-advice =
    Làm theo thứ tự này:

    1. Đừng cho ai biết cụm từ khôi phục hay khóa riêng tư, và đừng ký thêm gì nữa.
    2. Trên một điện thoại bạn tin tưởng, nếu được thì dùng máy khác, hãy tạo ví MỚI với cụm từ MỚI trong ứng dụng chính thức. Tài khoản thứ hai dưới cụm từ cũ không an toàn, đổi mật khẩu cũng không có tác dụng. Chép cụm từ ra giấy.
    3. Gửi phần còn lại sang ví mới, thứ giá trị nhất trước. Nếu coin bạn nạp thêm để trả phí vừa vào đã biến mất, hãy ngừng nạp. Đừng bao giờ dùng lại ví cũ.
    4. Thu hồi các phê duyệt (quyền bạn đã cấp cho các trang web), làm ngay trong ứng dụng, tuyệt đối không qua liên kết ai đó gửi. Nếu ví TRON không gửi được, kẻ trộm có thể đã đổi quyền của ví: đừng nạp thêm gì vào đó.
    5. Giữ bằng chứng: hash giao dịch, địa chỉ, thời gian, tin nhắn, ảnh chụp màn hình.
    6. Trình báo công an. Nếu coin đã vào một sàn giao dịch, hãy liên hệ ngay với sàn qua trang web chính thức của sàn, kèm hash: đôi khi sàn vẫn kịp đóng băng.

    Mình phải nói thật: không ai lấy lại được giao dịch đã xác nhận. Ai hứa lấy lại coin nhưng đòi tiền công hoặc cụm từ của bạn đều là kẻ lừa đảo thứ hai.
    .technical =
    1. Cụm từ hoặc khóa bị người khác biết: mọi thứ dẫn xuất từ đó đều bị lộ, trên mọi chain; khóa không đổi được. Tạo seed mới trên thiết bị sạch hoặc ví cứng, rồi sweep theo giá trị, coin gốc sau cùng vì nó trả phí.
    2. Gas vừa vào đã mất là có sweeper bot. Đừng nuôi nó; một private bundle vừa nạp gas vừa chuyển đi trong cùng block có thể nhanh hơn nó.
    3. Chỉ mất một số token, do transferFrom của một spender: approve độc hại. Thu hồi allowance, setApprovalForAll, Permit2; permit đã ký vẫn dùng được đến deadline, nên chuyển cả token đi.
    4. EIP-7702: mã 0xef0100… tại địa chỉ của bạn mà không phải bạn đặt là một ủy quyền (delegation). Đặt lại về địa chỉ 0 chỉ có ích nếu bản thân khóa còn an toàn. Solana: thu hồi delegate, kiểm tra owner của các token account.
    5. TRON: kiểm tra quyền owner và active. Ai giữ quyền owner thì chuyển được quyền kiểm soát sang khóa khác; nếu bạn không còn giữ, chỉ người đang giữ mới trả lại được. Đừng gửi TRX vào đó.
    6. Bằng chứng: hash, địa chỉ, thời gian block, domain. Trình báo công an, báo sàn nhận coin và bên phát hành stablecoin. Giao dịch đã xác nhận không thể đảo ngược; “dịch vụ khôi phục” là lừa đảo.
