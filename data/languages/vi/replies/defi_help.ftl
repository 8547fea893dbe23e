### Stake, hoán đổi, cung cấp thanh khoản, cho vay, cầu nối, dùng dApp.

defi_help-meaning = Cách stake, hoán đổi, dùng DeFi
defi_help-opening = Được chứ, mình đi từng bước. Mình cũng sẽ nói cần cẩn thận chỗ nào, vì sai ở đây là mất tiền.
defi_help-advice =
    Ở đâu thì cách làm cũng gần giống nhau:

    1. Mở trang web thật của dự án bằng trình duyệt trong ứng dụng. Lấy địa chỉ từ kênh chính thức của dự án, đừng lấy từ tin nhắn hay quảng cáo.
    2. Có sẵn token trong ví, trên đúng mạng, cùng chút coin gốc của mạng đó để trả phí.
    3. Bấm “Kết nối” rồi chọn ví. Lúc này trang thấy được địa chỉ của bạn, nhưng chưa lấy được gì.
    4. Chọn việc muốn làm: hoán đổi, stake, cho vay, hoặc “thêm thanh khoản”. Khi cung cấp thanh khoản, bạn thường nạp hai loại coin có giá trị bằng nhau và nhận một token biên nhận; ở một số trang, bạn stake tiếp token đó.
    5. Trước tiên là phê duyệt: bước này cho phép hợp đồng của trang chuyển token của bạn. Chỉ cho phép đúng số lượng cần dùng.
    6. Sau đó xác nhận và chờ đến khi xong. Nếu không hiểu trang đang yêu cầu ký cái gì, hãy từ chối.
    7. Bắt đầu với số nhỏ. Xong việc thì ngắt kết nối và thu hồi những phê duyệt không cần nữa: chỉ ngắt kết nối thôi thì phê duyệt vẫn còn.

    Hợp đồng có thể gặp lỗi, và coin trong pool có thể mất giá. Không có gì được bảo đảm, và mình không thể khuyên bạn nên đầu tư vào đâu.
    .technical =
    1. Thêm token bằng địa chỉ hợp đồng; đối chiếu domain của dApp và hợp đồng router hoặc pool với tài liệu của dự án.
    2. approve(spender, amount) cho spender chuyển tối đa số đó cho tới khi thu hồi (EIP-20); đặt đúng số cần. Chữ ký permit (EIP-2612, Permit2) có tác dụng như vậy mà không tốn gas.
    3. Swap: slippage ấn định đầu ra tối thiểu, dưới mức đó giao dịch revert. Đặt quá rộng là mời sandwich attack; xem price impact và độ sâu pool.
    4. Liquidity mining: nạp cả hai tài sản (pool tập trung cần khoảng giá), nhận LP token hoặc NFT vị thế, stake vào farm hoặc gauge, nhận thưởng. Rút theo thứ tự ngược: unstake, rút thanh khoản, thu hồi approve. Impermanent loss xuất hiện khi giá hai bên lệch nhau.
    5. Lending: theo dõi health factor; dưới 1 thì tài sản thế chấp bị thanh lý. Staking: chú ý thời gian unbonding và slashing.
    6. Bridge: kiểm tra cả hai chain và hợp đồng token bridge; finality mất từ vài phút đến vài ngày.
    7. Rủi ro: bug, admin key, oracle. Có audit không phải là bảo đảm.
