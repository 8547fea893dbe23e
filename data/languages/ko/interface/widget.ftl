### 웹사이트의 채팅 위젯과 체험 페이지.

## 채팅을 여는 버튼과 창

widget-launcher_open = 고객지원 채팅 열기
widget-launcher_unread = 고객지원 채팅 열기, 읽지 않은 메시지 { $count }개
widget-launcher_close = 고객지원 채팅 닫기
widget-title = { $brand } 고객지원
widget-subtitle = 24시간 답해 드려요
widget-close = 채팅 닫기
widget-log = 메시지
widget-jump = 최신 메시지로

## 첫 메시지 전

widget-welcome = 안녕하세요! { $brand } 고객지원 챗봇이에요. 무슨 일인지 편하게 적어 주세요.
widget-safety = 복구 문구, 개인 키, 비밀번호, 인증번호는 여기에 절대 쓰지 마세요. 저도, 저희 직원도 묻지 않아요.

## 누가 말하는지

widget-author_you = 나
widget-author_bot = 고객지원 챗봇
widget-author_person = 상담원
widget-typing = 챗봇이 입력하고 있어요
widget-today = 오늘
widget-yesterday = 어제

## 쓰기

widget-input = 메시지
widget-placeholder = 메시지를 입력하세요…
widget-send = 보내기
widget-chars_left = 남은 글자 수: { $count }
widget-attach = 스크린샷 첨부
widget-picture = 스크린샷
widget-picture_remove = 스크린샷 삭제
widget-picture_hint = 복구 문구, 개인 키, 비밀번호, 인증번호가 보이지 않는지 꼭 확인하세요.
widget-picture_progress = 업로드 중: { $percent }
widget-picture_drop = 여기에 스크린샷을 놓으세요

## 메시지가 어떻게 됐는지

widget-state_sending = 보내는 중…
widget-state_sent = 보냄
widget-state_failed = 보내지 못함
widget-retry = 다시 시도
widget-secret_hidden = 안전을 위해 가렸어요. 복구 문구나 개인 키로 보였어요. 저장하지 않았어요.

## 되지 않은 것

widget-offline = 인터넷에 연결되어 있지 않아요. 다시 연결되면 메시지를 바로 보낼게요.
widget-reconnecting = 연결이 끊겼어요. 다시 연결하는 중…
widget-reconnected = 다시 연결됐어요
widget-error_failed = 보내지 못했어요. 다시 시도해 주세요.
widget-error_slow_down = 한꺼번에 많은 메시지가 왔어요. 1분만 기다렸다가 다시 시도해 주세요.
widget-error_too_long = 메시지가 너무 길어요. 줄이거나 둘로 나눠 주세요.
widget-error_button_used = 이미 답하신 질문이에요.
widget-error_picture_type = PNG, JPEG, WebP 사진을 골라 주세요.
widget-error_picture_big = 사진이 너무 커요. 최대 { $limit }까지 보낼 수 있어요.
widget-error_picture_unreadable = 사진을 열 수 없어요. 다른 스크린샷을 보내 주세요.
widget-error_picture_many = 사진이 너무 많아서 다 보관할 수 없어요. 나머지는 글로 적어 주세요.
widget-error_unavailable = 지금은 채팅에 연결할 수 없어요. 몇 분 뒤에 다시 시도해 주세요.

## 체험 페이지

demo-title = { $brand } 고객지원
demo-languages = 언어
demo-eyebrow = 24시간 고객지원
demo-headline = 지갑에 문제가 생겼나요? 같이 해결해요.
demo-lead = 무슨 일이 있었는지 편하게 적어 주세요. 첫 답변을 바로 드리고, 그걸로 부족하면 상담원이 전화드려요.
demo-start = 채팅은 이 페이지 구석에 있어요.
demo-topics = 이런 문의가 많아요
demo-topic_transfer = 전송
demo-topic_transfer_text = 대기 중이거나, 실패했거나, 안 들어왔나요? 거래 해시를 보내 주시면 블록체인에서 조회해 드려요.
demo-topic_access = 로그인과 복구
demo-topic_access_text = 잊은 비밀번호, 안 오는 인증번호, 새 휴대폰. 무엇을 복구할 수 있는지, 본인만 복구할 수 있는 것은 무엇인지 알려 드려요.
demo-topic_safety = 안전
demo-topic_safety_text = 이상한 메시지, 모르는 승인, 사라진 코인. 급한 일부터 돕고, 질문은 나중에 해요.
demo-safety = 저희가 절대 하지 않는 일
demo-safety_text = 복구 문구, 개인 키, 비밀번호, 인증번호를 절대 묻지 않고, 돈을 보내라고 하지도 않아요. 고객지원 전화번호는 없어요. 전화를 예약하시면 저희가 걸고, 내 채팅에만 보여 드린 발신자 확인 코드를 저희가 먼저 말해요.
demo-embed = 내 웹사이트에 넣기
demo-embed_text = 한 줄이면 어느 페이지에나 채팅을 넣을 수 있어요:
