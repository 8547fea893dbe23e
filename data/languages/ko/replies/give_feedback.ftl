### 별점과 의견.

give_feedback-reply = 소중한 의견 감사해요. 더 나아지는 데 큰 도움이 돼요.
give_feedback-thanks = { $stars ->
        [1] 솔직하게 말씀해 주셔서 감사해요. 더 잘 도와드리지 못해 죄송해요.
        [2] 솔직하게 말씀해 주셔서 감사해요. 더 잘 도와드리지 못해 죄송해요.
       *[other] 별점 { $stars }점, 감사해요!
    }
give_feedback-ask_comment = 의견도 남겨 주시겠어요? 좋았던 점이나 아쉬웠던 점을 알려 주세요.
give_feedback-comment_noted = 감사해요, 잘 전달했어요. 필요할 때 언제든 다시 써 주세요.
give_feedback-declined = 네, 괜찮아요. 필요할 때 언제든 다시 써 주세요.
