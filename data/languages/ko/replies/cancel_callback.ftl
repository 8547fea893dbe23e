### 예약한 전화를 옮기거나 취소할 때.

cancel_callback-none = 지금은 예약된 전화가 없어요.
cancel_callback-which = 문의({ $number })에 전화가 예약되어 있어요. 어떻게 할까요?
cancel_callback-done = 문의({ $number })의 전화 예약을 취소했어요. 문의는 그대로 남아 있고, 상담원이 이 채팅으로 답해 드려요.
