### 다른 언어로.

change_language-which = 어떤 언어가 편하세요? 하나를 고르시거나, 그냥 그 언어로 써 주세요.
change_language-done = 네, 지금부터 한국어로 말씀드릴게요.
change_language-unknown = 죄송해요, 아직 할 줄 모르는 언어예요: { $language }. 아래에서 고르시거나, 아는 다른 언어로 써 주세요.
