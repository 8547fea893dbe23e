### Blockchain nói gì về một giao dịch.

lookup-pending =
    Mình tìm thấy trên { $chain }: giao dịch đã được gửi đi nhưng chưa được xác nhận (lúc kiểm tra: { $at }). Chừng nào chưa xác nhận, coin vẫn chưa rời tài khoản gửi. Hoặc là mạng đang đông, hoặc là phí thấp hơn mức người khác đang trả.
    .technical =
    Tìm thấy trên { $chain }: đang trong mempool, chưa xác nhận (lúc kiểm tra: { $at }).
lookup-pending_low_fee =
    Mình tìm thấy trên { $chain }: giao dịch đang chờ vì phí thấp hơn mức mạng đang cần (lúc kiểm tra: { $at }). Chừng nào chưa xác nhận, coin vẫn chưa rời tài khoản gửi. Nếu bạn là người gửi và vẫn muốn giao dịch đi tiếp, hãy chọn “Tăng tốc” trong ứng dụng. Nếu không muốn nữa, hãy chọn “Hủy” ngay.
    .technical =
    Tìm thấy trên { $chain }: đang trong mempool với { $fee_rate } gwei mỗi gas, trong khi các block hiện cần khoảng { $usual_fee_rate } gwei (lúc kiểm tra: { $at }). Thay thế bằng cùng nonce và phí cao hơn: gửi lại đúng giao dịch đó để tăng tốc, hoặc giá trị 0 về địa chỉ của chính bạn để hủy.
lookup-pending_behind =
    Mình tìm thấy trên { $chain }: giao dịch đang xếp sau một giao dịch cũ hơn của cùng tài khoản vẫn chưa được xác nhận (lúc kiểm tra: { $at }). Chừng nào chưa xác nhận, coin vẫn chưa rời tài khoản gửi. Nếu bạn là người gửi và vẫn muốn gửi, hãy tăng tốc hoặc hủy giao dịch cũ trước, giao dịch này sẽ đi theo. Nếu không muốn nữa, hãy hủy giao dịch này trước rồi mới xử lý giao dịch cũ.
    .technical =
    Tìm thấy trên { $chain }: đang chờ sau nonce { $nonce } chưa được đưa vào block (lúc kiểm tra: { $at }). Thay thế hoặc hủy nonce đó trước; nếu không muốn giao dịch này được thực thi, hãy thay thế nó trước khi xử lý nonce kia.
lookup-pending_stop =
    Mình tìm thấy trên { $chain }: giao dịch chưa được xác nhận (lúc kiểm tra: { $at }), nên có thể vẫn kịp chặn lại. Nếu nó được gửi từ ví của bạn, hãy mở giao dịch trong ứng dụng ngay và chọn “Hủy” (không phải “Tăng tốc”), với mức phí cao nhất có thể chọn. Không chắc chắn sẽ được, nhưng mỗi phút đều quý.
    .technical =
    Tìm thấy trên { $chain }: đang trong mempool, chưa xác nhận (lúc kiểm tra: { $at }). Thay thế ngay: cùng nonce, giá trị 0 về địa chỉ của chính bạn, phí cao hơn hẳn.
lookup-confirmed =
    Tin tốt: mình tìm thấy trên { $chain }, giao dịch đã hoàn tất với { $confirmations } xác nhận (lúc kiểm tra: { $at }). Nếu bên nhận chưa thấy, có thể ứng dụng hoặc sàn bên đó cần thêm chút thời gian, hoặc phải thêm coin vào danh sách coin ở đó.
    .technical =
    Tìm thấy trên { $chain }: thực thi thành công, { $confirmations } xác nhận (lúc kiểm tra: { $at }). Nếu số dư không hiện, kiểm tra hợp đồng token, mạng và số xác nhận bên nhận yêu cầu.
lookup-confirmed_plain =
    Mình tìm thấy trên { $chain }: giao dịch đã được thực hiện, với { $confirmations } xác nhận (lúc kiểm tra: { $at }). Mình đã ghi vào hồ sơ sự cố của bạn.
    .technical =
    Tìm thấy trên { $chain }: thực thi thành công, { $confirmations } xác nhận (lúc kiểm tra: { $at }); đã ghi vào hồ sơ.
lookup-failed = Mình tìm thấy trên { $chain }: giao dịch này đã thất bại (lúc kiểm tra: { $at }). Coin chưa hề di chuyển: vẫn nằm trong tài khoản gửi, chỉ mất phí mạng. Trước khi thử lại, hãy kiểm tra có đủ cho số lượng gửi và phí không.
lookup-failed_out_of_gas =
    Mình tìm thấy trên { $chain }: giao dịch này thất bại vì giới hạn gas, tức lượng công việc tối đa cho phép, quá thấp (lúc kiểm tra: { $at }). Coin chưa hề di chuyển: vẫn nằm trong tài khoản gửi, chỉ mất phí mạng. Nếu gửi lại, hãy để giới hạn gas như ứng dụng gợi ý.
    .technical =
    Tìm thấy trên { $chain }: out of gas (lúc kiểm tra: { $at }). Trạng thái đã được hoàn nguyên; phí đã mất. Tăng giới hạn gas, hoặc để ứng dụng tự ước tính.
lookup-failed_reverted =
    Mình tìm thấy trên { $chain }: hợp đồng đã từ chối giao dịch này (lúc kiểm tra: { $at }). Lý do: { $reason }. Coin chưa hề di chuyển: vẫn nằm trong tài khoản gửi, chỉ mất phí mạng.
    .technical =
    Tìm thấy trên { $chain }: reverted (lúc kiểm tra: { $at }), lý do: { $reason }. Trạng thái đã được hoàn nguyên; phí đã mất.
lookup-failed_out_of_energy =
    Mình tìm thấy trên { $chain }: giao dịch này thất bại vì không đủ năng lượng (lúc kiểm tra: { $at }). Coin chưa hề di chuyển: vẫn nằm trong tài khoản gửi, chỉ mất phí mạng. Nếu gửi lại, trước hết hãy để thêm TRX trong tài khoản đó để trả cho năng lượng, và giữ giới hạn phí như ứng dụng gợi ý.
    .technical =
    Tìm thấy trên { $chain }: OUT_OF_ENERGY (lúc kiểm tra: { $at }). Trạng thái đã được hoàn nguyên; tài nguyên và TRX đã dùng thì mất. Tăng fee limit, giữ nhiều TRX hơn, hoặc stake hay thuê năng lượng, rồi gửi lại.
lookup-replaced =
    Mình đã tra trên { $chain }: một giao dịch khác của cùng tài khoản đã thế chỗ giao dịch này, nên nó sẽ không bao giờ được thực hiện (lúc kiểm tra: { $at }). Chuyện này xảy ra sau khi bấm “Tăng tốc” hoặc “Hủy”. Hãy tìm giao dịch mới hơn trong danh sách: đó mới là giao dịch có hiệu lực.
    .technical =
    Trên { $chain }, nonce này đã được giao dịch khác dùng (lúc kiểm tra: { $at }): giao dịch này đã bị thay thế hoặc loại bỏ và không thể được xác nhận nữa.
lookup-not_found =
    Mình đã tra trên { $chains } và không thấy giao dịch nào có hash này (lúc kiểm tra: { $at }). Thường là do hash bị thiếu ký tự, giao dịch nằm trên mạng khác, hoặc nó chưa từng được gửi đi hay đã hết hạn. Hãy kiểm tra lại hash, và đừng gửi coin lần thứ hai khi chuyện này chưa rõ.
    .technical =
    { $chains } không biết hash này (lúc kiểm tra: { $at }): sai mạng, hash chưa từng được broadcast, hoặc đã bị loại khỏi mempool. Giao dịch đã ký vẫn có thể được broadcast lại chừng nào nonce, input hoặc hạn của nó còn cho phép.
lookup-unreachable = Lúc này mình không kiểm tra được blockchain: { $chains } không phản hồi. Vì vậy mình chưa biết giao dịch của bạn ra sao, và mình sẽ không đoán. Mình cứ làm tiếp dù chưa có thông tin này; đồng nghiệp của mình cũng có thể kiểm tra.
lookup-not_asked = Loại hash này mình không tự tra được, nhưng đồng nghiệp của mình thì tra được.
lookup-transfer = Giao dịch này chuyển { $amount } đến { $recipient }. Hãy so địa chỉ đó với địa chỉ bạn định gửi, từng ký tự một.
lookup-no_reason = không nêu
