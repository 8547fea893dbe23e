### Si un réseau est saturé, lent ou en panne, et comment le savoir.

network_status-meaning = Le réseau est-il lent ou en panne ?
network_status-opening = Je vous montre comment savoir si c’est le réseau lui-même qui est lent, ou seulement votre connexion.
network_status-advice =
    Je ne veux pas deviner comment va le réseau en ce moment, mais vous pouvez le vérifier en une minute :

    1. Ouvrez l’explorateur de blocs du réseau, le site web public qui montre tous les transferts. Si de nouveaux blocs apparaissent sans cesse, le réseau fonctionne.
    2. Regardez les frais que propose l’application. S’ils sont bien plus élevés que d’habitude, beaucoup de gens envoient : le réseau est saturé. Avec des frais plus élevés, votre transfert passe plus tôt ; si vous avez le temps, attendez que cela se calme.
    3. Si de nouveaux blocs y apparaissent mais que votre application affiche d’anciennes données ou une erreur, le problème est entre les deux. Passez du Wi-Fi aux données mobiles ou l’inverse, coupez tout VPN, choisissez un autre nœud (l’ordinateur auquel l’application demande les données) si elle en propose, et mettez l’application à jour.
    4. Si aucun nouveau bloc n’apparaît pendant longtemps, le réseau lui-même est peut-être arrêté (sur Bitcoin, une heure sans bloc est normale). Vos fonds restent où ils sont ; n’envoyez rien tant qu’il ne fonctionne pas à nouveau.

    Si l’un de vos transferts est bloqué, dites-le-moi, et je le rechercherai.
    .technical =
    1. Saturation : sur les chaînes EVM, les frais de base montent tant que les blocs sont remplis à plus de la moitié ; leur tendance reflète la demande. Bitcoin : taille du mempool et sat/vB des prochains blocs. Solana : transactions perdues et frais de priorité. TRON : un bloc toutes les 3 secondes ; énergie et bande passante manquent plus souvent que la place dans les blocs.
    2. Chaîne ou nœud : comparez le eth_blockNumber de votre point d’accès RPC avec un explorateur. Un écart de plus de quelques blocs, ou eth_syncing différent de false, signale un nœud en retard ; 429 : débit limité, 403 : bloqué (souvent à cause d’un VPN), 5xx : en panne. Changez de point d’accès RPC.
    3. Temps de bloc habituels : Ethereum 12 s, TRON 3 s, Bitcoin environ 10 min en moyenne (une heure sans bloc peut arriver), Solana moins d’une demi-seconde. Les rollups s’arrêtent avec leur séquenceur.
    4. Pendant une panne, ne signez pas plusieurs fois : ce que vous avez signé peut encore être diffusé, et plusieurs transactions peuvent s’exécuter. Sur les chaînes EVM, reprenez le même nonce.

    La maintenance des dépôts ou retraits d’une plateforme d’échange dépend d’elle seule ; consultez sa page d’état.
