### Yıldızlar ve yorumlar.

give_feedback-reply = Paylaştığınız için teşekkürler. Daha iyi olmamıza yardımcı oluyor.
give_feedback-thanks = { $stars ->
        [1] Dürüstlüğünüz için teşekkürler. Daha iyisini yapamadığımız için üzgünüm.
        [2] Dürüstlüğünüz için teşekkürler. Daha iyisini yapamadığımız için üzgünüm.
       *[other] { $stars } yıldız için teşekkürler!
    }
give_feedback-ask_comment = Yorum eklemek ister misiniz? İyi olan neydi, ne daha iyi olabilirdi?
give_feedback-comment_noted = Teşekkürler, ilettim. Kendinize iyi bakın; ihtiyacınız olduğunda yazın.
give_feedback-declined = Elbette, sorun değil. Kendinize iyi bakın; ihtiyacınız olduğunda yazın.
