### Dit aussitôt quand un message contient un secret, ou quelque chose qui pourrait en être un.

guard-recovery_phrase =
    Stop, c’est important : votre message contient ce qui ressemble à une phrase de récupération. Je l’ai retirée avant tout enregistrement, et personne chez { $brand } ne l’a lue. Mais une phrase écrite dans un chat n’est plus sûre. Faites donc ceci maintenant :

    1. Dans l’application, créez un nouveau portefeuille avec une nouvelle phrase (pas un deuxième compte avec l’ancienne), et notez cette phrase sur papier.
    2. Transférez-y tous vos fonds, de tous les réseaux.
    3. Supprimez votre message dans ce chat.
    4. N’écrivez plus jamais une phrase de récupération ailleurs que dans l’application elle-même.

    Personne chez { $brand } n’en a jamais besoin. Si c’était autre chose, redites-le-moi avec d’autres mots.
guard-phrase_piece =
    Stop, n’envoyez plus rien : on dirait des mots d’une phrase de récupération. Personne n’en a besoin, pas même { $brand }, et elle n’a pas sa place dans un chat.

    Si c’est bien cela, supprimez de ce chat vos messages qui contiennent ces mots. Et si vous en avez envoyé d’autres, ici ou à qui que ce soit, créez maintenant dans l’application un nouveau portefeuille avec une nouvelle phrase et transférez-y tous vos fonds. Si c’était autre chose, redites-le-moi avec d’autres mots.
guard-private_key =
    Stop, c’est important : ce que vous avez envoyé est peut-être une clé privée. Je l’ai retirée avant tout enregistrement, et personne chez { $brand } ne l’a lue. Mais une clé envoyée dans un chat n’est plus sûre. Si c’en est une, faites ceci maintenant :

    1. Dans l’application, créez un nouveau portefeuille avec une nouvelle phrase, et notez cette phrase sur papier.
    2. Transférez-y tous les fonds de ce compte, de tous les réseaux.
    3. Supprimez votre message dans ce chat.
    4. N’écrivez plus jamais une clé privée ailleurs que dans l’application elle-même.

    Personne chez { $brand } n’en a jamais besoin. Si vous avez la certitude que c’était le hash d’une transaction, copiez-le à nouveau depuis l’explorateur de blocs (le site web qui montre tous les transferts) et envoyez-le précédé du mot « hash ».
guard-ask_hash = C’est une ligne de 64 lettres et chiffres. Ce peut être le hash d’une transaction, que tout le monde peut voir, ou une clé privée, que personne ne doit voir. Je ne l’ai donc ni enregistrée ni recherchée. Est-ce le hash d’une transaction, copié depuis l’explorateur de blocs ou votre liste de transferts ?
button-is_hash = Oui, c’est le hash
button-is_key = Non, ou je ne sais pas
guard-held_lost = Je n’ai plus cette ligne : je ne garde ce genre de ligne qu’en mémoire, et peu de temps. Si c’était le hash d’une transaction, renvoyez-le précédé du mot « hash ».
guard-text_cut = Votre message était très long : je n’ai lu que ses { $limit } premiers caractères. S’il y avait quelque chose d’important après, renvoyez-le dans un message à part.
