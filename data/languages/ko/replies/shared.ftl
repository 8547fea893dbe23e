### 여러 상황에서 함께 쓰는 말과 모든 버튼.

button-yes = 네
button-no = 아니요
button-where = 어디서 찾나요?
button-skip = 건너뛰기
button-solved = 네, 해결됐어요
button-not_solved = 아니요, 아직이요
button-human = 상담원 연결
button-this_chat = 이 채팅으로 받기
button-asap = 가능한 한 빨리
button-zone = { $zone }
button-window = { $window }
button-confirm = 네, 맞아요
button-change = 고칠 게 있어요
button-stars = ★ { $stars }점
button-no_comment = 아니요, 괜찮아요
button-something_else = 다른 문제예요
button-language = { $name }
button-cancel_call = 전화 취소
button-move_call = 시간 바꾸기
button-cancel_request = 신청 취소

case-queued = 그 문제도 적어 두었어요. 먼저 이것부터 마무리하고 바로 볼게요.
case-next = 이제 아까 말씀하신 다른 문제를 볼게요.
case-urgent_human = 급한 일이에요. 지금 바로 상담원에게 넘겨 드릴까요?
case-left_open = 알겠어요. 상담원의 도움이 필요하면 언제든 “상담원 연결”이라고 써 주세요.
case-anything_else = 궁금한 점이 풀리셨으면 좋겠어요. 더 궁금한 게 있으면 다시 물어보시거나 “상담원 연결”이라고 써 주세요.
case-same_advice = 위에서 말씀드린 내용이 이번에도 똑같이 해당돼요. 그래도 답이 안 되면 상담원이 살펴봐 드릴 수 있어요.
case-still = 그대로군요. 위 방법을 다 해 보셨다면 ‘아니요, 아직이요’를 눌러 주세요. 상담원에게 이어 드릴게요.
case-take_time = 천천히 하셔도 돼요. 먼저 해 보고 결과를 알려 주세요. 막히면 상담원이 도와드릴 수 있어요.
case-first_aid = 네, 듣고 있어요. 말씀하신 내용은 적어 두었어요. 위 순서대로 첫 번째부터 하나씩 해 주세요. 상담원이 함께 도와드릴 수도 있어요.
case-rest = 알겠어요. 필요할 때 무슨 일인지 짧게 적어 주세요.

fallback-which = 제대로 도와드리려고 확인할게요. 어떤 문제인가요?
greet-again = 다시 오셨네요, 반가워요!
inform-noted = 감사해요, 적어 두었어요.
explain_simply-reply = 네, 지금부터는 최대한 쉽게 말씀드릴게요.
explain_simply-again = 글로는 이보다 더 쉽게 쓰기 어려워요. 어느 단계가 어려운지 알려 주세요. 상담원과 함께 하나씩 해 보셔도 돼요.
explain_technically-reply = 네, 지금부터는 기술적인 내용까지 자세히 말씀드릴게요.
cancel-reply = 네, 여기서 멈출게요. 필요하면 언제든 다시 써 주세요.
cancel-nothing = 지금은 진행 중인 일이 없어요. 무엇을 도와드릴까요?
