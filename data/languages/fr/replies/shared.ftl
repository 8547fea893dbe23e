### Phrases communes à plusieurs intentions, et tous les boutons.

button-yes = Oui
button-no = Non
button-where = Où le trouver ?
button-skip = Passer cette question
button-solved = Oui, c’est réglé
button-not_solved = Non, pas encore
button-human = Parler à quelqu’un
button-this_chat = Ici, dans ce chat
button-asap = Dès que possible
button-zone = { $zone }
button-window = { $window }
button-confirm = Oui, c’est bien ça
button-change = Modifier quelque chose
button-stars = { $stars ->
        [one] ★ { $stars } étoile
       *[other] ★ { $stars } étoiles
    }
button-no_comment = Non, merci
button-something_else = Autre chose
button-language = { $name }
button-cancel_call = Annuler l’appel
button-move_call = Choisir une autre heure
button-cancel_request = Annuler la demande

case-queued = C’est noté aussi. Terminons d’abord ceci, et je m’en occupe juste après.
case-next = Passons à l’autre problème dont vous m’avez parlé.
case-urgent_human = C’est urgent. Voulez-vous que quelqu’un de notre équipe prenne le relais tout de suite ?
case-left_open = D’accord. Quand vous voudrez que quelqu’un de notre équipe prenne le relais, écrivez simplement « parler à quelqu’un ».
case-anything_else = J’espère que cela répond à votre question. Sinon, posez-la-moi à nouveau ou écrivez « parler à quelqu’un ».
case-same_advice = Ce que je vous ai écrit plus haut vaut aussi pour cela. Si cela ne répond pas à votre question, quelqu’un de notre équipe peut s’en occuper.
case-still = Je comprends, rien n’a changé. Si vous avez essayé les étapes ci-dessus, choisissez « Non, pas encore », et je ferai appel à quelqu’un de notre équipe.
case-take_time = Prenez votre temps. Essayez d’abord, puis dites-moi ce que cela a donné. Si une étape vous résiste, quelqu’un de notre équipe peut prendre le relais.
case-first_aid = Je suis là, et c’est noté. Suivez les étapes ci-dessus une par une, en commençant par la première. Quelqu’un de notre équipe peut vous y aider.
case-rest = D’accord. Dès que vous avez besoin de quelque chose, dites-moi en quelques mots de quoi il s’agit.

fallback-which = Je veux m’assurer de bien vous comprendre. De quoi s’agit-il ?
greet-again = Rebonjour !
inform-noted = Merci, c’est noté.
explain_simply-reply = Bien sûr. À partir de maintenant, je fais le plus simple possible.
explain_simply-again = Par écrit, je ne peux pas l’expliquer plus simplement. Dites-moi quelle étape n’est pas claire, ou laissez quelqu’un de notre équipe la voir avec vous.
explain_technically-reply = Entendu. À partir de maintenant, je vous donne les détails techniques.
cancel-reply = D’accord, j’arrête là notre échange (cela n’arrête aucun transfert). Quand vous aurez besoin de moi, écrivez-moi.
cancel-nothing = Il n’y a rien à arrêter pour le moment. Que puis-je faire pour vous ?
