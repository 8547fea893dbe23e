### Où en est une demande.

ticket_status-open = en attente de prise en charge par notre équipe
ticket_status-claimed = quelqu’un de notre équipe s’en occupe
ticket_status-resolved = nous avons répondu, il vous reste à nous dire si c’est réglé
ticket_status-closed = fermée
ticket_status-none = Vous n’avez aucune demande ouverte en ce moment.
ticket_status-reply = Votre demande { $number } : { $status }. Vous aurez de nos nouvelles au plus tard le { $due }.
ticket_status-answered = Votre demande { $number } : { $status }.
ticket_status-callback =
    Votre demande { $number } : { $status }.
    Quand : { $time }
    Pour vous joindre : { $contact }
    Vous aurez de nos nouvelles au plus tard le { $due }.
    Code de vérification : { $code }
    La personne qui vous appelle doit d’abord dire ce code. Ne le dites jamais vous-même.
ticket_status-answer =
    Voici la réponse à votre demande { $number } :
    { $answer }
ticket_status-call_none = Non, ce n’est pas nous : aucun appel n’est prévu pour vous. Quiconque appelle en notre nom est un escroc. Raccrochez, ne dites rien, n’ouvrez aucun lien, et ne signez ni n’installez rien, même si on vous le demande. Si vous avez déjà dit quelque chose, indiquez-moi de quel genre d’information il s’agissait (jamais les mots ou les chiffres eux-mêmes).
ticket_status-call_later =
    Non, aucun appel de notre part n’est prévu maintenant. Le vôtre, pour la demande { $number }, est fixé ainsi :
    Quand : { $time }
    Pour vous joindre : { $contact }
    La personne qui vous appelle doit d’abord dire le code { $code }. Ne le dites jamais vous-même. Si elle ne peut pas le dire, raccrochez : ce n’est pas nous.
ticket_status-call_due =
    C’est peut-être nous : un appel pour votre demande { $number } est prévu maintenant.
    Laissez la personne qui appelle dire d’abord le code de vérification : { $code }. Ne le dites jamais vous-même. Si elle ne peut pas le dire, raccrochez : ce n’est pas nous.
