### 문의 진행 상황.

ticket_status-open = 상담원을 기다리는 중
ticket_status-claimed = 상담원이 살펴보는 중
ticket_status-resolved = 답변 완료, 해결됐는지 알려 주시기를 기다리는 중
ticket_status-closed = 종료
ticket_status-none = 지금은 진행 중인 문의가 없어요.
ticket_status-reply = 문의({ $number }): { $status }. 늦어도 { $due }까지는 연락드려요.
ticket_status-answered = 문의({ $number }): { $status }.
ticket_status-callback =
    문의({ $number }): { $status }.
    시간: { $time }
    연락 방법: { $contact }
    늦어도 { $due }까지는 연락드려요.
    발신자 확인 코드: { $code }
    전화를 건 사람이 이 코드를 먼저 말해야 해요. 절대 먼저 읽어 주지 마세요.
ticket_status-answer =
    문의({ $number })에 대한 답변이에요.
    { $answer }
ticket_status-call_none = 아니요, 저희가 아니에요. 예약된 전화가 없어요. 저희 이름으로 전화하는 사람은 사기꾼이에요. 바로 끊고, 아무것도 알려 주지 마세요. 링크를 누르거나, 서명하거나, 무언가를 설치하라고 해도 하지 마세요. 이미 알려 준 것이 있다면 어떤 종류인지만 말씀해 주세요. 단어나 숫자 자체는 쓰지 마세요.
ticket_status-call_later =
    아니요, 지금은 저희가 전화드릴 시간이 아니에요. 문의({ $number })의 전화는 이렇게 예약되어 있어요.
    시간: { $time }
    연락 방법: { $contact }
    전화를 건 사람이 발신자 확인 코드를 먼저 말해야 해요: { $code }. 절대 먼저 읽어 주지 마세요. 상대가 말하지 못하면 저희가 아니니 바로 끊으세요.
ticket_status-call_due =
    저희일 수 있어요. 지금이 문의({ $number })의 전화 예약 시간이에요.
    상대가 발신자 확인 코드를 먼저 말하게 하세요: { $code }. 절대 먼저 읽어 주지 마세요. 상대가 말하지 못하면 저희가 아니니 바로 끊으세요.
