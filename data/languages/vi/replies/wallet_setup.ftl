### Tạo, nhập, xuất, đổi tên, xóa và chuyển ví; ví cứng.

wallet_setup-meaning = Tạo, nhập hoặc quản lý ví
wallet_setup-opening = Được chứ. Mình sẽ đi cùng bạn từng bước.
wallet_setup-advice =
    Tạo ví:
    1. Chỉ tải ứng dụng từ cửa hàng hoặc trang web chính thức.
    2. Chọn “Tạo ví”, và đặt một mật khẩu dài, không dùng ở nơi nào khác.
    3. Khi chỉ có một mình, chép cụm từ khôi phục ra giấy, đúng thứ tự; sau đó ứng dụng sẽ kiểm tra lại. Không chụp ảnh, không lưu đám mây.
    4. Gửi thử một số nhỏ trước.

    Nhập ví: chọn “Nhập ví” trong ứng dụng rồi gõ cụm từ của chính bạn ở đó, không bao giờ gõ trên trang web hay trong cuộc trò chuyện. Sau đó so địa chỉ. Đừng bao giờ dùng cụm từ do người khác đưa.

    Đổi sang ví khác hoặc đổi tên ví: mở danh sách ví. Tên chỉ là nhãn trên điện thoại của bạn.

    Xóa ví: trước hết phải chắc chắn cụm từ của ví (hoặc khóa riêng tư, nếu bạn nhập ví bằng khóa) đã được chép ra và kiểm tra. Xóa là gỡ ví khỏi điện thoại. Coin vẫn ở trên blockchain, nhưng không có cụm từ hay khóa thì không ai lấy được.

    Ví cứng (một thiết bị nhỏ giữ khóa): hãy mua từ chính hãng và để thiết bị tự tạo cụm từ; nếu hộp có sẵn cụm từ, đừng dùng. Chọn “Kết nối ví cứng” nếu ứng dụng có, và kiểm tra từng địa chỉ trên màn hình của chính thiết bị.
    .technical =
    1. Tạo: cụm từ BIP-39 (12 đến 24 từ) sinh trên thiết bị; khóa dẫn xuất theo path BIP-32/BIP-44. Mật khẩu chỉ mã hóa keystore cục bộ. Sao lưu và thử khôi phục trước khi nạp coin.
    2. Nhập bằng cụm từ thì có lại mọi tài khoản, trong bất kỳ ứng dụng nào cùng chuẩn và path; nhập bằng khóa riêng tư hoặc keystore thì chỉ có một tài khoản, không có cụm từ. Thiếu tài khoản: tăng account index, hoặc thử path khác (Ledger Live, legacy; BIP-44/49/84/86 với Bitcoin), hoặc passphrase BIP-39. Ví chỉ xem (watch-only) không giữ khóa và không ký được.
    3. Xuất: chỉ trong ứng dụng, ngoại tuyến nếu được, không bao giờ qua clipboard. Tệp keystore chỉ mạnh bằng mật khẩu của nó.
    4. Xóa: chỉ gỡ khóa khỏi thiết bị này; approve và quyền on-chain vẫn còn.
    5. Ví cứng: firmware từ hãng, seed tạo trên thiết bị, không bao giờ gõ vào điện thoại; ghép nối qua USB, Bluetooth hoặc QR, xác minh trên màn hình, tránh ký mù.
    6. Multisig hoặc quyền TRON: ghi lại mọi signer và ngưỡng.
