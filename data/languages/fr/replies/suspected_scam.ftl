### Doutes sur une personne, un site, une application, un airdrop, un jeton ou un appel.

suspected_scam-meaning = Est-ce une arnaque ?
suspected_scam-opening = Vous faites bien de demander d’abord. Pour l’instant : ne payez rien, ne signez rien, n’ouvrez rien.
suspected_scam-advice =
    Je ne vous dirai pas que quelque chose est sûr, car je ne peux pas le savoir d’ici. Mais ceci est certain :

    1. Personne chez { $brand } ne demande jamais votre phrase de récupération, votre clé privée, votre mot de passe, un code à usage unique, un paiement, ni le contrôle de votre téléphone ou de votre écran.
    2. Nous vous écrivons uniquement dans ce chat, jamais depuis un autre compte, et nous ne proposons jamais d’aide dans des groupes.
    3. Nous appelons uniquement si vous l’avez demandé ici. La personne qui appelle doit d’abord dire le code de vérification que seul ce chat vous a montré. Ne le dites jamais vous-même. Si elle ne peut pas le dire, raccrochez.
    4. Nos seuls canaux officiels sont ceux indiqués dans l’application et sur le site officiel. Ouvrez-les vous-même, pas par un lien ni une publicité.

    Les signes d’une arnaque : il faut d’abord payer pour récupérer son argent ; une page veut votre phrase pour « vérifier » ou « synchroniser » le portefeuille ; des cadeaux ; des gains garantis ; on vous presse, on vous demande le secret.

    Vous avez déjà saisi votre phrase, signé quelque chose ou payé ? Alors écrivez « on m’a volé », même s’il ne manque encore rien, et je vous dirai tout de suite quoi faire.
    .technical =
    1. Canaux : seuls comptent ceux vers lesquels renvoient l’application et le site officiel. HTTPS, badges bleus, rang dans les résultats et numéro affiché ne prouvent rien. Lisez le domaine enregistrable ; attention au punycode et aux différences d’une lettre.
    2. Demandes de signature qui vident les portefeuilles : approve illimité, setApprovalForAll, Permit ou Permit2, autorisations EIP-7702, eth_sign ; sur TRON, une mise à jour des permissions du compte ; sur Solana, SetAuthority et Approve. Illisible : refusez.
    3. Jetons : l’adresse du contrat, pas le nom. Airdrops avec URL, jetons invendables (honeypots), « flash USDT ».
    4. Address poisoning : transferts nuls ou dust depuis des adresses sosies. Un portefeuille dont la phrase est « offerte » avec des fonds est un appât : sur TRON, sa permission owner est détenue ailleurs ; sur les chaînes EVM, un bot prend tout gaz envoyé.
    5. « Taxe » ou « dépôt » avant un retrait : fraude à l’avance de frais ; aucun acteur légitime ne demande des cryptos d’avance.
    6. Personne chez { $brand } n’a besoin d’une phrase, d’une clé, d’un mot de passe, d’un code à usage unique, d’un paiement ou d’un accès à distance ; un vrai appelant dit d’abord le code de vérification de ce chat et ne vous le demande jamais.
    7. Déjà signé : déplacez les jetons et révoquez. Phrase saisie : nouveau seed, transférez tout immédiatement.

suspected_scam-official = { $name } figure sur la liste de nos canaux officiels. Même là, personne chez { $brand } ne demande jamais votre phrase de récupération, votre clé privée, votre mot de passe, un code à usage unique ou un paiement.
suspected_scam-not_official = { $name } ne figure pas sur la liste de nos canaux officiels. Considérez que ce n’est pas nous : ne répondez pas, n’ouvrez aucun lien et n’envoyez rien.
suspected_scam-imitation = { $name } n’est pas à nous. Ce nom imite { $official }, comme le font les escrocs. Ne répondez pas, n’ouvrez aucun lien et n’envoyez rien.
suspected_scam-not_our_number = Un numéro de téléphone ne prouve rien, et nous n’avons aucun numéro à appeler. Si l’appel vient de nous, la personne dit d’abord le code de vérification que seul ce chat vous a montré. Si elle ne peut pas le dire, raccrochez.
