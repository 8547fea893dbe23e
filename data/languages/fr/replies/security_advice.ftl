### Garder le portefeuille en sécurité, vérifier et révoquer les approbations, se protéger.

security_advice-meaning = Comment protéger mon portefeuille ?
security_advice-opening = Vous faites bien de demander avant qu’il n’arrive quelque chose. Quelques habitudes protègent de la plupart des dangers.
security_advice-advice =
    1. Notez la phrase de récupération sur papier et cachez-la. Pas de photo, pas de cloud, pas de chat. Ne la dites à personne ; aucune équipe d’assistance n’en a jamais besoin.
    2. Ne prenez l’application que dans la boutique d’applications officielle ou sur le site officiel, et gardez-la à jour.
    3. Protégez l’application par un mot de passe solide : long, et utilisé nulle part ailleurs. Verrouillez aussi le téléphone.
    4. Avant d’envoyer, comparez l’adresse entière, pas seulement le début et la fin. Ne copiez pas d’adresses depuis d’anciens transferts : les escrocs y glissent des adresses presque identiques.
    5. Utilisez deux portefeuilles, chacun avec sa propre phrase : un pour l’épargne, jamais connecté à un site web, et un autre avec peu de fonds, pour vos essais.
    6. Passez en revue les approbations (les permissions qui laissent des sites web déplacer vos fonds) et révoquez celles dont vous n’avez pas besoin. Se déconnecter ne les révoque pas.
    7. Pour des sommes plus importantes, utilisez un portefeuille matériel (un petit appareil qui garde les clés), acheté chez son fabricant.
    8. L’urgence, les cadeaux et les inconnus qui offrent leur aide sont des signaux d’alerte. Dans le doute, ne signez rien.
    .technical =
    1. Seed : hors ligne sur papier ou acier, restauration testée. Passphrase BIP-39 ou multisig pour les sommes importantes ; portefeuille matériel acheté au fabricant, adresses vérifiées sur son propre écran.
    2. Approbations : une allowance permet à un contrat de déplacer des jetons jusqu’au montant approuvé, jusqu’à révocation (EIP-20 ; setApprovalForAll pour les NFT). Approuvez des montants exacts. Passez-les en revue dans l’application ou dans l’outil d’approbations d’un explorateur. Vérifiez aussi Permit2, les délégués Solana et les approbations TRC-20 sur TRON. Fermer une session WalletConnect ne révoque rien.
    3. Signatures : Permit (EIP-2612) et données typées (EIP-712) peuvent déplacer des jetons sans gaz ; refusez ce que vous ne pouvez pas lire. Une seule signature EIP-7702 peut déléguer tout le compte à un contrat : n’en signez aucune à la demande d’un site ; réinitialisation en déléguant à l’adresse zéro.
    4. TRON : vérifiez de temps en temps les permissions owner et active.
    5. Appareil : système et application à jour, pas de root, pas de sideloading, attention aux logiciels malveillants visant le presse-papiers.
    6. Adresses : vérifiez la chaîne de caractères entière, utilisez le carnet d’adresses (address poisoning).
    7. Compte lié : mot de passe unique, application d’authentification plutôt que SMS.
