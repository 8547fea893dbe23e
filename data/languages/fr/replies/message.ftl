### Ce qui est dit d’un message lui-même : illisible, en retard, échoué ou envoyé trop vite.

message-unsupported = Je ne sais lire que du texte et des images. Écrivez-moi de quoi il s’agit, ou envoyez une capture d’écran.
message-delayed = De notre côté, quelque chose est lent en ce moment. J’ai bien votre message et j’y réponds dès que je peux. Inutile de le renvoyer.
message-failed = Je suis désolé, je n’ai pas pu répondre à ce message. Dites-le-moi autrement, ou écrivez « parler à quelqu’un ». Si vous nous en parlez, indiquez ce numéro d’incident : { $incident }
message-phone_not_callable = Nous ne pouvons pas appeler ce numéro : c’est peut-être un numéro surtaxé, court ou d’urgence. Je ne l’ai pas gardé. Donnez-m’en un autre avec l’indicatif du pays, ou choisissez de recevoir la réponse ici, dans ce chat.
message-button_used = Vous avez déjà répondu à cela.
message-slow_down = Cela fait beaucoup de messages d’un coup. Attendez une minute, puis écrivez-moi à nouveau ; tout ce que vous avez envoyé avant est bien conservé.
message-still_there = Êtes-vous toujours là ? J’ai gardé tout ce que vous m’avez dit. Reprenez ici quand vous voulez.
