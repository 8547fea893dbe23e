### 상담원 콘솔: 페이지, 이름표, 할 수 없을 때 하는 말.

console-title = { $brand } 고객지원
console-skip = 본문으로 건너뛰기
console-nav = 페이지
console-nav_queue = 대기열
console-nav_operators = 상담원
console-find = 티켓 번호로 찾기
console-find_placeholder = 티켓 번호
console-language = 언어
console-your_zone = 시간은 { $zone } 기준이에요
console-live = 실시간
console-live_paused = 일시 중지
console-copy = 복사
console-close = 닫기
console-nobody = 없음

## 로그인

console-log_in = 로그인
console-log_in_name = 이름
console-log_in_password = 비밀번호
console-log_in_button = 로그인
console-log_in_help = 계정은 관리자가 만들어요. 팀원 누구도 비밀번호를 묻지 않아요.
console-log_in_wrong = 이름과 비밀번호가 맞지 않아요. 확인하고 다시 시도해 주세요.
console-log_in_limited = 로그인에 너무 여러 번 실패했어요. 5분 뒤에 다시 시도해 주세요.
console-log_in_stale = 로그인 화면이 오래됐거나 브라우저가 이 페이지의 쿠키를 저장하지 않아요. 다시 시도해 주세요.
console-log_out = 로그아웃

## 거부

console-problem_forbidden_title = 권한이 없어요
console-problem_forbidden = 이 계정으로는 이 페이지를 열거나 이 작업을 할 수 없어요. 필요하면 관리자에게 문의하세요.
console-problem_token_title = 다시 시도해 주세요
console-problem_token = 페이지가 만료되어 아무것도 바뀌지 않았어요. 뒤로 가서 새로 고친 다음 다시 시도해 주세요.
console-problem_not_found_title = 찾을 수 없어요
console-problem_not_found = 그런 페이지나 티켓이 없어요. 번호를 확인해 주세요.
console-problem_too_big_title = 너무 길어요
console-problem_too_big = 한 번에 보낼 수 있는 양을 넘었어요. 뒤로 가서 줄여 주세요. 아무것도 바뀌지 않았어요.
console-problem_failed_title = 문제가 생겼어요
console-problem_failed = 저희 쪽 오류예요. 다시 시도해 주세요. 또 생기면 아래 오류 번호를 관리자에게 알려 주세요.
console-problem_incident = 오류 번호
console-problem_back = 대기열로

## 상태를 나타내는 말

console-status_open = 접수
console-status_claimed = 담당 중
console-status_resolved = 답변함
console-status_closed = 종료
console-urgency_urgent = 긴급
console-urgency_high = 높음
console-urgency_normal = 보통
console-urgency_low = 낮음
console-role_operator = 상담원
console-role_supervisor = 책임자
console-role_administrator = 관리자
console-channel_telegram = 텔레그램
console-channel_web = 웹사이트
console-callback_scheduled = 예약됨
console-callback_done = 완료
console-callback_cancelled = 취소됨
console-callback_in_chat = 채팅으로
console-callback_asap = 가능한 한 빨리

## 대기열

console-queue_title = { $count ->
        [0] 대기열
       *[other] ({ $count }) 대기열
    }
console-queue_tabs = 보기
console-queue_tab_all = 전체
console-queue_tab_mine = 내 티켓
console-queue_tab_unclaimed = 담당자 없음
console-queue_tab_overdue = 기한 지남
console-queue_tab_answered = 답변함
console-queue_empty_all = 기다리는 사람이 없어요. 잠시 쉬어 가세요.
console-queue_empty_mine = 맡은 티켓이 없어요.
console-queue_empty_unclaimed = 모든 티켓에 담당자가 있어요.
console-queue_empty_overdue = 기한이 지난 티켓이 없어요.
console-queue_empty_answered = 아직 답변한 티켓이 없어요.
console-queue_any_topic = 모든 주제
console-queue_any_language = 모든 언어
console-queue_filter = 필터
console-queue_announcement = 담당자 없는 티켓 { $unclaimed }건, { $overdue ->
        [0] 기한 지난 티켓 없음
       *[other] 기한 지난 티켓 { $overdue }건
    }.
console-urgency = 긴급도
console-ticket = 티켓
console-topic = 주제
console-user_language = 사용자 언어
console-due = 기한
console-answered = 답변
console-call = 전화 예약
console-channel = 채널
console-claimed_by = 담당자
console-claimed_by_you = 나
console-overdue_by = { $duration } 지남
console-claim = 맡기
console-claim_number = 티켓 { $number } 맡기

## 키보드

console-keys = 단축키
console-keys_on = 한 글자 단축키 사용
console-keys_down = 다음 티켓
console-keys_up = 이전 티켓
console-keys_open = 티켓 열기
console-keys_claim = 티켓 맡기
console-keys_reply = 답변 쓰기
console-keys_note = 메모 쓰기
console-keys_queue = 대기열로 돌아가기
console-keys_show = 단축키 보기

## 티켓

console-opened_at = { $time } 접수
console-due_at = 기한 { $time } ({ $relative })
console-claimed_by_name = 담당자: { $name }
console-release = 대기열로 돌려놓기
console-changed = 티켓을 연 뒤에 내용이 바뀌었어요.
console-reload = 지금 상태로 보기
console-conversation = 대화
console-conversation_empty = 아직 대화가 없어요.
console-secret_removed_here = 이 메시지에서 비밀 정보를 저장 전에 지웠어요.
console-picture = 사용자가 보낸 스크린샷
console-author_user = 사용자
console-author_bot = 챗봇
console-details = 사용자가 알려 준 내용
console-details_none = 사용자가 알려 준 내용이 없어요.
console-detail_transaction_hash = 거래 해시
console-detail_account = 계정
console-detail_chain = 네트워크
console-detail_amount = 수량
console-detail_coin = 코인
console-detail_steps = 진행 과정
console-detail_error_message = 오류 메시지
console-detail_app_version = 앱 버전
console-detail_vpn = VPN
console-detail_recent_changes = 최근 변경
console-detail_description = 설명

## 지워진 비밀 정보

console-guard_recovery_phrase = 사용자가 이 채팅에 복구 문구를 입력했어요. 지웠고 어디에도 저장하지 않았지만, 남이 알고 있다고 봐야 해요. 새 복구 문구로 만든 새 지갑으로 전부 옮겨야 해요. 복구 문구를 절대 묻지 마세요.
console-guard_private_key = 사용자가 이 채팅에 개인 키를 입력했어요. 지웠고 어디에도 저장하지 않았지만, 남이 알고 있다고 봐야 해요. 그 계정의 코인을 새 복구 문구로 만든 새 지갑으로 전부 옮겨야 해요. 개인 키를 절대 묻지 마세요.
console-guard_possible_key = 사용자가 개인 키나 거래 해시일 수 있는 64자를 보냈어요. 지웠고 어디에도 저장하지 않았어요. 개인 키를 절대 묻지 마세요.

## 조회

console-lookup = 블록체인 조회
console-lookup_pending = 대기 중
console-lookup_confirmed = 확정됨
console-lookup_failed = 실패
console-lookup_replaced = 교체됨
console-lookup_not_found = 찾을 수 없음
console-lookup_unreachable = 노드 응답 없음
console-lookup_confirmations = 컨펌 수
console-lookup_block_time = 블록 시각
console-lookup_sender = 보낸 주소
console-lookup_recipient = 받는 주소
console-lookup_token = 이동한 토큰
console-lookup_token_recipient = 토큰을 받는 주소
console-lookup_fee = 네트워크 수수료
console-lookup_nonce = 논스
console-lookup_reason = 사유
console-lookup_asked_at = { $time } 조회

## 전화

console-code = 발신자 확인 코드
console-code_help = 이 코드를 먼저 말하세요. 사용자의 채팅에도 같은 코드가 있고, 사용자는 이것으로 진짜 저희 전화인지 알 수 있어요. 사용자에게 읽어 달라고 절대 요청하지 마세요.
console-code_hidden = 티켓을 맡으면 발신자 확인 코드와 전화번호가 보여요.
console-contact = 연락 방법
console-reveal = 번호 보기
console-reveal_help = 번호를 본 기록이 남아요.
console-window_user = 사용자 시간
console-window_utc = UTC
console-call_outcome = 통화는 어떻게 됐나요?
console-call_reached = 통화 완료
console-call_no_answer = 받지 않음
console-call_wrong_number = 잘못된 번호
console-call_note_no_answer = 전화했으나 받지 않음.
console-call_note_wrong_number = 전화했으나 잘못된 번호임.

## 답변

console-reply = 답변하고 해결 처리
console-reply_language = 사용자가 읽는 언어: { $language }({ $native }). 그 언어로 써 주세요.
console-reply_label = 사용자에게 보낼 답변
console-reply_help = 챗봇이 사용자의 채팅에 전하고 해결됐는지 물어봐요. 복구 문구, 키, 비밀번호, 인증번호를 절대 묻지 마세요. 돈을 보낼 주소나 전화할 번호도 절대 알려 주지 마세요.
console-reply_claim_first = 답변하려면 티켓을 맡으세요.
console-reply_kept = 작성한 내용(보내지 않음)
console-resolve = 보내고 해결 처리
console-rating = 별점
console-stars = 별 5개 중 { $stars }개
console-stopped_secret = 보내지 않았어요. 복구 문구나 개인 키, 또는 그렇게 보이는 내용이 들어 있어요. 빼 주세요. 차단한 기록이 남았어요.
console-stopped_address = 보내지 않았어요. 지갑 주소가 들어 있어요. 사용자가 그곳으로 돈을 보낼 수 있어서 주소는 절대 보내지 않아요. 빼 주세요. 차단한 기록이 남았어요.
console-stopped_phone = 보내지 않았어요. 전화번호가 들어 있어요. 가짜 고객센터 번호는 사용자의 돈을 훔치는 흔한 수법이라, 전화할 번호는 절대 알려 주지 않아요. 빼 주세요. 차단한 기록이 남았어요.
console-stopped_asks_secret = 보내지 않았어요. 복구 문구, 개인 키, 비밀번호, 인증번호를 묻는 것처럼 읽혀요. 저희는 절대 묻지 않아요. 다르게 써 주세요. 차단한 기록이 남았어요.
console-refused_reply_empty = 먼저 답변을 써 주세요.
console-refused_too_long = 4,000자가 넘어요. 줄여 주세요.
console-refused_not_yours = 티켓을 맡은 사람만 할 수 있어요. 담당자: { $holder }.
console-conflict_claim = 이 티켓은 더 이상 맡을 수 없어요. 담당자: { $holder }.
console-conflict_changed = 그사이 티켓이 바뀌어서 아무것도 처리하지 않았어요. 지금 상태를 확인해 주세요. 입력한 내용은 그대로 있어요.
console-conflict_no_call = 더 이상 예약된 전화가 없어서 번호를 보여 주지 않아요.

## 메모와 기록

console-history = 메모와 기록
console-note_label = 동료에게 남기는 메모
console-note_placeholder = 동료에게 남기는 메모(사용자에게는 보이지 않아요)
console-note_add = 메모 추가
console-refused_note_empty = 먼저 메모를 써 주세요.
console-refused_note_secret = 저장하지 않았어요. 복구 문구나 개인 키, 또는 그렇게 보이는 내용이 들어 있어요. 빼 주세요.
console-event_opened = 티켓 접수
console-event_joined = 티켓에 내용 추가
console-event_claim = 담당 시작
console-event_release = 대기열로 돌려놓음
console-event_note = 메모 작성
console-event_resolve = 답변함
console-event_confirm = 해결됐다고 알림
console-event_reopen = 다시 접수
console-event_rated = 별점을 남김
console-event_callback_set = 전화 신청
console-event_callback_done = 통화 완료
console-event_callback_cancel = 전화 취소
console-event_callback_move = 전화 시간 변경

## 한 단계가 끝난 뒤

console-done_claimed = 티켓을 맡았어요.
console-done_released = 티켓을 대기열로 돌려놓았어요.
console-done_noted = 메모를 추가했어요.
console-done_resolved = 답변을 보내고 있어요. 챗봇이 사용자에게 해결됐는지 물어볼 거예요.
console-done_called = 통화 완료로 표시했어요.

## 상담원

console-operators_help = 계정 추가와 사용 중지는 서버의 명령줄에서 해요.
console-operators_role = 역할
console-operators_state = 상태
console-operators_active = 사용 중
console-operators_disabled = 사용 중지
console-operators_browser_language = 브라우저와 같음
