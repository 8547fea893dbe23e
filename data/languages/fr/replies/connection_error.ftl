### Erreur de réseau, de serveur ou de délai dans l’application.

connection_error-meaning = Une erreur de connexion dans l’appli
connection_error-opening = Une telle erreur vient le plus souvent de la connexion entre votre téléphone et le réseau. Voyons où cela coince.
connection_error-advice =
    Vos fonds sont sur la blockchain, et une telle erreur ne peut pas y toucher. Essayez dans cet ordre :

    1. Ouvrez n’importe quel site web. Si cela échoue aussi, le problème vient de votre connexion internet.
    2. Passez du Wi-Fi aux données mobiles, ou l’inverse. Certains bureaux, écoles et pays bloquent ce genre de services.
    3. Si vous utilisez un VPN ou un proxy, coupez-le et réessayez. S’il vous est nécessaire, choisissez-y un autre pays.
    4. Réglez la date et l’heure du téléphone sur automatique : une horloge fausse empêche les connexions sécurisées.
    5. Fermez complètement l’application et rouvrez-la ; si cela ne suffit pas, redémarrez le téléphone.
    6. Mettez l’application à jour depuis la boutique d’applications officielle ou le site officiel. Ne la supprimez pas avant.
    7. Si les paramètres réseau de l’application proposent d’autres nœuds (les ordinateurs auxquels elle demande les données), choisissez-en un autre.

    Si c’est arrivé pendant un envoi : avant de recommencer, regardez votre liste de transferts et votre adresse dans l’explorateur de blocs du réseau. Le premier transfert est peut-être passé.
    .technical =
    1. Deux voies : le backend du portefeuille (prix, historique, messages) et le nœud de la chaîne (JSON-RPC). Une seule chaîne en panne désigne son RPC ; toutes en panne, la connexion, le DNS, le VPN ou le backend.
    2. Lisez l’erreur : échec DNS ou NXDOMAIN (essayez un autre résolveur), erreur TLS ou de certificat (horloge, proxy filtrant, portail captif), délai dépassé (route bloquée ou saturée), HTTP 429 (débit limité, fréquent sur les sorties VPN partagées), 403 ou 451 (blocage de région ou d’IP), 5xx (serveur). Les codes JSON-RPC -32000 et -32603 viennent du nœud lui-même.
    3. Tests : autre réseau, VPN coupé ou autre sortie, DNS privé et bloqueurs de publicité désactivés, IPv4 seul ; VPN par application ou restrictions de batterie sous Android.
    4. Changez de point d’accès RPC ; comparez eth_chainId et eth_blockNumber avec un explorateur.
    5. Un délai dépassé après la signature ne dit rien du résultat. Recherchez le hash ou le nonce avant de signer à nouveau ; sur les chaînes EVM, reprenez le même nonce pour qu’une seule transaction puisse s’exécuter.
