### dApp, hoán đổi, cầu nối, trang NFT hoặc kết nối WalletConnect bị lỗi.

dapp_problem-meaning = dApp, hoán đổi hay cầu nối bị lỗi
dapp_problem-opening = Có thể do trang web, do mạng, hoặc do kết nối với ví của bạn. Mình cùng khoanh vùng nhé.
dapp_problem-advice =
    1. Chắc chắn đó là trang thật: so từng chữ trong địa chỉ trang với địa chỉ do chính dự án công bố.
    2. Kiểm tra ví đang ở đúng mạng mà trang cần; nếu chưa thì đổi trong ứng dụng.
    3. Kiểm tra bạn có chút coin gốc của mạng đó để trả phí.
    4. Không kết nối được? Ngắt kết nối ở cả hai bên, đóng cả hai, rồi kết nối lại bằng mã QR mới. Tắt VPN nếu có.
    5. Hoán đổi (swap) thất bại? Có lẽ giá vừa thay đổi. Làm mới giá, thử số lượng nhỏ hơn, hoặc cho phép mức chênh giá (độ trượt giá) lớn hơn một chút.
    6. Còn một giao dịch cũ đang chờ? Hãy tăng tốc hoặc hủy giao dịch đó trước.
    7. Bạn dùng cầu nối (dịch vụ chuyển coin sang mạng khác)? Việc này cần thời gian, và coin sẽ đến trên mạng kia: hãy xem ở đó.
    8. Không thấy hình NFT? Thường chỉ do máy chủ chứa hình đang chậm.

    Nếu một trang đòi cụm từ khôi phục để “sửa lỗi”, hãy đóng lại: đó là lừa đảo. Nếu bạn có hash giao dịch, mình xem được mạng đã từ chối giao dịch hay chưa hề nhận được.
    .technical =
    1. Kết nối: phiên WalletConnect v2 cần chain namespace khớp và relay truy cập được; xóa phiên và pairing cũ ở cả hai bên rồi quét lại. Injected provider: kiểm tra eth_chainId và tài khoản đang chọn.
    2. Không có hash: yêu cầu hỏng trước khi broadcast (người dùng từ chối 4001, chain lạ 4902, sai RPC, estimate lỗi vì lệnh gọi sẽ revert).
    3. Có hash và revert: đọc lý do. Đầu ra dưới mức tối thiểu (“INSUFFICIENT_OUTPUT_AMOUNT”, “Too little received”): giá lệch quá slippage cho phép. “TRANSFER_FROM_FAILED”: allowance, số dư, hoặc token fee-on-transfer. “EXPIRED”: quá deadline. TRON: OUT_OF_ENERGY nghĩa là thiếu năng lượng hoặc fee limit quá thấp.
    4. Approve trước: allowance cho hợp đồng chuyển token tối đa bằng số đó; chỉ đặt đúng số cần rồi thu hồi sau.
    5. Bridge: so hash nguồn, trạng thái message trên explorer của bridge, và bước claim ở đích; có bridge cần claim thủ công và gas trên chain đích.
    6. NFT: metadata từ IPFS hoặc HTTP host có thể time-out; ownerOf cho biết ai đang giữ.
    7. Yêu cầu ký mù (blind signing) trên trang lạ: từ chối.
