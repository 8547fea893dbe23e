### Un transfert, un échange ou un retrait refusé par l’application ou le réseau.

transfer_failed-meaning = Envoi impossible ou transfert échoué
transfer_failed-opening = Je suis désolé que le transfert ne soit pas passé. Cherchons ce qui l’a arrêté.
transfer_failed-advice =
    Quand un transfert échoue, les fonds restent normalement sur votre compte ; au pire, les frais de réseau sont dépensés. Vérifiez, dans l’ordre :

    1. Avez-vous assez de la crypto qui sert à payer les frais ? C’est l’ETH sur Ethereum, le BNB sur BNB Smart Chain, le TRX sur TRON, le SOL sur Solana. Sans elle, vous ne pouvez normalement pas non plus envoyer d’USDT.
    2. Vouliez-vous tout envoyer ? Envoyez un peu moins, pour qu’il reste assez pour les frais.
    3. Un transfert plus ancien attend-il encore ? Accélérez-le ou annulez-le d’abord.
    4. Avez-vous modifié les frais ou la limite de gaz (le travail maximal que le transfert peut demander au réseau) ? Remettez la valeur que propose l’application.
    5. Le message parle-t-il du réseau ou de la connexion ? Passez du Wi-Fi aux données mobiles ou l’inverse, coupez tout VPN, et mettez l’application à jour.

    Avant de réessayer, regardez votre liste de transferts, et votre adresse dans l’explorateur de blocs (le site web public qui montre tous les transferts) : le premier est peut-être passé malgré tout.
    .technical =
    Selon la chaîne :

    1. EVM : le solde natif doit couvrir valeur + limite de gaz × max fee par unité de gaz. « nonce too low » : déjà utilisé, une transaction antérieure a donc été minée ; vérifiez-la avant de renvoyer. « replacement transaction underpriced » : augmentez le max fee et les frais de priorité d’au moins 10 % chacun. « out of gas » : laissez l’application estimer à nouveau. « execution reverted » : lisez la raison (allowance, slippage, jeton en pause ou avec liste noire). Une transaction échouée paie quand même son gaz.
    2. TRON : un transfert TRC-20 est un appel de contrat. L’énergie manquante se paie en brûlant des TRX et l’appel échoue au-delà de la fee limit ; OUT_OF_ENERGY annule l’appel, mais l’énergie et les TRX dépensés sont perdus. Envoyer des TRX à une adresse jamais utilisée coûte environ 1 TRX de plus pour l’activer.
    3. Bitcoin : les sorties sous la limite de dust (546 sat pour P2PKH, 294 sat pour P2WPKH par défaut) ne sont pas relayées.
    4. Solana : « blockhash not found » ou expiré : vérifiez l’état de la signature, puis signez à nouveau. Un premier transfert de jeton vers quelqu’un paie aussi le dépôt de rent de son compte de jeton.
