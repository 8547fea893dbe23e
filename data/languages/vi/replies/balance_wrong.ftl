### Số lượng, token, giá hoặc giá trị trông không đúng.

balance_wrong-meaning = Số dư của tôi không đúng
balance_wrong-opening = Thấy số dư sai thì ai cũng giật mình. Thường thì chỉ phần hiển thị bị sai. Mình cùng kiểm tra nhé.
balance_wrong-advice =
    Điều quyết định là dữ liệu trên blockchain, không phải con số ứng dụng đang hiện.

    1. Sao chép địa chỉ của bạn trong ứng dụng rồi tra trên trình khám phá khối của mạng đó (trang web công khai hiển thị mọi giao dịch). Nếu số ở đó đúng thì không mất gì cả: ứng dụng chỉ chưa cập nhật kịp.
    2. Khi đó, hãy kéo xuống để làm mới, đóng rồi mở lại ứng dụng, tắt VPN nếu có, và cập nhật ứng dụng.
    3. Thiếu một token? Chọn đúng mạng của token đó rồi thêm nó vào danh sách.
    4. Gần đây bạn có nhập ví không? So địa chỉ của nó với địa chỉ cũ. Nếu khác nhau thì đó là một ví khác: hãy chọn đúng ví, hoặc nhập đúng cụm từ ngay trong ứng dụng.
    5. Bạn có stake, cho vay coin, hay dùng dApp (trang web kết nối với ví của bạn) không? Coin có thể vẫn nằm trong hợp đồng ở đó.
    6. Số lượng đúng mà giá trị lạ? Vậy là giá chưa được cập nhật.

    Nếu trình khám phá khối có một giao dịch gửi đi mà bạn không thực hiện, hãy nhắn ngay cho mình “tiền của tôi bị đánh cắp”.
    .technical =
    1. Trước tiên loại trừ thao tác đặc biệt: nhập tệp ví hoặc khóa, tương tác hợp đồng, đổi mạng. Sau đó kiểm tra node: so eth_blockNumber với explorer; RPC endpoint chậm hoặc sai sẽ trả về trạng thái cũ. Đổi node.
    2. Token: số dư nằm trong hợp đồng token, hãy gọi balanceOf(address). Ví chỉ liệt kê hợp đồng nó biết; các bản bridge (USDC và USDC.e) là hợp đồng khác nhau. Token rebase và fee-on-transfer tự thay đổi số lượng.
    3. Địa chỉ khác sau khi nhập ví: derivation path khác (account hoặc index BIP-44, path Ledger Live hoặc legacy, BIP-44/49/84/86 với Bitcoin), hoặc thiếu hay thừa passphrase BIP-39.
    4. Có nhưng không tiêu được: coin đang stake hoặc unbonding (gồm cả TRX stake lấy tài nguyên), lệnh đang mở, LP hoặc vault share, rent reserve (Solana), base reserve (XRP), tiền thối chưa xác nhận (Bitcoin).
    5. Giá: thị trường mỏng, hoặc nguồn giá khớp theo symbol thay vì địa chỉ hợp đồng.
    6. Giao dịch gửi đi lạ, Transfer do spender thực hiện, hoặc quyền TRON bị thay đổi: xử lý như bị trộm.
