### Mot de passe ou code PIN oublié : un compte qu’on peut réinitialiser, un portefeuille qu’on peut seulement réimporter.

forgot_password-meaning = J’ai oublié mon mot de passe
forgot_password-opening = Cela arrive à beaucoup de monde. La solution dépend du mot de passe en question ; voici donc les deux cas.
forgot_password-advice =
    A. Un compte auquel vous vous connectez avec un numéro de téléphone ou un e-mail :
    1. Sur la page de connexion de l’application, choisissez « Mot de passe oublié ».
    2. Vous recevrez un code. Saisissez-le uniquement à cet endroit ; ne le dites jamais à personne, même pas à moi.
    3. Choisissez un nouveau mot de passe solide : long, et utilisé nulle part ailleurs.

    B. Un portefeuille que vous contrôlez sans intermédiaire (vous avez un jour noté une phrase de récupération) :
    Son mot de passe ne fait que verrouiller l’application sur ce téléphone. Personne ne peut le réinitialiser ni le retrouver, pas même { $brand }.
    1. Essayez calmement les mots de passe que vous avez pu utiliser, ou votre visage ou votre empreinte si c’est configuré.
    2. Si vous avez la phrase, importez à nouveau le portefeuille dans l’application et choisissez un nouveau mot de passe. S’il y a plusieurs portefeuilles dans l’application, il vous faut la phrase ou la clé de chacun avant de réinitialiser quoi que ce soit.
    3. Si vous ne l’avez pas, ne supprimez pas et ne réinitialisez pas l’application : cela efface les clés. Si elle s’ouvre encore, sauvegardez la phrase maintenant, ou transférez les fonds vers un nouveau portefeuille dont vous avez noté la phrase.

    Sans le mot de passe et sans sauvegarde, personne ne peut ouvrir un tel portefeuille. Quiconque le propose est un escroc.
    .technical =
    Deux secrets différents :

    1. Connexion au compte (compte custodial ou lié) : un mot de passe vérifié par le serveur. Réinitialisez-le dans l’application avec un code à usage unique envoyé au téléphone ou à l’e-mail lié. Choisissez selon NIST SP 800-63B : la longueur plutôt que les règles de composition, unique, issu d’un gestionnaire de mots de passe ; fermez ensuite les autres sessions et vérifiez la double authentification.
    2. Portefeuille non custodial : le mot de passe ne fait que dériver la clé qui chiffre le keystore sur cet appareil. Les clés du portefeuille viennent de la seule phrase BIP-39 (plus la passphrase facultative), aucun serveur ne peut donc le réinitialiser. Importez la phrase dans l’application, avec le même chemin de dérivation, et fixez un nouveau mot de passe. Les portefeuilles importés par clé ou par fichier keystore doivent être réimportés un par un.

    N’effacez, ne réinitialisez et ne réinstallez rien avant d’avoir prouvé chaque phrase (mêmes adresses sur un second appareil) : la désinstallation supprime le keystore chiffré. Tant que la biométrie déverrouille encore, exportez la sauvegarde ou transférez tout vers un nouveau portefeuille. Une passphrase BIP-39 oubliée ne se réinitialise pas non plus ; une passphrase erronée ouvre sans avertir un autre portefeuille, vide. Les outils et services de « récupération de mot de passe » qui veulent la phrase ou le keystore sont du vol.
