### Convenir d’un appel ou d’une réponse d’une personne.

request_human-start = Je vais faire en sorte que quelqu’un de notre équipe s’en occupe personnellement. Juste quelques questions, pour que personne n’ait à vous les reposer.
request_human-hurry = Compris, plus de questions sur le problème. Il n’y a pas de numéro à appeler : c’est quelqu’un de notre équipe qui vous contacte. Il ne reste que ceci à convenir.
request_human-chat_instead = D’accord, la réponse arrivera ici, dans ce chat.
request_human-asap_instead = D’accord, dès que possible.
request_human-time_past = Cette heure est déjà passée. Choisissez-en une autre.
request_human-what_to_change = Que souhaitez-vous modifier ?
request_human-in_this_chat = dans ce chat
request_human-as_soon_as_possible = dès que possible
request_human-summary =
    Est-ce bien cela ?
    Problème : { $problem }
    { $details }
    Pour vous joindre : { $contact }
    Quand : { $time }
request_human-booked =
    C’est convenu. Votre numéro de ticket : { $number }
    Quelqu’un de notre équipe vous appellera : { $contact }, { $time }. Vous aurez de nos nouvelles au plus tard le { $due }.
    Code de vérification : { $code }
    La personne qui vous appelle doit d’abord dire ce code. Ne le dites jamais vous-même. Si elle ne peut pas le dire, raccrochez.
request_human-booked_chat =
    C’est convenu. Votre numéro de ticket : { $number }
    Quelqu’un de notre équipe vous répondra ici, dans ce chat : { $time }. Vous aurez de nos nouvelles au plus tard le { $due }.
    Code de vérification : { $code }
    Si quelqu’un vous appelle malgré tout, cette personne doit d’abord dire ce code. Ne le dites jamais vous-même. Si elle ne peut pas le dire, raccrochez.
request_human-rule = À retenir : personne chez { $brand } n’a jamais besoin de votre phrase de récupération, de votre clé privée, de votre mot de passe ni d’un code reçu par SMS ou par e-mail, et personne ne vous demandera jamais de paiement. Quiconque le fait est un escroc.
