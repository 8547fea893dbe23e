### Dữ liệu không làm mới: lịch sử, số dư, giữa các thiết bị.

sync_problem-meaning = Ứng dụng không cập nhật dữ liệu
sync_problem-opening = Mình biết thấy ứng dụng hiện dữ liệu cũ thì không yên tâm. Thường chỉ phần hiển thị bị chậm, coin của bạn vẫn nguyên.
sync_problem-advice =
    Ứng dụng hiện những gì một “node”, tức một máy tính trong mạng, báo cho nó. Nếu node đó hoặc kết nối của bạn tới nó bị chậm, bạn sẽ thấy dữ liệu cũ. Điều quyết định là dữ liệu trên blockchain.

    1. Đóng hẳn ứng dụng, mở lại rồi kéo xuống để làm mới.
    2. Tắt VPN nếu có, và đổi qua lại giữa Wi-Fi và dữ liệu di động.
    3. Đặt ngày giờ của điện thoại ở chế độ tự động.
    4. Nếu phần cài đặt mạng của ứng dụng có node khác, hãy chọn node khác.
    5. Cập nhật ứng dụng (đừng xóa trước), mở lại và chờ nó đồng bộ. Bản mới sửa những lỗi đồng bộ đã biết.
    6. Tra địa chỉ của bạn trên trình khám phá khối của mạng (trang web công khai hiển thị mọi giao dịch). Nếu ở đó cũng không có giao dịch, thì nó chưa được xác nhận, hoặc nằm trên mạng khác.

    Hai thiết bị hiện khác nhau? Tên ví, token đã thêm và ghi chú được lưu riêng trên từng máy. Dữ liệu trên blockchain thì như nhau ở cả hai, nếu cả hai giữ cùng một ví: hãy so địa chỉ.
    .technical =
    1. Ví đọc qua RPC node và, với lịch sử, qua indexer. So eth_blockNumber (TRON: getnowblock, Solana: getSlot) với explorer: node chậm thì đổi. Số dư đúng mà chỉ lịch sử trễ là do indexer; hãy chờ.
    2. Đường truyền: exit của VPN hoặc proxy hay bị giới hạn tần suất (429) hoặc chặn (403); bộ lọc DNS, captive portal và sai đồng hồ (TLS) trông cũng như vậy. Tiết kiệm pin chặn làm mới nền và WebSocket.
    3. Trạng thái cục bộ bị kẹt: giao dịch chờ đã bị thay thế hoặc loại bỏ có thể còn nằm trong danh sách. Buộc dừng và xóa cache; không bao giờ xóa dữ liệu ứng dụng khi chưa có bản sao lưu đã kiểm tra.
    4. Giữa các thiết bị: danh sách token, tên, sổ địa chỉ, trang đã kết nối và cài đặt là cục bộ. Địa chỉ phải khớp nếu cùng cụm từ, passphrase, derivation path và account index.
    5. Light client và coin ẩn danh tự quét block: chờ quét xong, kiểm tra restore height.

    Sau bản cập nhật sửa lỗi đồng bộ, mở lại ứng dụng và đồng bộ lại.
