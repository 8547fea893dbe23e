### Acheter, vendre, retirer : carte, banque, de particulier à particulier.

buy_sell-meaning = Acheter ou vendre des cryptos
buy_sell-opening = Je vous explique comment acheter et vendre, et comment vous protéger.
buy_sell-advice =
    Il y a trois façons de faire. Dans chacune, le paiement passe par quelqu’un d’autre, pas par votre portefeuille :

    1. Une plateforme d’échange : vous y versez de l’argent, vous y achetez des cryptos et vous les retirez vers votre portefeuille. Pour récupérer de l’argent, faites le chemin inverse.
    2. Un prestataire dans l’application (carte ou banque) : vous choisissez la crypto, le montant et le réseau. Le prestataire vérifie votre identité et affiche les frais et le taux avant le paiement.
    3. De particulier à particulier (P2P) : seulement sur une plateforme qui garde les cryptos jusqu’à ce que l’acheteur et le vendeur aient tous deux fait leur part.

    Quand vous vendez : ne libérez les cryptos qu’une fois l’argent arrivé sur votre propre compte, depuis un compte au nom de l’acheteur lui-même. Une capture d’écran d’un paiement ne prouve rien, et personne ne peut annuler un transfert confirmé.

    Si un achat est bloqué, ou si votre carte a été débitée sans que les cryptos arrivent : cherchez le numéro de commande dans l’e-mail de confirmation du prestataire et écrivez-lui. Lui seul voit le paiement et peut le rembourser.

    Je ne peux pas vous dire s’il faut acheter ou vendre, ni quand.
    .technical =
    1. Une commande on-ramp a deux volets : fiat (ID de commande, autorisation de carte ou virement, KYC et plafonds chez le prestataire) et chaîne (hash du versement du prestataire). Pas encore de hash : le volet fiat est toujours ouvert (KYC en cours, refus 3-D Secure ou de l’émetteur, règlement bancaire d’un à plusieurs jours). Une autorisation jamais capturée est libérée par la banque émettrice. Avec un hash, suivez-le sur la chaîne.
    2. À vérifier avant de payer : actif, chaîne, contrat du jeton, adresse, et total du spread, des frais du prestataire et des frais de réseau.
    3. Off-ramp : envoyez exactement la crypto, la chaîne, le montant et le mémo de la commande avant son expiration. En cas de mauvaise chaîne, seul le prestataire destinataire peut récupérer les fonds.
    4. P2P : utilisez le séquestre de la plateforme ; libérez après règlement sur votre compte, au nom vérifié de l’acheteur. Refusez les paiements de tiers : ils mènent à des rappels de fonds et à des comptes gelés pour fonds d’origine douteuse. Ne réglez jamais hors plateforme.
    5. Les transferts sont définitifs ; un paiement par carte peut être contesté (chargeback). Les arnaques exploitent cette asymétrie.
    6. Conservez ID de commande et hash pour vos déclarations fiscales.
