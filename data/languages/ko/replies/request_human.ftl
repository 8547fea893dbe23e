### 상담원의 전화 예약.

request_human-start = 상담원이 직접 살펴보도록 해 드릴게요. 같은 질문을 다시 받지 않으시도록 몇 가지만 여쭤볼게요.
request_human-hurry = 알겠어요, 문제에 대해서는 더 묻지 않을게요. 전화를 거실 번호는 없고, 상담원이 먼저 연락드려요. 이것만 정하면 돼요.
request_human-chat_instead = 네, 이 채팅으로 답해 드릴게요.
request_human-asap_instead = 네, 가능한 한 빨리 연락드리도록 할게요.
request_human-time_past = 이미 지난 시간이에요. 다른 시간을 골라 주세요.
request_human-what_to_change = 무엇을 고칠까요?
request_human-in_this_chat = 이 채팅
request_human-as_soon_as_possible = 가능한 한 빨리
request_human-summary =
    이대로 맞나요?
    문제: { $problem }
    { $details }
    연락 방법: { $contact }
    시간: { $time }
request_human-booked =
    예약했어요. 문의 번호: { $number }
    상담원이 전화드려요: { $contact }, { $time }. 늦어도 { $due }까지는 연락드려요.
    발신자 확인 코드: { $code }
    전화를 건 사람이 이 코드를 먼저 말해야 해요. 절대 먼저 읽어 주지 마세요. 상대가 말하지 못하면 바로 끊으세요.
request_human-booked_chat =
    예약했어요. 문의 번호: { $number }
    상담원이 이 채팅으로 답해 드려요: { $time }. 늦어도 { $due }까지는 연락드려요.
    발신자 확인 코드: { $code }
    혹시 누가 전화를 걸어 오면, 그 사람이 이 코드를 먼저 말해야 해요. 절대 먼저 읽어 주지 마세요. 상대가 말하지 못하면 바로 끊으세요.
request_human-rule = 꼭 기억해 주세요. { $brand } 직원은 누구도 복구 문구, 개인 키, 비밀번호, 문자나 이메일로 받은 인증번호를 필요로 하지 않고, 돈을 보내라고 하지도 않아요. 그런 것을 요구하는 사람은 사기꾼이에요.
