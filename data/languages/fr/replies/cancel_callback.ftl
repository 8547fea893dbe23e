### Déplacer ou annuler un appel promis.

cancel_callback-none = Aucun appel n’est prévu pour vous en ce moment.
cancel_callback-which = Un appel est prévu pour votre demande { $number }. Que souhaitez-vous que je fasse ?
cancel_callback-done = L’appel pour votre demande { $number } est annulé. La demande elle-même reste ouverte, et quelqu’un de notre équipe vous répondra ici, dans ce chat.
