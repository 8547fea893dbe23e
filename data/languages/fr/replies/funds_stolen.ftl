### Fonds volés, portefeuille piraté, phrase divulguée : premiers secours.

funds_stolen-meaning = On m’a volé des fonds
funds_stolen-opening = Je suis vraiment désolé. Sauvons tout de suite ce qui peut encore l’être. Tout le reste peut attendre.
funds_stolen-advice =
    Dans cet ordre :

    1. Ne donnez à personne votre phrase de récupération ni votre clé privée, et ne signez plus rien.
    2. Sur un téléphone de confiance, un autre si possible, créez un NOUVEAU portefeuille avec une NOUVELLE phrase dans l’application officielle. Un deuxième compte créé avec l’ancienne phrase n’est pas sûr, et changer le mot de passe ne sert à rien. Notez la phrase sur papier.
    3. Envoyez ce qui reste vers le nouveau portefeuille, le plus précieux d’abord. Si ce que vous ajoutez pour les frais disparaît aussitôt, n’ajoutez plus rien. N’utilisez plus jamais l’ancien portefeuille.
    4. Révoquez les approbations (des permissions données à des sites web), dans l’application et jamais par un lien que quelqu’un vous envoie. Si un portefeuille TRON refuse d’envoyer, le voleur a peut-être changé ses permissions : n’y mettez plus rien.
    5. Gardez les preuves : hash des transactions, adresses, heures, conversations, captures d’écran.
    6. Portez plainte auprès de la police ou de la gendarmerie. Si les fonds sont partis vers une plateforme d’échange, écrivez-lui aussitôt par son propre site, avec le hash : parfois, elle peut encore les geler.

    Je dois être honnête : personne ne peut annuler un transfert confirmé. Quiconque promet de récupérer vos fonds, contre paiement ou contre votre phrase, est un deuxième escroc.
    .technical =
    1. Phrase ou clé connue d’autrui : tout ce qui en dérive est compromis, sur toutes les chaînes ; les clés ne se changent pas. Nouveau seed sur un appareil sain ou un portefeuille matériel, puis transfert de tout par ordre de valeur, la crypto native en dernier, puisqu’elle paie les frais.
    2. Le gaz disparaît dès son arrivée : sweeper bot. Ne l’alimentez pas ; un bundle privé qui finance et transfère dans le même bloc peut le devancer.
    3. Seuls certains jetons ont disparu, déplacés par le transferFrom d’un spender : approbation malveillante. Révoquez allowances, setApprovalForAll, Permit2 ; les permits signés restent utilisables jusqu’à leur échéance, déplacez donc aussi les jetons.
    4. EIP-7702 : un code 0xef0100… à votre adresse que vous n’avez pas mis est une délégation. La réinitialiser vers l’adresse zéro n’aide que si la clé elle-même est sûre. Solana : révoquez les délégués, vérifiez les propriétaires des comptes de jetons.
    5. TRON : inspectez les permissions owner et active. Le détenteur de la permission owner peut confier le contrôle à d’autres clés ; si vous ne l’avez plus, seul son détenteur peut la rendre. N’y envoyez pas de TRX.
    6. Preuves : hash, adresses, heures des blocs, domaines. Plainte auprès de la police ; signalement à la plateforme destinataire et à l’émetteur du stablecoin. Les transferts confirmés sont définitifs ; les « services de récupération » sont des arnaques.
