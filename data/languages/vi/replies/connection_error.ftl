### Lỗi mạng, máy chủ hoặc quá thời gian chờ trong ứng dụng.

connection_error-meaning = Ứng dụng báo lỗi kết nối
connection_error-opening = Lỗi kiểu này thường nằm ở đường kết nối giữa điện thoại của bạn và mạng. Mình cùng tìm xem kẹt ở đâu nhé.
connection_error-advice =
    Coin của bạn nằm trên blockchain, lỗi này không đụng tới được. Hãy thử lần lượt:

    1. Mở một trang web bất kỳ. Nếu cũng không vào được thì là do kết nối internet của bạn.
    2. Đổi qua lại giữa Wi-Fi và dữ liệu di động. Một số công ty, trường học và quốc gia chặn các dịch vụ này.
    3. Nếu đang dùng VPN hoặc proxy, hãy tắt rồi thử lại. Nếu bắt buộc phải dùng, hãy chọn quốc gia khác trong đó.
    4. Đặt ngày giờ của điện thoại ở chế độ tự động; sai giờ là kết nối bảo mật bị lỗi.
    5. Đóng hẳn ứng dụng rồi mở lại; chưa được thì khởi động lại điện thoại.
    6. Cập nhật ứng dụng từ cửa hàng hoặc trang web chính thức. Đừng xóa ứng dụng trước.
    7. Nếu phần cài đặt mạng của ứng dụng có các node khác (máy tính mà ứng dụng hỏi dữ liệu), hãy chọn node khác.

    Nếu lỗi xảy ra lúc bạn đang gửi coin: trước khi gửi lại, hãy xem danh sách giao dịch và tra địa chỉ của bạn trên trình khám phá khối của mạng. Có thể lần đầu đã gửi đi rồi.
    .technical =
    1. Hai đường: backend của ví (giá, lịch sử, thông báo) và node của chain (JSON-RPC). Một chain lỗi mà chain khác bình thường thì nghi RPC của chain đó; lỗi hết thì nghi kết nối, DNS, VPN hoặc backend.
    2. Đọc lỗi: DNS lỗi hoặc NXDOMAIN (thử resolver khác), lỗi TLS hoặc chứng chỉ (đồng hồ, proxy lọc, captive portal), time-out (tuyến bị chặn hoặc nghẽn), HTTP 429 (bị giới hạn tần suất, hay gặp ở IP chung của VPN), 403 hoặc 451 (chặn theo vùng hoặc IP), 5xx (máy chủ). JSON-RPC -32000 và -32603 do chính node trả về.
    3. Thử: mạng khác, tắt VPN hoặc đổi exit, tắt private DNS và trình chặn quảng cáo, chỉ dùng IPv4; VPN theo ứng dụng hoặc giới hạn pin trên Android.
    4. Đổi RPC endpoint; so eth_chainId và eth_blockNumber với explorer.
    5. Time-out sau khi ký không nói lên kết quả. Tra hash hoặc nonce trước khi ký lại; trên chain EVM dùng lại đúng nonce đó để chỉ một giao dịch được thực thi.
