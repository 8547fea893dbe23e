### Một thứ là gì, và khác thứ kia thế nào.

explain_concept-meaning = Giải thích giúp tôi một khái niệm
explain_concept-opening = Được chứ. Đây là những từ bạn sẽ gặp nhiều nhất.
explain_concept-advice =
    Ví: ứng dụng giữ các khóa của bạn. Bản thân coin nằm trên blockchain, một cuốn sổ công khai do nhiều máy tính cùng giữ.

    Địa chỉ: giống số tài khoản. Ai biết cũng được.

    Khóa riêng tư và cụm từ khôi phục: giống chìa khóa két sắt. Một khóa riêng tư mở một tài khoản; cụm từ khôi phục tạo ra mọi khóa trong ví. Ai có nó là có coin của bạn, nên đừng cho ai xem.

    Mạng: mỗi blockchain là một thế giới riêng, ví dụ Bitcoin, Ethereum hay TRON. Một coin như USDT có mặt trên nhiều mạng, và các mạng không thông với nhau.

    Phí mạng (gas): khoản mạng thu cho công xử lý. Phí thường tăng khi nhiều người cùng gửi. Trên TRON, bạn trả bằng băng thông và năng lượng, hết thì trả bằng TRX.

    Node: máy tính giữ một bản của cuốn sổ đó. Ứng dụng hỏi nó xem bạn có những gì.

    Hợp đồng thông minh: chương trình trên blockchain, chuyển coin theo quy tắc cố định. Token, hoán đổi và cho vay đều được làm từ những chương trình này.

    Hash giao dịch: giống mã vận đơn của một giao dịch. Nó công khai.
    .technical =
    1. Khóa: cụm từ BIP-39 → seed → cây BIP-32 → khóa. Địa chỉ được dẫn xuất từ khóa công khai (EVM: 20 byte cuối của hash Keccak-256, chữ hoa theo EIP-55; TRON: cùng các byte đó với tiền tố 0x41 ở dạng Base58Check).
    2. Account hoặc output: EVM, TRON và Solana giữ số dư trong account; EVM xếp giao dịch của một account theo nonce. Bitcoin có output chưa tiêu (UTXO), luôn tiêu trọn và trả lại tiền thối.
    3. Gas: đơn vị công việc × giá; EIP-1559 tách thành base fee bị đốt và tip. TRON: băng thông theo byte, năng lượng cho thực thi hợp đồng, thiếu thì đốt TRX. Bitcoin: sat/vB. Solana: phí theo chữ ký, cộng giá compute unit.
    4. Node: xác minh và lưu chain, trả lời JSON-RPC; có thể chậm hoặc bị giới hạn tần suất. Indexer cung cấp lịch sử.
    5. Hợp đồng: mã có storage riêng; số dư token nằm ở đó (EIP-20), và approve cho nó quyền chuyển.
    6. Finality: Bitcoin theo xác suất dựa trên độ sâu, Ethereum sau hai epoch (khoảng 13 phút), TRON sau khoảng 19 block. L2 quyết toán trên L1.
