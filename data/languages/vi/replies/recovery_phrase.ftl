### Cụm từ khôi phục, khóa riêng tư và keystore: mất, cần tìm, sao lưu hoặc tìm hiểu.

recovery_phrase-meaning = Cụm từ khôi phục hoặc khóa riêng tư
recovery_phrase-opening = Đây là thứ quan trọng nhất của ví, nên mình cùng cẩn thận nhé. Xin đừng gửi cho mình chính cụm từ hay khóa đó.
recovery_phrase-advice =
    Cụm từ khôi phục (12 đến 24 từ) là chìa khóa mở mọi thứ trong ví. Ai có nó là có coin của bạn. { $brand } không có nó và không bao giờ cần đến nó.

    Để sao lưu:
    1. Khi chỉ có một mình, mở ví trong ứng dụng và chọn sao lưu.
    2. Chép các từ ra giấy, đúng thứ tự. Không chụp ảnh, không lưu đám mây, không gửi qua tin nhắn hay email.
    3. Kiểm tra từng từ, và cất tờ giấy ở nơi an toàn. Thêm một bản ở chỗ khác sẽ phòng được hỏa hoạn.

    Mất cụm từ nhưng ứng dụng còn mở được? Hãy sao lưu ngay. Nếu ứng dụng không cho xem, hãy chuyển coin sang ví mới mà bạn đã chép cụm từ. Đừng xóa ứng dụng.

    Mất cụm từ, mà ứng dụng cũng không còn hoặc bị khóa? Hãy tìm tờ giấy, tấm kim loại, điện thoại cũ còn ứng dụng, hoặc khóa riêng tư hay tệp keystore bạn từng xuất ra. Không có thứ nào trong số đó thì không ai khôi phục được ví, và mình không muốn cho bạn hy vọng hão. Ai nói làm được đều là kẻ lừa đảo.

    Có thể đã có người khác thấy? Hãy tạo ví mới với cụm từ mới và chuyển hết sang đó ngay. Tài khoản thứ hai dưới cụm từ cũ không an toàn.
    .technical =
    1. BIP-39: 12, 15, 18, 21 hoặc 24 từ trong danh sách cố định 2048 từ; từ cuối chứa checksum. Cụm từ cộng passphrase tùy chọn tạo ra seed (PBKDF2), rồi BIP-32/BIP-44 dẫn xuất mọi khóa của ví theo path, ví dụ m/44'/60'/0'/0/0 (EVM), m/44'/195'/0'/0/0 (TRON), m/84'/0'/0'/0/0 (Bitcoin SegWit), m/44'/501'/0'/0' (Solana).
    2. Khóa riêng tư mở một tài khoản, tệp keystore là một khóa được mã hóa bằng mật khẩu. Từ cả hai đều không suy ngược ra cụm từ. Ví nhập bằng khóa không có cụm từ.
    3. Sao lưu: giấy hoặc thép, ngoại tuyến, thử khôi phục trên thiết bị thứ hai hoặc trước khi nạp coin; đừng bao giờ thử bằng cách xóa bản duy nhất. Cất passphrase tách khỏi các từ; thiếu nó sẽ ra địa chỉ khác, trống.
    4. Sai từ hoặc sai thứ tự: checksum bắt được phần lớn lỗi, không phải tất cả, nên hãy so địa chỉ. Tìm lỗi ngoại tuyến, từ bản chép của chính bạn; trang web và “công cụ khôi phục” nhận các từ này là để ăn trộm.
    5. Bị người khác thấy: khóa không đổi được. Sweep mọi tài khoản trên mọi chain sang seed mới tạo trên thiết bị sạch, và không dùng lại địa chỉ cũ.
