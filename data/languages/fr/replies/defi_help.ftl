### Staking, échange, apport de liquidité, prêt, bridge, usage d’une dApp.

defi_help-meaning = Staking, swap, DeFi : comment faire ?
defi_help-opening = Bien sûr, étape par étape. Je vous dirai aussi à quoi faire attention, car ici une erreur coûte de l’argent.
defi_help-advice =
    Cela se passe à peu près partout de la même façon :

    1. Ouvrez le vrai site du projet dans le navigateur de l’application. Prenez l’adresse sur les canaux officiels du projet, pas dans un chat ni une publicité.
    2. Vérifiez que vous avez le jeton dans votre portefeuille, sur le bon réseau, et un peu de la crypto propre à ce réseau pour les frais.
    3. Appuyez sur « Connecter » et choisissez votre portefeuille. Le site voit maintenant votre adresse ; il ne peut encore rien prendre.
    4. Choisissez ce que vous voulez faire : échanger (swap), mettre en staking, prêter, ou « ajouter de la liquidité ». Pour la fourniture de liquidité (liquidity mining), vous déposez le plus souvent deux cryptos de même valeur et recevez un jeton qui sert de reçu ; sur certains sites, vous mettez ensuite celui-ci en staking aussi.
    5. D’abord, vous approuvez : cela permet au contrat du site de déplacer votre jeton. N’autorisez que le montant nécessaire.
    6. Ensuite, confirmez et attendez que l’opération soit terminée. Si vous ne comprenez pas ce qu’on vous demande de signer, refusez.
    7. Commencez par un petit montant. Ensuite, déconnectez-vous et révoquez les approbations dont vous n’avez plus besoin : se déconnecter ne suffit pas à y mettre fin.

    Un contrat peut avoir un défaut, et les fonds d’un pool peuvent perdre de la valeur. Rien n’est garanti, et je ne peux pas vous conseiller où investir.
    .technical =
    1. Ajoutez le jeton par l’adresse de son contrat ; comparez le domaine de la dApp et le contrat du routeur ou du pool avec sa documentation.
    2. approve(spender, amount) permet au spender de déplacer jusqu’à ce montant, jusqu’à révocation (EIP-20) ; fixez-le à ce qu’il faut. Les signatures permit (EIP-2612, Permit2) font la même chose sans gaz.
    3. Swap : le réglage du slippage fixe une sortie minimale, sous laquelle la transaction fait un revert. Trop large, il attire les attaques sandwich ; regardez le price impact et la profondeur du pool.
    4. Liquidity mining : déposez les deux actifs (les pools concentrés demandent une fourchette), recevez des jetons LP ou un NFT de position, stakez-les dans la farm ou la gauge, réclamez les récompenses. Sortie en ordre inverse : unstake, retrait de la liquidité, révocation. La perte impermanente naît quand les deux prix divergent.
    5. Prêt : surveillez le health factor ; sous 1, le collatéral est liquidé. Staking : notez le délai d’unbonding et le slashing.
    6. Bridges : vérifiez les deux chaînes et le contrat bridgé ; la finalité prend de quelques minutes à plusieurs jours.
    7. Risques : bugs, clés d’administration, oracles. Un audit n’est pas une garantie.
