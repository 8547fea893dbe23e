### Tout ce qui ne concerne pas le portefeuille.

out_of_scope-reply = Je suis désolé, je ne peux pas vous aider pour cela : je suis là pour { $brand } et tout ce qui touche à votre portefeuille. Je ne donne ni prévisions de cours ni conseils d’investissement. Si quelque chose ne va pas avec votre portefeuille, dites-le-moi.
