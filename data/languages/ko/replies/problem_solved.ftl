### 이제 잘될 때.

problem_solved-reply = 해결돼서 다행이에요! 다시 문제가 생기거나 다른 일이 있으면 언제든 써 주세요.
problem_solved-ticket = 해결돼서 다행이에요! 문의를 마무리했어요.
