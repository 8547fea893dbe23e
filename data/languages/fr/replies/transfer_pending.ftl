### Un transfert qui reste non confirmé : l’accélérer, l’annuler.

transfer_pending-meaning = Un transfert est bloqué
transfer_pending-opening = Je sais que l’attente est pénible. Je vais chercher où en est votre transfert, pour que nous sachions quoi faire.
transfer_pending-advice =
    Un transfert qui n’est pas encore confirmé n’est pas perdu : soit il passe plus tard, soit il ne passe jamais et les fonds restent sur votre compte.

    1. Ouvrez le transfert dans l’application. Si « Accélérer » est proposé, choisissez-le et acceptez des frais plus élevés : les transferts qui paient plus passent d’abord. Avant cela, assurez-vous que l’adresse et le montant sont justes.
    2. Si plusieurs transferts attendent, commencez par le plus ancien. Sur Ethereum et les réseaux semblables, les autres ne peuvent pas le dépasser.
    3. Si vous n’en voulez plus, choisissez « Annuler ». Cela ne marche que tant qu’il n’est pas confirmé, et il y a aussi des frais à payer.
    4. Ne renvoyez pas les fonds avant de savoir ce qu’est devenu le premier transfert, sinon vous risquez de payer deux fois.

    Sur Bitcoin, des frais bas peuvent signifier des heures ou des jours d’attente. Sur TRON et Solana, un transfert qui n’est pas confirmé à temps expire de lui-même. Sur ces deux réseaux, si l’explorateur de blocs (le site web public qui montre tous les transferts) ne l’affiche toujours pas après dix minutes, vous pouvez le renvoyer.

    Si c’est une plateforme d’échange qui envoie et qu’elle n’affiche pas encore de hash de transaction, elle n’a rien envoyé : elle seule peut dire quand elle le fera.
    .technical =
    1. EVM : les transactions d’un compte s’exécutent dans l’ordre des nonces ; un nonce inférieur sous-payé ou manquant bloque tous les suivants. Accélérer : même nonce, max fee et frais de priorité chacun au moins 10 % plus élevés (price bump par défaut de geth). Annuler : le même nonce avec un transfert de valeur nulle vers vous-même. Une transaction sortie du mempool reste valide et peut être rediffusée tant que son nonce n’est pas utilisé : renvoyez avec ce même nonce, jamais avec un nouveau.
    2. Bitcoin : remplacez par des frais plus élevés (RBF, BIP-125 : au moins une entrée commune, frais et taux de frais supérieurs), ou dépensez sa sortie non confirmée avec des frais élevés (CPFP : le destinataire, ou l’expéditeur avec le change). Bitcoin Core abandonne par défaut les transactions non confirmées après 14 jours ; pour renvoyer, réutilisez une entrée de la première pour qu’une seule puisse être confirmée.
    3. TRON : une transaction porte une heure d’expiration (souvent une minute, au plus 24 heures) et devient nulle si aucun bloc ne l’inclut d’ici là ; il n’y a pas de replace-by-fee. Une fois expirée sans être apparue : vérifiez bande passante et énergie, puis renvoyez.
    4. Solana : nulle dès que son blockhash a plus de 150 blocs, en général en moins de deux minutes (sauf durable nonces). Vérifiez d’abord l’état de la signature, puis signez à nouveau avec des frais de priorité.

    Le hash distingue les causes : dans le mempool, ce sont les frais ou le réseau ; inconnu de tous les nœuds, la transaction n’a jamais été diffusée ou a été abandonnée.
