### Une dApp, un swap, un bridge, une page de NFT ou une connexion WalletConnect qui échoue.

dapp_problem-meaning = Une dApp, un swap ou un bridge échoue
dapp_problem-opening = Cela peut venir du site, du réseau ou de la connexion avec votre portefeuille. Voyons d’où vient le problème.
dapp_problem-advice =
    1. Assurez-vous d’être sur le vrai site : comparez son adresse, lettre par lettre, avec celle que donne le projet lui-même.
    2. Vérifiez que votre portefeuille est sur le réseau dont le site a besoin ; changez-le dans l’application.
    3. Vérifiez qu’il vous reste un peu de la crypto propre à ce réseau pour payer les frais.
    4. La connexion échoue ? Déconnectez-vous des deux côtés, fermez tout, et reconnectez-vous avec un nouveau code QR. Coupez tout VPN.
    5. Un échange (swap) échoue ? Le prix a probablement bougé. Actualisez-le, essayez un montant plus petit, ou autorisez un écart de prix (slippage) un peu plus grand.
    6. Un transfert plus ancien attend encore ? Accélérez-le ou annulez-le d’abord.
    7. Vous avez utilisé un bridge (un service qui fait passer des fonds vers un autre réseau) ? Cela prend du temps, et les fonds arrivent sur l’autre réseau : regardez là-bas.
    8. L’image d’un NFT manque ? En général, seul le serveur qui garde l’image est lent.

    Si un site demande votre phrase de récupération pour « réparer » quoi que ce soit, fermez-le : c’est une arnaque. Avec le hash de la transaction, je peux voir si le réseau a refusé le transfert ou s’il ne l’a jamais reçu.
    .technical =
    1. Connexion : une session WalletConnect v2 exige un namespace de chaîne correspondant et un relais joignable ; supprimez les sessions et appairages périmés des deux côtés, puis scannez à nouveau. Provider injecté : vérifiez eth_chainId et le compte sélectionné.
    2. Pas de hash : la requête a échoué avant la diffusion (refus de l’utilisateur 4001, chaîne inconnue 4902, mauvais RPC, estimation échouée parce que l’appel ferait un revert).
    3. Hash et revert : lisez la raison. Sortie sous le minimum (« INSUFFICIENT_OUTPUT_AMOUNT », « Too little received ») : le prix a dépassé le slippage autorisé. « TRANSFER_FROM_FAILED » : allowance, solde ou jeton fee-on-transfer. « EXPIRED » : échéance passée. TRON : OUT_OF_ENERGY signifie trop peu d’énergie ou fee limit trop basse.
    4. L’approbation d’abord : une allowance permet au contrat de déplacer des jetons jusqu’à ce montant ; fixez-la au montant nécessaire et révoquez-la ensuite.
    5. Bridge : comparez le hash source, l’état du message dans l’explorateur du bridge et le claim sur la destination ; certains exigent un claim manuel et du gaz sur la chaîne de destination.
    6. NFT : les métadonnées sur IPFS ou un hôte HTTP peuvent dépasser le délai ; ownerOf indique le détenteur.
    7. Demande de signature à l’aveugle sur un site inconnu : refusez-la.
