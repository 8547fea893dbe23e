### Quên mật khẩu hoặc PIN: tài khoản đặt lại được, ví thì chỉ nhập lại được.

forgot_password-meaning = Tôi quên mật khẩu
forgot_password-opening = Chuyện này nhiều người gặp. Cách xử lý tùy đó là mật khẩu nào, nên mình nói cả hai trường hợp.
forgot_password-advice =
    A. Tài khoản đăng nhập bằng số điện thoại hoặc email:
    1. Ở trang đăng nhập của ứng dụng, chọn “Quên mật khẩu”.
    2. Bạn sẽ nhận một mã OTP. Chỉ nhập mã ở đó; đừng đưa cho ai, kể cả cho mình.
    3. Đặt mật khẩu mới thật mạnh: dài, và không dùng ở nơi nào khác.

    B. Ví chỉ mình bạn nắm giữ (trước đây bạn từng chép lại cụm từ khôi phục):
    Mật khẩu này chỉ khóa ứng dụng trên điện thoại này. Không ai đặt lại hay xem được nó, kể cả { $brand }.
    1. Bình tĩnh thử những mật khẩu bạn có thể đã dùng, hoặc dùng khuôn mặt, vân tay nếu đã cài.
    2. Nếu có cụm từ, hãy nhập lại ví ngay trong ứng dụng rồi đặt mật khẩu mới. Nếu trong ứng dụng có nhiều ví, bạn cần cụm từ hoặc khóa của từng ví trước khi đặt lại bất cứ thứ gì.
    3. Nếu không có, đừng xóa hay đặt lại ứng dụng: làm vậy là xóa mất khóa. Nếu ứng dụng vẫn mở được, hãy sao lưu cụm từ ngay, hoặc chuyển coin sang ví mới mà bạn đã chép cụm từ ra giấy.

    Không có mật khẩu mà cũng không có bản sao lưu thì không ai mở được ví loại này. Ai nói mở được giúp bạn đều là kẻ lừa đảo.
    .technical =
    Hai bí mật khác nhau:

    1. Đăng nhập tài khoản (lưu ký hoặc tài khoản liên kết): thông tin xác thực phía máy chủ. Đặt lại trong ứng dụng bằng mã OTP gửi đến số điện thoại hoặc email đã liên kết. Chọn mật khẩu theo NIST SP 800-63B: ưu tiên độ dài hơn quy tắc ký tự, không dùng lại, tạo bằng trình quản lý mật khẩu; sau đó đăng xuất các phiên khác và kiểm tra 2FA.
    2. Ví tự lưu ký: mật khẩu chỉ dẫn xuất khóa mã hóa keystore trên thiết bị này. Khóa của ví chỉ đến từ cụm từ BIP-39 (cộng passphrase tùy chọn), nên không máy chủ nào đặt lại được. Nhập cụm từ trong ứng dụng, đúng derivation path, rồi đặt mật khẩu mới. Ví nhập bằng khóa riêng tư đơn lẻ hoặc tệp keystore phải nhập lại từng cái.

    Đừng xóa dữ liệu, reset hay cài lại trước khi mọi cụm từ đã được kiểm chứng (ra cùng địa chỉ trên thiết bị thứ hai): gỡ cài đặt là xóa keystore đã mã hóa. Khi sinh trắc học còn mở được, hãy xuất bản sao lưu hoặc sweep sang ví mới. Passphrase BIP-39 bị quên cũng không đặt lại được; nhập sai sẽ âm thầm mở một ví khác, trống. Công cụ, dịch vụ “khôi phục mật khẩu” đòi cụm từ hoặc keystore là để ăn trộm.
