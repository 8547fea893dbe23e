### Telegram : le menu, le profil du bot, et ce que le canal lui-même a à dire.

## Menu, au plus 256 caractères chacun

telegram-menu_start = Commencer une nouvelle conversation
telegram-menu_help = Ce que je peux faire pour vous
telegram-menu_human = Parler à quelqu’un
telegram-menu_status = Où en est ma demande ?
telegram-menu_language = Changer de langue
telegram-menu_privacy = Ce qui est enregistré sur moi
telegram-menu_cancel = Arrêter ce que nous faisons

## Profil : la page avant le premier message (au plus 512 caractères), et la ligne sous le nom (au plus 120)

telegram-description =
    Je suis le bot d’assistance { $brand }, disponible à toute heure. Dites-moi ce qui ne va pas, avec vos mots et dans votre langue : un transfert qui n’arrive pas, un solde qui semble faux, une application qui ne s’ouvre pas. Si je n’y arrive pas, quelqu’un de notre équipe vous appellera ou vous répondra ici.

    Je ne demande jamais votre phrase de récupération, clé privée, mot de passe ni code à usage unique. Quiconque le fait est un escroc.
telegram-short_description = Assistance { $brand } à toute heure. Ne demande jamais phrase de récupération, clé, mot de passe ni code.

## Le propre numéro de téléphone

telegram-contact_button = 📱 Partager mon numéro
telegram-contact_hint = Ou partagez le numéro de ce compte Telegram avec le bouton ci-dessous.
telegram-foreign_contact = C’est le contact de quelqu’un d’autre, je ne l’ai donc pas gardé. Partagez le vôtre avec le bouton, ou écrivez le numéro que nous pouvons appeler.
telegram-phone_refused = Nous ne pouvons pas appeler ce numéro, je ne l’ai donc pas gardé. Écrivez-en un autre avec l’indicatif du pays, par exemple +33 ou +225.

## Ce qui n’a pas pu être reçu

telegram-picture_too_big = Cette image est trop lourde pour moi. Envoyez une capture d’écran comme photo, pas comme fichier.
telegram-picture_too_many = C’est plus d’images que je ne peux en garder. Décrivez le reste avec des mots.
telegram-picture_unreadable = Je n’ai pas pu ouvrir cette image. Envoyez une capture d’écran au format PNG ou JPEG.
telegram-slow_down = Cela fait beaucoup de messages d’un coup. Attendez une minute, puis écrivez-moi à nouveau ; tout ce que vous avez envoyé avant est bien conservé.
telegram-button_used = Vous avez déjà répondu à cela.
telegram-button_unknown = Ce bouton ne fonctionne plus. Écrivez-moi ce dont vous avez besoin.
telegram-failed = Quelque chose s’est mal passé de notre côté, et je n’ai pas pu recevoir votre message. Renvoyez-le dans quelques minutes.

## Groupes

telegram-group =
    J’aide uniquement en privé : ce qui touche à votre portefeuille ne regarde pas tout un groupe. Utilisez le bouton ci-dessous.

    Attention : quiconque vous écrit à cause de ce que vous avez écrit ici et propose son aide est un escroc.
telegram-group_button = M’écrire en privé
