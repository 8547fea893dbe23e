### Comment envoyer, recevoir et retirer.

transfer_howto-meaning = Comment envoyer ou recevoir ?
transfer_howto-opening = Bien sûr, étape par étape.
transfer_howto-advice =
    Pour recevoir (y compris depuis une plateforme d’échange) :
    1. Choisissez la crypto et appuyez sur « Recevoir ». Votre adresse apparaît ; copiez-la ou montrez le code QR. Elle est publique, vous pouvez donc la partager.
    2. L’expéditeur doit utiliser le même réseau que vous : par exemple, pour recevoir des USDT sur TRON, l’envoi doit passer par TRON.

    Pour envoyer :
    1. Choisissez la crypto sur le bon réseau et appuyez sur « Envoyer ».
    2. Collez ou scannez l’adresse du destinataire. Ne la copiez jamais depuis d’anciens transferts : les escrocs y glissent des adresses presque identiques.
    3. Si le destinataire est une plateforme d’échange et qu’elle affiche un mémo ou un tag (un numéro qui indique à qui appartient le dépôt), vous devez l’ajouter.
    4. Comparez l’adresse entière, pas seulement son début et sa fin ; puis le réseau et le montant.
    5. Gardez un peu de la crypto propre au réseau pour les frais, comme ETH, BNB, TRX ou SOL.
    6. Avant un gros montant, envoyez-en un petit et attendez qu’il soit arrivé.

    Personne ne peut annuler un transfert confirmé : vérifiez avant de confirmer.
    .technical =
    1. Adresse et réseau doivent correspondre : une même adresse 0x vaut pour toutes les chaînes EVM, TRON utilise Base58Check (T…), Bitcoin bc1…, 3… ou 1…, Solana une clé de 32 octets en Base58. Vérifiez les majuscules EIP-55 si elles sont données.
    2. Les frais se paient dans la crypto native de la chaîne : ETH (aussi sur Arbitrum, Base et OP Mainnet), BNB, POL, TRX (pour la bande passante et l’énergie manquantes), BTC par octet virtuel, SOL. Pour envoyer le maximum sur EVM, gardez limite de gaz × max fee.
    3. Retrait d’une plateforme d’échange : choisissez la chaîne qu’affiche votre portefeuille, par son standard de jeton (ERC-20, BEP-20, TRC-20, SPL). Dépôt sur une plateforme : ajoutez le destination tag XRP, le commentaire TON ou le mémo Cosmos qu’elle indique, et respectez son montant minimal.
    4. TRON : un premier transfert de TRX vers une nouvelle adresse l’active et coûte environ 1 TRX de plus. Solana : le premier transfert d’un jeton à un destinataire paie le dépôt de rent de son compte de jeton associé.
    5. Un transfert confirmé est définitif. Testez avec un petit montant, ne copiez jamais d’adresses depuis l’historique (address poisoning), et gardez le hash.
