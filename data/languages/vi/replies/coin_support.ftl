### Coin, token, mạng hoặc coin ẩn danh có được hỗ trợ không.

coin_support-meaning = Coin hay mạng này có được hỗ trợ không?
coin_support-opening = Mình sẽ chỉ bạn cách biết chắc trước khi gửi bất cứ thứ gì.
coin_support-advice =
    1. Trong ứng dụng, tìm coin hoặc mạng đó ở màn hình thêm coin. Nếu có thì bạn nhận được, nhưng chỉ trên mạng ghi bên cạnh.
    2. Nếu đó là token trên một mạng được hỗ trợ (ví dụ Ethereum, BNB Smart Chain, TRON hay Solana), bạn thường có thể tự thêm bằng địa chỉ hợp đồng, kể cả khi tìm không thấy. Lấy địa chỉ đó từ trang web chính thức của dự án.
    3. Nếu cả hai cách đều không được, xin đừng gửi coin đó vào ví. Coin gửi trên mạng không được hỗ trợ có thể không bao giờ lấy ra được.

    Coin ẩn danh như Monero hay Zcash có thể che người gửi, người nhận hoặc số lượng, nên ví phải được làm riêng cho chúng. Chỉ khi ứng dụng có liệt kê thì mới được hỗ trợ. Nhiều sàn không nhận, và một số quốc gia hạn chế loại coin này.

    Mình không hứa được coin nào đó có được thêm hay không, và khi nào. Mình có thể chuyển đề nghị của bạn tới đồng nghiệp: chỉ cần nhắn “gặp nhân viên”.
    .technical =
    1. Hỗ trợ gồm nhiều lớp: chain (dẫn xuất khóa, định dạng địa chỉ, ký, node và indexer), chuẩn token, và mục trong danh sách. Token được xác định bằng địa chỉ hợp đồng trên một chain (EIP-20, BEP-20, TRC-20, SPL mint), nên token chưa có trong danh sách vẫn thêm được bằng hợp đồng.
    2. Chain tương thích EVM thường thêm được thành mạng tùy chỉnh bằng RPC URL và chain ID. Chain không phải EVM phải được tích hợp trong ứng dụng.
    3. Cùng cụm từ đó trong ứng dụng khác có hỗ trợ chain và path BIP-44 của nó thì ra cùng khóa; nhưng nhập vào thêm một ứng dụng là thêm một rủi ro, nên hãy dùng ví riêng ở đó.
    4. Coin ẩn danh: Monero (ring signature, stealth address, confidential amount; view key và spend key, seed 25 từ, quét từ restore height) không theo BIP-39. Zcash: t-address minh bạch hoạt động như Bitcoin; địa chỉ shielded (zk-SNARK, unified address) cần tạo proof và quét. Ví có thể chỉ hỗ trợ phần minh bạch.
    5. Đừng nạp vào một địa chỉ chỉ vì định dạng trông giống.
