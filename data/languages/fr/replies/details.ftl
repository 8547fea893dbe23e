### Demander les détails d’un problème : la question, où trouver la réponse, ce qui a été noté.

detail-account = Compte
detail-chain = Réseau
detail-steps = Ce que vous avez fait
detail-error_message = Message d’erreur
detail-transaction_hash = Hash de la transaction
detail-app_version = Version de l’application
detail-vpn = VPN
detail-recent_changes = Changements récents
detail-amount = Montant
detail-contact = Pour vous joindre
detail-time = Quand

ask-account = De quel compte s’agit-il ? Si vous en avez plusieurs, envoyez-moi l’adresse ou le nom de celui qui est concerné.
ask-chain = Quel réseau avez-vous utilisé ? Par exemple Ethereum, BNB Smart Chain, TRON, Bitcoin ou Solana.
ask-steps = Qu’avez-vous fait, étape par étape, depuis l’ouverture de l’application jusqu’à l’apparition du problème ?
ask-error_message = Que dit exactement l’application ? Copiez le message ici, ou envoyez une capture d’écran. Vérifiez qu’on n’y voit ni phrase de récupération ni clé privée.
ask-transaction_hash = Envoyez-moi le hash de la transaction, pour que je puisse la rechercher sur la blockchain. Il se trouve dans les détails du transfert.
ask-app_version = Quelle version de l’application avez-vous ?
ask-vpn = Utilisez-vous un VPN ou un proxy en ce moment ?
ask-recent_changes = Avez-vous fait récemment quelque chose d’inhabituel ? Par exemple importer un portefeuille, vous connecter à un site web ou à une dApp, ou changer de réseau.
ask-description = Dites-moi en une ou deux phrases de quoi il s’agit, pour que la personne qui vous répondra puisse se préparer.
ask-solved = Est-ce que cela règle votre problème ?
ask-really_solved = Est-ce vraiment réglé maintenant ?
ask-contact = Comment pouvons-nous vous joindre ? Envoyez-moi votre numéro de téléphone avec l’indicatif du pays, par exemple +33 … ou +225 …, ou choisissez de recevoir la réponse ici, dans ce chat.
ask-time = Quand souhaitez-vous que nous vous contactions ? Toutes les heures sont à l’heure locale ({ $zone }). Choisissez-en une, ou écrivez la vôtre, par exemple « demain à 15:30 ».
ask-time_zone = Où êtes-vous ? Je pourrai ainsi vous proposer des heures dans votre fuseau horaire. Ou choisissez « Dès que possible ».
ask-rating = Quelle note donnez-vous à notre aide ?

where-account = Dans l’application, ouvrez le portefeuille concerné : son adresse est affichée près de son nom et se copie en appuyant dessus. Une adresse est publique, vous pouvez donc la partager. Je la demande pour que nous regardions le bon portefeuille.
where-chain = Ouvrez le transfert dans l’application : le nom du réseau est affiché à côté de la crypto. Je le demande parce qu’une même crypto peut exister sur plusieurs réseaux.
where-steps = Racontez-le comme à un proche : ce que vous avez ouvert, sur quoi vous avez appuyé et ce qui s’est passé ensuite. N’écrivez ni mot de passe, ni code, ni phrase de récupération. L’étape où cela n’a plus marché montre souvent la cause.
where-error_message = C’est le texte que l’application affiche quand quelque chose échoue. S’il a disparu et que vous n’étiez pas en train d’envoyer des fonds, réessayez une fois et copiez-le, ou envoyez une capture d’écran. Les mots exacts montrent ce qui n’a pas marché.
where-transaction_hash = Dans l’application, ouvrez la liste des transferts, appuyez sur celui qui est concerné et copiez la longue ligne de lettres et de chiffres appelée hash de la transaction, TxID ou identifiant de transaction. C’est comme le numéro de suivi d’un colis : tout le monde peut le voir, et personne ne peut s’en servir pour prendre vos fonds. Ne copiez jamais rien depuis un écran de sauvegarde ou d’exportation : une clé privée peut avoir le même aspect.
where-app_version = Dans les paramètres de l’application, sous « À propos », se trouve un numéro comme 1.8.2. Je le demande parce que les versions récentes corrigent des défauts connus.
where-vpn = Un VPN est une application qui fait passer votre connexion internet par un autre endroit. Si vous n’en avez jamais installé, la réponse est très probablement non. Je le demande parce que certains VPN gênent la connexion à une blockchain.
where-recent_changes = Tout ce qui n’est pas un transfert ordinaire compte : un portefeuille importé, une connexion à un site web, quelque chose que vous avez approuvé ou signé, un réseau ajouté. S’il n’y a rien eu, répondez simplement non.
where-contact = Nous utilisons le numéro pour cette seule demande et pour rien d’autre. Si vous préférez ne pas le donner, choisissez ce chat, et la réponse arrivera ici.
where-time = Toute heure qui vous convient, à l’heure de chez vous, par exemple « aujourd’hui à 18:00 » ou « demain à 10:30 ». Si cela vous est égal, choisissez « Dès que possible ».

details-corrected = C’est modifié. { $detail } : { $value }
details-image_noted = Merci, votre image est ajoutée au dossier.
details-skipped = Pas de problème, nous ferons sans.
details-left_open = Ce n’est pas grave, laissons ce point de côté et continuons.
details-waiting = Je vous écoute : écrivez-le ici dès que vous l’avez. Si vous ne l’avez pas, choisissez « Passer cette question ».
details-address_not_hash = C’est une adresse, et je l’ai notée. Le hash de la transaction est une autre ligne, plus longue, qui se trouve dans les détails du transfert.

unread-transaction_hash = Je n’y trouve pas de hash de transaction. C’est une seule longue ligne de lettres et de chiffres, sans espaces, de 64 à 88 caractères en général.
unread-app_version = Je n’y trouve pas de numéro de version. Il ressemble à 1.8.2.
unread-vpn = Je n’ai pas compris si c’est oui ou non.
unread-chain = Je ne connais pas ce réseau. Indiquez le nom affiché à côté de la crypto, comme Ethereum, BNB Smart Chain, TRON, Bitcoin ou Solana.
unread-contact = Je n’y trouve pas de numéro de téléphone. Envoyez-le avec l’indicatif du pays, par exemple +33 … ou +225 …, ou choisissez ce chat.
unread-country_code = Cela ressemble à un numéro de téléphone, mais je ne peux pas savoir de quel pays. Renvoyez-le avec l’indicatif du pays, par exemple +33 … ou +225 …, ou choisissez ce chat.
unread-time = Je n’ai pas compris cette heure. Écrivez par exemple « demain à 15:30 », ou choisissez-en une ci-dessous.
