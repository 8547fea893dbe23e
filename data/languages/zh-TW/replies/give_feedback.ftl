### 星等和評價。

give_feedback-reply = 謝謝您告訴我，這能幫我們做得更好。
give_feedback-thanks = { $stars ->
        [1] 謝謝您坦白告訴我們。這次沒做好，很抱歉。
        [2] 謝謝您坦白告訴我們。這次沒做好，很抱歉。
       *[other] 謝謝您給的 { $stars } 顆星！
    }
give_feedback-ask_comment = 願意多說一句嗎？哪裡做得好，哪裡還可以改進？
give_feedback-comment_noted = 謝謝，已經轉達。祝您一切順利，有需要隨時找我。
give_feedback-declined = 好的。祝您一切順利，有需要隨時找我。
