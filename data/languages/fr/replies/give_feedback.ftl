### Étoiles et commentaires.

give_feedback-reply = Merci de me l’avoir dit. Cela nous aide à nous améliorer.
give_feedback-thanks = { $stars ->
        [one] Merci de votre franchise. Nous regrettons de ne pas avoir fait mieux.
        [2] Merci de votre franchise. Nous regrettons de ne pas avoir fait mieux.
       *[other] Merci pour les { $stars } étoiles !
    }
give_feedback-ask_comment = Voulez-vous ajouter un commentaire ? Qu’est-ce qui était bien, et qu’est-ce qui pourrait être mieux ?
give_feedback-comment_noted = Merci, c’est transmis. Prenez soin de vous, et écrivez-nous dès que vous en avez besoin.
give_feedback-declined = Très bien. Prenez soin de vous, et écrivez-nous dès que vous en avez besoin.
