### Bintang dan komentar.

give_feedback-reply = Terima kasih sudah menyampaikannya. Ini membantu kami jadi lebih baik.
give_feedback-thanks = { $stars ->
        [1] Terima kasih sudah jujur. Maaf kami belum bisa membantu dengan lebih baik.
        [2] Terima kasih sudah jujur. Maaf kami belum bisa membantu dengan lebih baik.
       *[other] Terima kasih atas { $stars } bintangnya!
    }
give_feedback-ask_comment = Mau menambahkan komentar? Apa yang sudah baik, dan apa yang bisa lebih baik?
give_feedback-comment_noted = Terima kasih, sudah saya sampaikan. Jaga diri, dan tulis saja kapan pun kamu membutuhkan kami.
give_feedback-declined = Tidak apa-apa. Jaga diri, dan tulis saja kapan pun kamu membutuhkan kami.
