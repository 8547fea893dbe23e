### Không mở, không mở khóa hoặc không đăng nhập được ứng dụng.

login_problem-meaning = Tôi không mở được ứng dụng
login_problem-opening = Mình biết chuyện này đáng lo. Nhưng coin của bạn nằm trên blockchain, không nằm trong ứng dụng. Mình cùng xem cái gì làm nó không mở được nhé.
login_problem-advice =
    Hãy thử lần lượt, được ở bước nào thì dừng ở bước đó:

    1. Đóng hẳn ứng dụng rồi mở lại. Chưa được thì khởi động lại điện thoại.
    2. Tắt VPN nếu có, và đổi qua lại giữa Wi-Fi và dữ liệu di động.
    3. Đặt ngày giờ của điện thoại ở chế độ tự động, và giải phóng dung lượng nếu máy đầy.
    4. Cập nhật ứng dụng từ cửa hàng hoặc trang web chính thức, không xóa ứng dụng trước.
    5. Nếu khuôn mặt hay vân tay không mở được, hãy nhập mật khẩu. Sau đó cài lại khuôn mặt hoặc vân tay trong phần cài đặt của ứng dụng.

    Đừng xóa ứng dụng và đừng xóa dữ liệu của nó, trừ khi bạn có cụm từ khôi phục của mọi ví trong đó, đã chép ra và đã kiểm tra. Gỡ ứng dụng là gỡ luôn các khóa nó giữ trên điện thoại. Có cụm từ thì bạn nhập lại được ví, ngay trong ứng dụng và không ở đâu khác.
    .technical =
    1. Crash hoặc màn hình trắng: buộc dừng, chỉ xóa cache (không bao giờ xóa dữ liệu: trong đó có keystore đã mã hóa), cập nhật ứng dụng, hệ điều hành và, trên Android, System WebView. Ghi lại phiên bản, hệ điều hành, model máy.
    2. Tải mãi không xong: API hoặc RPC host bị chặn. Thử không VPN, không proxy, DNS khác, mạng khác. Sai đồng hồ hệ thống làm hỏng TLS và mã theo thời gian.
    3. Sinh trắc học: thêm khuôn mặt hoặc vân tay mới, hay bỏ khóa màn hình, có thể làm mất hiệu lực khóa trong Android Keystore hoặc iOS Keychain. Mở bằng mật khẩu rồi đăng ký lại.
    4. Tài khoản liên kết: đăng nhập có thể bị giới hạn sau nhiều lần sai; hãy chờ, đừng thử liên tục.
    5. Bước cuối, chỉ khi đã có bản sao lưu được kiểm tra của mọi ví (cụm từ, hoặc khóa với ví nhập bằng khóa) và passphrase BIP-39 nếu đã đặt: cài lại từ nguồn chính thức và nhập trong ứng dụng. Gỡ ứng dụng là xóa vùng lưu trữ riêng của nó. Đăng nhập và khóa riêng tư là hai chuyện tách biệt: ứng dụng không mở được cũng không ảnh hưởng gì đến dữ liệu on-chain.
