### Le widget de chat sur le site web, et la page pour l’essayer.

## Le bouton qui ouvre le chat, et la fenêtre

widget-launcher_open = Ouvrir le chat d’assistance
widget-launcher_unread = Ouvrir le chat d’assistance, messages non lus : { $count }
widget-launcher_close = Fermer le chat d’assistance
widget-title = Assistance { $brand }
widget-subtitle = Disponible jour et nuit
widget-close = Fermer le chat
widget-log = Fil des messages
widget-jump = Derniers messages

## Avant le premier message

widget-welcome = Bonjour ! Je suis le bot d’assistance { $brand }. Dites-moi ce qui ne va pas, avec vos mots et dans votre langue.
widget-safety = N’écrivez jamais ici votre phrase de récupération, votre clé privée, votre mot de passe ou un code à usage unique. Je ne vous les demanderai jamais, et personne de notre équipe non plus.

## Qui dit quoi

widget-author_you = Vous
widget-author_bot = Bot d’assistance
widget-author_person = Équipe d’assistance
widget-typing = Le bot d’assistance est en train d’écrire
widget-today = Aujourd’hui
widget-yesterday = Hier

## Écrire

widget-input = Votre message
widget-placeholder = Écrivez un message…
widget-send = Envoyer
widget-chars_left = Caractères restants : { $count }
widget-attach = Joindre une capture d’écran
widget-picture = Capture d’écran
widget-picture_remove = Retirer la capture d’écran
widget-picture_hint = Vérifiez qu’on n’y voit ni phrase de récupération, ni clé privée, ni mot de passe, ni code.
widget-picture_progress = Envoyé : { $percent }
widget-picture_drop = Déposez la capture d’écran ici

## Ce qu’un message est devenu

widget-state_sending = Envoi en cours…
widget-state_sent = Envoyé
widget-state_failed = Non envoyé
widget-retry = Réessayer
widget-secret_hidden = Masqué pour votre sécurité : cela ressemblait à une phrase de récupération ou à une clé privée. Rien n’a été enregistré.

## Ce qui n’a pas marché

widget-offline = Vous êtes hors ligne. Vos messages partiront dès que la connexion sera revenue.
widget-reconnecting = Connexion perdue. Nouvelle tentative…
widget-reconnected = Connexion rétablie
widget-error_failed = L’envoi a échoué. Réessayez.
widget-error_slow_down = Cela fait beaucoup de messages d’un coup. Attendez une minute, puis réessayez.
widget-error_too_long = Ce message est trop long. Raccourcissez-le ou coupez-le en deux.
widget-error_button_used = Vous avez déjà répondu à cela.
widget-error_picture_type = Choisissez une image PNG, JPEG ou WebP.
widget-error_picture_big = Cette image est trop lourde. La limite est de { $limit }.
widget-error_picture_unreadable = Cette image n’a pas pu être ouverte. Envoyez une autre capture d’écran.
widget-error_picture_many = C’est plus d’images que je ne peux en garder. Décrivez le reste avec des mots.
widget-error_unavailable = Le chat est injoignable pour le moment. Réessayez dans quelques minutes.

## La page pour l’essayer

demo-title = Assistance { $brand }
demo-languages = Langue
demo-eyebrow = Une assistance à toute heure
demo-headline = Un souci avec votre portefeuille ? Réglons cela ensemble.
demo-lead = Décrivez ce qui s’est passé, avec vos mots. Vous recevez tout de suite une première réponse, et l’appel d’une vraie personne chaque fois que cela ne suffit pas.
demo-start = Le chat vous attend dans le coin de cette page.
demo-topics = Les raisons de nous écrire
demo-topic_transfer = Transferts
demo-topic_transfer_text = En attente, échoué ou jamais arrivé. Envoyez le hash de la transaction, et je la recherche sur la blockchain.
demo-topic_access = Accès
demo-topic_access_text = Un mot de passe oublié, un code qui n’arrive pas, un nouveau téléphone. Je vous dis ce qui peut être restauré, et ce qui ne dépend que de vous.
demo-topic_safety = Sécurité
demo-topic_safety_text = Un message étrange, une approbation que vous ne reconnaissez pas, des fonds disparus. D’abord les gestes d’urgence, ensuite les questions.
demo-safety = Ce que nous ne faisons jamais
demo-safety_text = Nous ne demandons jamais de phrase de récupération, de clé privée, de mot de passe ni de code à usage unique, et jamais de paiement. Nous ne publions aucun numéro d’assistance : quand vous demandez un appel, c’est nous qui vous appelons, et nous disons d’abord le code de vérification que seul votre chat a montré.
demo-embed = Sur votre propre page
demo-embed_text = Une seule ligne ajoute le chat à n’importe quelle page :
