### Afficher un jeton ou un contrat, ajouter un réseau personnalisé.

add_token-meaning = Afficher un jeton, ajouter un réseau
add_token-opening = Bien sûr. Ajouter un jeton le rend seulement visible dans l’application, et cela prend une minute.
add_token-advice =
    Pour afficher un jeton (token) :
    1. Choisissez le réseau sur lequel vous le détenez, par exemple TRON ou BNB Smart Chain.
    2. Cherchez-le par son nom dans la liste des jetons de l’application et activez-le.
    3. Introuvable ? Copiez l’adresse du contrat depuis le site du projet lui-même (pas depuis un chat ni une publicité) et ajoutez-le comme jeton personnalisé. C’est l’adresse du contrat qui identifie un jeton.
    4. Vérifiez encore une fois cette adresse : n’importe qui peut créer un jeton avec le nom et le logo d’un jeton célèbre.

    Pour ajouter un réseau de la famille Ethereum (ses adresses commencent par 0x), copiez ses paramètres (nom, adresse RPC, ID de chaîne, crypto, explorateur de blocs) depuis le site de ce réseau et saisissez-les comme réseau personnalisé.

    Un ajout ne coûte rien et ne déplace rien. Si un jeton que vous ne connaissez pas apparaît tout seul, n’y touchez pas : n’allez pas sur son site et n’essayez pas de le vendre. Ces jetons sont des appâts.
    .technical =
    1. Seuls l’adresse du contrat et la chaîne identifient un jeton ; nom et symbole sont libres (EIP-20). Prenez le contrat dans la documentation du projet et contrôlez-le dans l’explorateur : source vérifiée, détenteurs, transferts.
    2. Jeton personnalisé : collez le contrat sur la bonne chaîne ; symbole et décimales y sont lus. De mauvaises décimales affichent un mauvais montant. Les versions bridgées ont leur propre contrat. TRON : les contrats TRC-20 commencent par T, les jetons TRC-10 ont un ID numérique. Solana : l’adresse du mint.
    3. Réseau EVM personnalisé : URL RPC, chain ID (EIP-155 : les transactions sont signées pour lui), symbole natif, explorateur. Chain ID : Ethereum 1, OP 10, BNB Smart Chain 56, Polygon 137, Base 8453, Arbitrum One 42161, Avalanche C-Chain 43114. Comparez avec la réponse de eth_chainId.
    4. Un point d’accès RPC voit vos adresses et votre IP et peut afficher de faux soldes ; il ne peut pas signer à votre place. Prenez-en un de confiance.
    5. Un jeton inconnu reçu par airdrop est un appât : n’approuvez rien, n’allez sur aucun site de « claim ».
