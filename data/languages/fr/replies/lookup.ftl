### Ce que la blockchain dit d’une transaction.

lookup-pending =
    Je l’ai trouvé sur { $chain } : le transfert est en route, mais pas encore confirmé (vérifié à { $at }). Tant qu’il ne l’est pas, les fonds n’ont pas quitté le compte d’où ils partent. Soit le réseau est chargé, soit les frais sont plus bas que ce que les autres paient en ce moment.
    .technical =
    Trouvée sur { $chain } : dans le mempool, non confirmée (vérifié à { $at }).
lookup-pending_low_fee =
    Je l’ai trouvé sur { $chain } : le transfert attend, parce que ses frais sont plus bas que ce que le réseau demande maintenant (vérifié à { $at }). Tant qu’il n’est pas confirmé, les fonds n’ont pas quitté le compte d’où ils partent. Si c’est vous qui l’avez envoyé et que vous le voulez toujours, choisissez « Accélérer » dans l’application. Si vous n’en voulez plus, choisissez « Annuler » maintenant.
    .technical =
    Trouvée sur { $chain } : dans le mempool à { $fee_rate } gwei par unité de gaz, alors que les blocs prennent actuellement environ { $usual_fee_rate } gwei (vérifié à { $at }). À remplacer avec le même nonce et des frais plus élevés : le même transfert pour accélérer, une valeur nulle vers vous-même pour annuler.
lookup-pending_behind =
    Je l’ai trouvé sur { $chain } : le transfert attend derrière un autre, plus ancien, du même compte, qui n’est pas encore confirmé (vérifié à { $at }). Tant que ce transfert n’est pas confirmé, les fonds n’ont pas quitté le compte d’où ils partent. Si c’est vous qui l’avez envoyé et que vous le voulez toujours, accélérez ou annulez d’abord le plus ancien, et celui-ci suivra. Si vous n’en voulez plus, annulez d’abord celui-ci, puis occupez-vous du plus ancien.
    .technical =
    Trouvée sur { $chain } : en attente derrière le nonce { $nonce }, pas encore miné (vérifié à { $at }). Remplacez ou annulez d’abord ce nonce ; si la présente transaction ne doit pas s’exécuter, remplacez-la avant de la débloquer.
lookup-pending_stop =
    Je l’ai trouvé sur { $chain } : le transfert n’est pas encore confirmé (vérifié à { $at }), il est donc peut-être encore temps de l’arrêter. S’il est parti de votre portefeuille, ouvrez-le maintenant dans l’application et choisissez « Annuler » (pas « Accélérer »), avec les frais les plus élevés proposés. Rien n’est garanti, mais chaque minute compte.
    .technical =
    Trouvée sur { $chain } : dans le mempool, non confirmée (vérifié à { $at }). À remplacer immédiatement : même nonce, valeur nulle vers vous-même, frais nettement plus élevés.
lookup-confirmed =
    Bonne nouvelle : je l’ai trouvé sur { $chain }, et le transfert est terminé, avec { $confirmations ->
        [one] { $confirmations } confirmation
       *[other] { $confirmations } confirmations
    } (vérifié à { $at }). S’il n’apparaît pas chez le destinataire, l’application ou la plateforme d’échange là-bas a peut-être besoin d’un peu plus de temps, ou il faut y ajouter la crypto à la liste.
    .technical =
    Trouvée sur { $chain } : exécutée avec succès, { $confirmations ->
        [one] { $confirmations } confirmation
       *[other] { $confirmations } confirmations
    } (vérifié à { $at }). Si le solde n’apparaît pas, vérifiez le contrat du jeton, le réseau et le nombre de confirmations exigé par le destinataire.
lookup-confirmed_plain =
    Je l’ai trouvé sur { $chain } : le transfert a été exécuté, avec { $confirmations ->
        [one] { $confirmations } confirmation
       *[other] { $confirmations } confirmations
    } (vérifié à { $at }). Je l’ai ajouté à votre dossier.
    .technical =
    Trouvée sur { $chain } : exécutée avec succès, { $confirmations ->
        [one] { $confirmations } confirmation
       *[other] { $confirmations } confirmations
    } (vérifié à { $at }) ; ajoutée au dossier.
lookup-failed = Je l’ai trouvé sur { $chain } : ce transfert a échoué (vérifié à { $at }). Les fonds n’ont pas bougé : ils sont toujours sur le compte d’où ils devaient partir, seuls les frais de réseau ont été dépensés. Avant de réessayer, vérifiez qu’il y a assez pour le montant et les frais.
lookup-failed_out_of_gas =
    Je l’ai trouvé sur { $chain } : ce transfert a échoué parce que sa limite de gaz, c’est-à-dire le travail maximal qu’il peut demander au réseau, était trop basse (vérifié à { $at }). Les fonds n’ont pas bougé : ils sont toujours sur le compte d’où ils devaient partir, seuls les frais de réseau ont été dépensés. Si vous recommencez, gardez la limite de gaz que propose l’application.
    .technical =
    Trouvée sur { $chain } : out of gas (vérifié à { $at }). L’état a été restauré ; les frais sont dépensés. Augmentez la limite de gaz, ou laissez l’application l’estimer.
lookup-failed_reverted =
    Je l’ai trouvé sur { $chain } : le contrat a refusé ce transfert (vérifié à { $at }). Raison donnée : { $reason }. Les fonds n’ont pas bougé : ils sont toujours sur le compte d’où ils devaient partir, seuls les frais de réseau ont été dépensés.
    .technical =
    Trouvée sur { $chain } : reverted (vérifié à { $at }), raison : { $reason }. L’état a été restauré ; les frais sont dépensés.
lookup-failed_out_of_energy =
    Je l’ai trouvé sur { $chain } : ce transfert a échoué parce qu’il n’y avait pas assez d’énergie pour l’exécuter (vérifié à { $at }). Les fonds n’ont pas bougé : ils sont toujours sur le compte d’où ils devaient partir, seuls les frais de réseau ont été dépensés. Si vous recommencez, mettez d’abord plus de TRX sur ce compte pour payer l’énergie, et gardez la limite de frais que propose l’application.
    .technical =
    Trouvée sur { $chain } : OUT_OF_ENERGY (vérifié à { $at }). L’état a été restauré ; les ressources et les TRX utilisés sont dépensés. Augmentez la fee limit, gardez plus de TRX, ou bien stakez ou louez de l’énergie, puis renvoyez.
lookup-replaced =
    J’ai cherché sur { $chain } : un autre transfert du même compte a pris la place de celui-ci, qui ne sera donc jamais exécuté (vérifié à { $at }). Cela arrive après « Accélérer » ou « Annuler ». Cherchez le transfert plus récent dans la liste : c’est lui qui compte.
    .technical =
    Sur { $chain }, le nonce a été utilisé par une autre transaction (vérifié à { $at }) : celle-ci a été remplacée ou abandonnée et ne peut plus être confirmée.
lookup-not_found =
    J’ai cherché sur { $chains } et je n’ai trouvé aucune transaction avec ce hash (vérifié à { $at }). Le plus souvent, le hash est incomplet, le transfert a été fait sur un autre réseau, ou bien il n’est jamais parti ou a expiré. Vérifiez le hash, et n’envoyez pas les fonds une deuxième fois tant que ce n’est pas clair.
    .technical =
    Inconnue sur { $chains } (vérifié à { $at }) : mauvais réseau, hash jamais diffusé, ou transaction sortie du mempool. Une transaction signée peut encore être rediffusée tant que son nonce, ses entrées ou son expiration le permettent.
lookup-unreachable = Je n’ai pas pu consulter la blockchain à l’instant ({ $chains } : pas de réponse). Je ne peux donc pas dire où en est votre transfert, et je ne veux pas deviner. Continuons sans cette information ; quelqu’un de notre équipe pourra aussi vérifier.
lookup-not_asked = Je ne peux pas rechercher moi-même ce type de hash ; quelqu’un de notre équipe le peut.
lookup-transfer = Il envoie { $amount } à { $recipient }. Comparez cette adresse avec celle que vous vouliez, caractère par caractère.
lookup-no_reason = aucune
