### 텔레그램: 메뉴, 봇 프로필, 채널 자체가 하는 말.

## 메뉴, 각각 256자 이내

telegram-menu_start = 새 대화 시작
telegram-menu_help = 도와드릴 수 있는 일
telegram-menu_human = 상담원 연결
telegram-menu_status = 내 문의 진행 상황
telegram-menu_language = 언어 변경
telegram-menu_privacy = 저장되는 내 정보
telegram-menu_cancel = 지금 하던 일 멈추기

## 프로필: 첫 메시지 전의 화면(512자 이내), 이름 아래 한 줄(120자 이내)

telegram-description =
    { $brand } 고객지원 챗봇이에요. 24시간 언제든 답해 드려요. 전송한 코인이 안 왔거나, 잔액이 이상하거나, 앱이 안 열리면 편하게 적어 주세요. 제가 해결하지 못하면 상담원이 전화드리거나 여기서 답해 드려요.

    복구 문구, 개인 키, 비밀번호, 인증번호는 절대 묻지 않아요. 묻는 사람은 사기꾼이에요.
telegram-short_description = { $brand } 24시간 고객지원. 복구 문구, 개인 키, 비밀번호, 인증번호를 절대 묻지 않아요.

## 본인 전화번호

telegram-contact_button = 📱 내 전화번호 보내기
telegram-contact_hint = 아래 버튼으로 이 텔레그램 계정의 번호를 보내셔도 돼요.
telegram-foreign_contact = 다른 사람의 연락처라서 저장하지 않았어요. 버튼으로 본인 번호를 보내시거나, 전화받으실 번호를 적어 주세요.
telegram-phone_refused = 저희가 걸 수 없는 번호라서 저장하지 않았어요. 국가 번호를 붙여(예: +82) 다른 번호를 적어 주세요.

## 받지 못한 것

telegram-picture_too_big = 사진이 너무 커요. 파일 말고 사진으로 스크린샷을 보내 주세요.
telegram-picture_too_many = 사진이 너무 많아서 다 보관할 수 없어요. 나머지는 글로 적어 주세요.
telegram-picture_unreadable = 사진을 열 수 없어요. PNG나 JPEG 스크린샷으로 보내 주세요.
telegram-slow_down = 한꺼번에 많은 메시지가 왔어요. 1분만 기다렸다가 다시 써 주세요. 앞서 보내신 것은 모두 잘 받았어요.
telegram-button_used = 이미 답하신 질문이에요.
telegram-button_unknown = 더는 쓸 수 없는 버튼이에요. 필요한 것을 글로 적어 주세요.
telegram-failed = 저희 쪽에 문제가 생겨 메시지를 받지 못했어요. 몇 분 뒤에 다시 보내 주세요.

## 그룹

telegram-group =
    저는 1:1 채팅에서만 도와드려요. 지갑 이야기를 모두가 볼 필요는 없으니까요. 아래 버튼을 눌러 주세요.

    조심하세요. 여기 쓰신 글을 보고 먼저 메시지를 보내 도와주겠다는 사람은 사기꾼이에요.
telegram-group_button = 1:1 채팅으로 문의하기
