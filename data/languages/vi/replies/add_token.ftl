### Hiện token hoặc hợp đồng, thêm mạng tùy chỉnh.

add_token-meaning = Hiện token hoặc thêm mạng
add_token-opening = Được chứ. Thêm token chỉ là cho nó hiện lên trong ứng dụng, làm một phút là xong.
add_token-advice =
    Để hiện một token:
    1. Chọn đúng mạng đang giữ token đó, ví dụ TRON hoặc BNB Smart Chain.
    2. Tìm tên token trong danh sách token của ứng dụng rồi bật lên.
    3. Không thấy? Sao chép địa chỉ hợp đồng từ trang web chính thức của dự án (đừng lấy từ tin nhắn hay quảng cáo) rồi thêm dưới dạng token tùy chỉnh. Chính địa chỉ hợp đồng mới cho biết đó là token nào.
    4. Kiểm tra lại địa chỉ hợp đồng: ai cũng có thể tạo một token mang tên và logo của token nổi tiếng.

    Để thêm một mạng thuộc họ Ethereum (địa chỉ bắt đầu bằng 0x), sao chép thông tin (tên, địa chỉ RPC, chain ID, coin, trình khám phá khối) từ trang web chính thức của mạng đó rồi nhập dưới dạng mạng tùy chỉnh.

    Thêm như vậy không tốn phí và không làm coin di chuyển. Nếu bỗng dưng xuất hiện một token lạ, cứ để yên đó: đừng mở trang web của nó, cũng đừng tìm cách bán. Loại token này là mồi nhử.
    .technical =
    1. Chỉ địa chỉ hợp đồng cùng với chain mới xác định được token; tên và symbol ai đặt cũng được (EIP-20). Lấy địa chỉ hợp đồng từ tài liệu của dự án và kiểm tra trên explorer: mã nguồn đã xác minh, holder, lịch sử chuyển.
    2. Token tùy chỉnh: dán địa chỉ hợp đồng trên đúng chain; symbol và decimals được đọc từ đó. Sai decimals thì số lượng hiển thị sai. Bản bridge có hợp đồng riêng. TRON: hợp đồng TRC-20 bắt đầu bằng T, token TRC-10 có ID dạng số. Solana: địa chỉ mint.
    3. Mạng EVM tùy chỉnh: RPC URL, chain ID (EIP-155: giao dịch được ký cho đúng ID này), symbol của coin gốc, explorer. Chain ID: Ethereum 1, OP 10, BNB Smart Chain 56, Polygon 137, Base 8453, Arbitrum One 42161, Avalanche C-Chain 43114. Đối chiếu với kết quả eth_chainId.
    4. RPC endpoint thấy được địa chỉ và IP của bạn, có thể trả về số dư sai, nhưng không thể ký thay bạn. Hãy dùng endpoint bạn tin tưởng.
    5. Token airdrop lạ là mồi nhử: không approve, không vào trang claim nào.
