### Mạng có đang nghẽn, chậm hoặc ngừng không, và cách nhận biết.

network_status-meaning = Mạng có đang chậm hay bị sập không?
network_status-opening = Mình sẽ chỉ bạn cách biết chính mạng đang chậm, hay chỉ kết nối của bạn tới mạng bị chậm.
network_status-advice =
    Mình không đoán tình trạng mạng lúc này, nhưng bạn tự kiểm tra được trong một phút:

    1. Mở trình khám phá khối của mạng (trang web công khai hiển thị mọi giao dịch). Nếu vẫn liên tục có khối mới thì mạng đang chạy.
    2. Xem mức phí ứng dụng gợi ý. Nếu cao hơn bình thường nhiều thì đang có nhiều người gửi: mạng bị nghẽn. Trả phí cao hơn thì giao dịch đi sớm hơn; nếu không vội, hãy chờ mạng bớt đông.
    3. Nếu ở đó có khối mới mà ứng dụng hiện dữ liệu cũ hoặc báo lỗi thì trục trặc nằm ở giữa. Đổi qua lại giữa Wi-Fi và dữ liệu di động, tắt VPN nếu có, chọn node khác (máy tính mà ứng dụng hỏi dữ liệu) nếu ứng dụng cho chọn, và cập nhật ứng dụng.
    4. Nếu rất lâu không có khối mới, có thể chính mạng đã ngừng (với Bitcoin, một tiếng không có khối nào vẫn là bình thường). Coin của bạn vẫn ở nguyên chỗ cũ; đừng gửi gì cho tới khi mạng chạy lại.

    Nếu bạn có giao dịch đang bị treo, hãy cho mình biết để mình tra.
    .technical =
    1. Nghẽn: trên chain EVM, base fee tăng khi block đầy hơn một nửa, nên xu hướng của nó cho thấy nhu cầu. Bitcoin: kích thước mempool và sat/vB của các block kế tiếp. Solana: giao dịch bị rớt và priority fee. TRON: 3 giây một block; năng lượng và băng thông thường thiếu trước khi hết chỗ trong block.
    2. Chain hay node: so eth_blockNumber của RPC endpoint với explorer. Lệch hơn vài block, hoặc eth_syncing khác false, nghĩa là node chậm; 429 là bị giới hạn tần suất, 403 là bị chặn (thường do VPN), 5xx là sập. Đổi RPC endpoint.
    3. Thời gian block thông thường: Ethereum 12 giây, TRON 3 giây, Bitcoin trung bình khoảng 10 phút (có lúc cả tiếng không có block), Solana dưới nửa giây. Rollup ngừng theo sequencer.
    4. Khi mạng gián đoạn, đừng ký đi ký lại: những gì đã ký vẫn có thể được broadcast, và nhiều giao dịch có thể cùng thực thi. Trên chain EVM, dùng lại cùng nonce.

    Bảo trì nạp rút ở một sàn là việc riêng của sàn; xem trang trạng thái của sàn đó.
