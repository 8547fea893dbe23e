### Est-ce que je parle à une machine ?

bot_challenge-reply = Je suis un bot, pas une personne. Je réponds à toute heure, je peux rechercher un transfert sur la blockchain, et je connais les problèmes courants et leurs solutions. Si vous préférez une vraie personne, écrivez « parler à quelqu’un » et je m’en occupe.
