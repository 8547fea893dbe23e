### Un transfert présenté comme fait, mais pas arrivé.

transfer_missing-meaning = Un transfert n’est pas arrivé
transfer_missing-opening = Je comprends votre inquiétude. Avec le hash de la transaction, nous pouvons voir sur la blockchain elle-même où sont allés les fonds.
transfer_missing-advice =
    La blockchain montre où sont allés les fonds, quoi qu’affiche une application :

    1. Recherchez le hash de la transaction (le numéro de suivi du transfert) dans l’explorateur de blocs du réseau, le site web public qui montre tous les transferts. S’il indique « success » (réussi) ou « confirmed » (confirmé), les fonds sont allés à l’adresse qui y figure comme destinataire.
    2. Comparez cette adresse avec la vôtre, caractère par caractère, et le réseau avec celui que vous avez ouvert dans l’application.
    3. Si les deux sont justes, la crypto est peut-être seulement masquée : choisissez ce réseau dans l’application et ajoutez le jeton à votre liste.
    4. Si vous avez envoyé à une plateforme d’échange : elle attend plusieurs confirmations avant d’afficher les fonds. S’il fallait un mémo ou un tag et que vous l’avez oublié, écrivez à la plateforme avec le hash.
    5. Pas de hash ? Demandez-le à l’expéditeur. S’il ne peut pas en donner, il n’a probablement encore rien envoyé.

    Si l’explorateur indique « failed » (échec), les fonds n’ont jamais quitté le compte de l’expéditeur. Si le transfert y est encore en attente, il ne peut pas être déjà arrivé.
    .technical =
    1. Explorateur : vérifiez statut, destinataire, contrat du jeton (pas le symbole) et chaîne. Sur les chaînes EVM, un jeton se déplace quand un événement Transfer du bon contrat figure dans le reçu ; le « to » de la transaction est alors le contrat, pas vous.
    2. Les soldes de jetons sont dans le contrat du jeton. Si balanceOf(address) est juste et que l’application n’affiche rien, ajoutez le contrat à la main ou changez de nœud.
    3. Les plateformes d’échange créditent après le nombre de confirmations indiqué sur leur page de dépôt, ou après la finalité. Les fonds envoyés par un contrat (« internal transactions ») sont crédités tard, ou pas du tout, par certaines.
    4. Destination tag XRP, commentaire TON, mémo Cosmos : sans lui, la plateforme doit attribuer le dépôt à la main.
    5. Bridges et L2 : regardez les deux chaînes ; un retrait d’un rollup optimiste par le bridge standard prend en général environ sept jours.
    6. Bitcoin : regardez la sortie qui vous appartient, pas celle du change.
