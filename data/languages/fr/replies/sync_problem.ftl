### Des données qui ne s’actualisent pas : historique, soldes, entre appareils.

sync_problem-meaning = L’appli ne s’actualise pas
sync_problem-opening = Je sais que c’est déstabilisant quand l’application affiche d’anciennes données. Le plus souvent, seul l’affichage est en retard, et vos fonds n’ont pas bougé.
sync_problem-advice =
    L’application affiche ce que lui dit un « nœud », un ordinateur du réseau. Si ce nœud est lent, ou votre connexion avec lui, vous voyez d’anciennes données. Ce qui compte, c’est ce qui est sur la blockchain.

    1. Fermez complètement l’application, rouvrez-la et tirez l’écran vers le bas pour actualiser.
    2. Coupez tout VPN, et passez du Wi-Fi aux données mobiles ou l’inverse.
    3. Réglez la date et l’heure du téléphone sur automatique.
    4. Si l’application propose d’autres nœuds dans ses paramètres réseau, choisissez-en un autre.
    5. Mettez l’application à jour (sans la supprimer avant), rouvrez-la et laissez-la synchroniser. Les nouvelles versions corrigent des défauts de synchronisation connus.
    6. Recherchez votre adresse dans l’explorateur de blocs du réseau, le site web public qui montre tous les transferts. Si un transfert y manque aussi, il n’est pas encore confirmé, ou il est sur un autre réseau.

    Deux appareils affichent des choses différentes ? Les noms, les jetons ajoutés et les notes sont gardés séparément sur chaque appareil. Ce qui est sur la blockchain est identique sur les deux, si les deux contiennent le même portefeuille : comparez les adresses.
    .technical =
    1. Un portefeuille lit par des nœuds RPC et, pour l’historique, un indexeur. Comparez eth_blockNumber (TRON : getnowblock, Solana : getSlot) avec un explorateur : si le nœud est en retard, changez-en. Soldes justes et historique en retard : c’est l’indexeur ; attendez.
    2. Transport : les sorties de VPN ou de proxy sont souvent limitées en débit (429) ou bloquées (403) ; filtres DNS, portails captifs et horloge fausse (TLS) donnent le même symptôme. L’économie de batterie arrête l’actualisation en arrière-plan et les WebSockets.
    3. État local bloqué : une transaction en attente remplacée ou abandonnée peut rester dans la liste. Arrêt forcé et vidage du cache ; jamais les données de l’application sans sauvegarde vérifiée.
    4. Entre appareils : listes de jetons, noms, carnet d’adresses, sites connectés et réglages sont locaux. Les adresses doivent être identiques pour mêmes phrase, passphrase, chemin de dérivation et index de compte.
    5. Clients légers et cryptos confidentielles scannent eux-mêmes les blocs : laissez le scan se terminer, vérifiez la restore height.

    Après une mise à jour qui corrige un défaut de synchronisation, rouvrez l’application et relancez la synchronisation.
