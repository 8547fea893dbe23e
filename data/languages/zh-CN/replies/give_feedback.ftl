### 星级和评价。

give_feedback-reply = 谢谢您告诉我，这能帮我们做得更好。
give_feedback-thanks = { $stars ->
        [1] 谢谢您说实话。这次没做好，很抱歉。
        [2] 谢谢您说实话。这次没做好，很抱歉。
       *[other] 谢谢您的 { $stars } 星评价！
    }
give_feedback-ask_comment = 愿意多说一句吗？哪里做得好，哪里还可以改进？
give_feedback-comment_noted = 谢谢，已经转达。祝您一切顺利，有需要随时找我。
give_feedback-declined = 好的。祝您一切顺利，有需要随时找我。
