### Ce qu’est une chose, et en quoi elle diffère d’une autre.

explain_concept-meaning = M’expliquer quelque chose
explain_concept-opening = Bien sûr. Voici les mots que vous rencontrerez le plus souvent.
explain_concept-advice =
    Portefeuille : une application qui garde vos clés. Les fonds eux-mêmes sont sur la blockchain, un registre public tenu par de nombreux ordinateurs.

    Adresse : comme un numéro de compte. Tout le monde peut la connaître.

    Clé privée et phrase de récupération : comme la clé d’un coffre. Une clé privée ouvre un compte ; la phrase de récupération produit toutes les clés de votre portefeuille. Quiconque l’a peut prendre vos fonds : ne la montrez à personne.

    Réseau (chaîne) : chaque blockchain est un monde à part, par exemple Bitcoin, Ethereum ou TRON. Une crypto comme l’USDT existe sur plusieurs réseaux, et ils ne se mélangent pas.

    Frais de réseau (gaz) : ce que le réseau demande pour son travail. Ils montent en général quand beaucoup de gens envoient. Sur TRON, on paie avec de la bande passante et de l’énergie, ou en TRX quand il n’y en a plus.

    Nœud : un ordinateur qui garde une copie de ce registre. Votre application lui demande ce que vous avez.

    Contrat intelligent : un programme sur la blockchain qui déplace des fonds selon des règles fixes. Les jetons, les échanges (swaps) et les prêts sont faits de tels programmes.

    Hash de la transaction : le numéro de suivi d’un transfert. Il est public.
    .technical =
    1. Clés : phrase BIP-39 → seed → arbre BIP-32 → clés. Une adresse est dérivée de la clé publique (EVM : les 20 derniers octets de son hash Keccak-256, majuscules EIP-55 ; TRON : les mêmes octets avec le préfixe 0x41 en Base58Check).
    2. Comptes ou sorties : EVM, TRON et Solana tiennent les soldes dans des comptes ; EVM ordonne les transactions d’un compte par nonce. Bitcoin a des sorties non dépensées (UTXO), toujours dépensées en entier, avec retour du change.
    3. Gaz : unités de travail × prix ; EIP-1559 le divise en frais de base brûlés et pourboire. TRON : bande passante par octet, énergie pour l’exécution des contrats, ce qui manque brûle des TRX. Bitcoin : sat/vB. Solana : frais par signature, plus prix par compute unit.
    4. Nœud : vérifie et stocke la chaîne, répond en JSON-RPC ; peut être en retard ou limité en débit. Un indexeur fournit l’historique.
    5. Contrat : du code avec son propre stockage ; les soldes de jetons y résident (EIP-20), et les approbations lui permettent de les déplacer.
    6. Finalité : probabiliste selon la profondeur sur Bitcoin, après deux époques (environ 13 minutes) sur Ethereum, après environ 19 blocs sur TRON. Les L2 se règlent sur la L1.
