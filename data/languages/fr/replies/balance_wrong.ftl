### Un montant, un jeton, un prix ou une valeur qui semble faux.

balance_wrong-meaning = Mon solde semble faux
balance_wrong-opening = Un solde qui semble faux, cela fait peur. Le plus souvent, seul l’affichage est en cause. Vérifions.
balance_wrong-advice =
    Ce qui compte, c’est ce que dit la blockchain, pas ce qu’affiche l’application.

    1. Copiez votre adresse depuis l’application et recherchez-la dans l’explorateur de blocs du réseau, le site web public qui montre tous les transferts. Si le montant affiché là-bas est juste, il ne manque rien : l’application est seulement en retard.
    2. Dans ce cas, tirez l’écran vers le bas pour actualiser, fermez et rouvrez l’application, coupez tout VPN et mettez l’application à jour.
    3. Il manque un jeton ? Choisissez le réseau sur lequel il se trouve et ajoutez-le à votre liste.
    4. Vous avez importé un portefeuille récemment ? Comparez son adresse avec l’ancienne. Si elles diffèrent, c’est un autre portefeuille : choisissez le bon, ou importez la bonne phrase dans l’application.
    5. Vous avez mis des fonds en staking, vous les avez prêtés, ou vous avez utilisé une dApp (un site web connecté à votre portefeuille) ? Ils sont peut-être encore dans son contrat.
    6. Le montant est juste mais la valeur paraît étrange ? C’est alors le prix qui n’est pas à jour.

    Si l’explorateur montre un transfert sortant que vous n’avez pas fait, écrivez-moi tout de suite « on m’a volé ».
    .technical =
    1. Écartez d’abord les opérations particulières : fichier de portefeuille ou clé importés, interaction avec un contrat, réseau modifié. Puis le nœud : comparez eth_blockNumber avec un explorateur ; un point d’accès RPC en retard ou erroné renvoie un ancien état. Changez de nœud.
    2. Jetons : le solde se trouve dans le contrat du jeton, appelez donc balanceOf(address). Un portefeuille ne liste que les contrats qu’il connaît ; les versions bridgées (USDC et USDC.e) sont des contrats différents. Les jetons rebasing et fee-on-transfer varient d’eux-mêmes.
    3. Adresses différentes après un import : autre chemin de dérivation (compte ou index BIP-44, chemins Ledger Live ou legacy, BIP-44/49/84/86 pour Bitcoin), ou passphrase BIP-39 manquante ou en trop.
    4. Présents mais non dépensables : fonds en staking ou en cours d’unbonding (y compris les TRX stakés pour des ressources), ordres ouverts, parts de LP ou de vault, rent reserve (Solana), base reserve (XRP), change non confirmé (Bitcoin).
    5. Prix : marché peu liquide, ou flux associé au symbole plutôt qu’à l’adresse du contrat.
    6. Transfert sortant inconnu, Transfer exécuté par un spender, ou permissions TRON modifiées : à traiter comme un vol.
