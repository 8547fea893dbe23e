### Ce que le bot sait faire.

help-reply =
    Je suis le bot d’assistance { $brand }. Dites-moi ce qui ne va pas, avec vos mots et dans votre langue. Je peux

    • rechercher un transfert sur la blockchain (échoué, bloqué, pas arrivé, envoyé à une mauvaise adresse) et vous dire quoi faire,
    • vous aider quand l’application ne s’ouvre pas, quand le mot de passe est oublié ou quand le solde semble faux,
    • expliquer les frais de réseau, les réseaux, les jetons et les dApps, simplement ou dans tous les détails techniques,
    • vous indiquer les premiers gestes après un vol, et vous aider à reconnaître une arnaque,
    • faire en sorte que quelqu’un de notre équipe vous appelle ou vous réponde ici, et vous dire où en est votre demande.

    À tout moment, vous pouvez écrire « parler à quelqu’un », « stop » ou « changer de langue ». Je ne demande jamais votre phrase de récupération, votre clé privée, votre mot de passe ni un code à usage unique.
