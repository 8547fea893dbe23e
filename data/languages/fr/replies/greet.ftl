### Salutations.

greet-hello =
    Bonjour ! Je suis le bot d’assistance { $brand }, disponible à toute heure. Que puis-je faire pour vous ?

    Dites-moi ce qui ne va pas, avec vos mots et dans votre langue : un transfert qui n’arrive pas, un solde qui semble faux, une application qui ne s’ouvre pas. Je peux rechercher un transfert sur la blockchain et, si je n’arrive pas à résoudre le problème, quelqu’un de notre équipe prendra le relais.

    Je suis un bot. Je ne demande jamais votre phrase de récupération, votre clé privée, votre mot de passe ni un code à usage unique. Ne les envoyez jamais à personne.
greet-back = Rebonjour ! Votre demande { $number } est toujours ouverte. Demandez-moi où elle en est, ou dites-moi ce que je peux faire d’autre pour vous.
