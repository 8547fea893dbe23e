### Les frais : pourquoi ils sont élevés, comment ils se fixent, comment payer moins.

fees-meaning = Une question sur les frais
fees-opening = Les frais de réseau déroutent au début. Je vous explique d’où ils viennent et comment payer moins.
fees-advice =
    Les frais de réseau vont au réseau qui exécute votre transfert. Ils dépendent surtout de l’affluence sur le réseau, pas du montant envoyé. Quand beaucoup de gens envoient en même temps, ceux qui paient plus passent d’abord. C’est pourquoi des frais plus élevés aident quand le réseau est chargé.

    Pour payer moins :
    1. Attendez une heure plus calme. Si ce n’est pas urgent, choisissez dans l’application des frais plus bas : le transfert prendra plus de temps.
    2. Ne les fixez pas trop bas, sinon votre transfert risque d’attendre longtemps.
    3. Comparez les réseaux : envoyer des USDT coûte très différemment d’un réseau à l’autre. N’utilisez qu’un réseau que le destinataire accepte aussi, sinon les fonds peuvent être perdus.
    4. Gardez un peu de la crypto propre au réseau dans le portefeuille, comme ETH, BNB, TRX ou SOL : c’est normalement avec elle que se paient les frais.
    5. Sur TRON, vous pouvez obtenir de l’« énergie » en mettant des TRX en staking ; envoyer des USDT coûte alors moins, ou rien. Les TRX en staking sont bloqués : il faut 14 jours pour les récupérer.

    Les échanges (swaps) et les autres contrats coûtent plus qu’un simple transfert, parce que le réseau a plus de travail.
    .technical =
    1. EVM (EIP-1559) : frais = gaz utilisé × (frais de base + frais de priorité). Les frais de base sont brûlés et suivent la demande (sur Ethereum, variation d’au plus 12,5 % par bloc), en hausse tant que les blocs sont remplis à plus de la moitié. Transferts de jetons et swaps utilisent plusieurs fois le gaz d’un transfert simple. Le max fee est un plafond : ce qui n’est pas nécessaire n’est pas prélevé. Les rollups ajoutent le coût de publication des données sur la L1.
    2. TRON : toute transaction utilise de la bande passante, les appels de contrat aussi de l’énergie ; ce qui manque se paie en brûlant des TRX. Envoyer des USDT à une adresse qui n’en détient pas encore demande environ deux fois plus d’énergie. Stakez pour de l’énergie (14 jours pour unstaker) ou louez-en, et surveillez la fee limit.
    3. Bitcoin : sat/vB × taille virtuelle. Beaucoup de petites entrées coûtent plus, quel que soit le montant ; consolidez quand les frais sont bas.
    4. Solana : 5 000 lamports par signature, plus des frais de priorité facultatifs = prix par compute unit × limite de compute units.

    Un pourboire plus élevé achète une place plus tôt dans un bloc ; il ne sauve pas une transaction qui ferait un revert.
