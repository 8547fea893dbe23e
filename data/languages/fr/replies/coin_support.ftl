### Si une crypto, un jeton, un réseau ou une crypto confidentielle est pris en charge.

coin_support-meaning = Ma crypto est-elle prise en charge ?
coin_support-opening = Je vous montre comment le savoir avec certitude avant d’envoyer quoi que ce soit.
coin_support-advice =
    1. Dans l’application, cherchez la crypto ou le réseau sur l’écran où l’on ajoute des cryptos. Si elle y figure, vous pouvez la recevoir, mais uniquement sur le réseau affiché à côté.
    2. Si c’est un jeton d’un réseau pris en charge (par exemple Ethereum, BNB Smart Chain, TRON ou Solana), vous pouvez généralement l’ajouter vous-même avec l’adresse de son contrat, même si la recherche ne le trouve pas. Prenez cette adresse sur le site du projet lui-même.
    3. Si rien de cela ne marche, n’envoyez pas cette crypto vers votre portefeuille. Sur un réseau non pris en charge, les fonds peuvent devenir inaccessibles pour toujours.

    Les cryptos confidentielles, comme Monero ou Zcash, peuvent cacher l’expéditeur, le destinataire ou le montant : un portefeuille doit être conçu exprès pour elles. Elles ne sont prises en charge que si l’application les propose. Beaucoup de plateformes d’échange les refusent, et certains pays en restreignent l’usage.

    Je ne peux pas promettre qu’une crypto sera ajoutée, ni quand. Je peux transmettre votre souhait à notre équipe : écrivez « parler à quelqu’un ».
    .technical =
    1. La prise en charge a plusieurs niveaux : chaîne (dérivation des clés, format d’adresse, signature, nœud et indexeur), standard de jeton, présence dans la liste. Un jeton est identifié par l’adresse de son contrat sur une chaîne (EIP-20, BEP-20, TRC-20, mint SPL) ; non listé, il peut donc être ajouté par son contrat.
    2. Toute chaîne compatible EVM peut normalement être ajoutée comme réseau personnalisé par URL RPC et chain ID. Les chaînes non EVM doivent être intégrées dans l’application.
    3. La même phrase dans une autre application qui gère la chaîne et son chemin BIP-44 donne les mêmes clés ; mais chaque application où elle est saisie ajoute un risque : utilisez-y un portefeuille distinct.
    4. Cryptos confidentielles : Monero (signatures de cercle, adresses furtives, montants confidentiels ; clés de vue et de dépense, seed de 25 mots, scan depuis une restore height) n’est pas BIP-39. Zcash : les adresses transparentes t se comportent comme celles de Bitcoin ; les adresses shielded (zk-SNARKs, unified addresses) exigent preuves et scan. Un portefeuille peut ne gérer que la partie transparente.
    5. Ne déposez jamais vers une adresse au seul motif que son format est semblable.
