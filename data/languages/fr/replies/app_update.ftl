### Versions, mise à jour, installation, téléchargement officiel.

app_update-meaning = Mettre à jour ou installer l’appli
app_update-opening = Garder l’application à jour est une bonne habitude : les versions récentes corrigent des défauts connus.
app_update-advice =
    1. Assurez-vous d’abord que la phrase de récupération de chaque portefeuille de l’application est notée sur papier.
    2. Trouvez votre version : dans les paramètres de l’application, sous « À propos », se trouve un numéro comme 1.8.2.
    3. Mettez à jour depuis la boutique d’applications où vous avez pris l’application, ou depuis le site officiel, en tapant vous-même son adresse. N’ouvrez pas les publicités des moteurs de recherche, et n’utilisez jamais un fichier ou un lien reçu par chat ou par e-mail.
    4. Installez la nouvelle version par-dessus l’ancienne. Ne supprimez pas l’ancienne application avant : cela supprimerait aussi les portefeuilles de ce téléphone.
    5. Si la mise à jour échoue : libérez de l’espace, redémarrez le téléphone, passez du Wi-Fi aux données mobiles ou l’inverse, et vérifiez que le système du téléphone n’est pas trop ancien.

    Si la boutique de votre pays ne propose pas l’application, le site officiel indique ce qui est possible.

    Aucune vraie mise à jour ne demande votre phrase de récupération dans un message ou sur un site web. Une application venue d’ailleurs peut être une copie faite pour voler.
    .technical =
    1. Version et build : paramètres, À propos ; comparez avec la version publiée dans la boutique officielle ou sur le site officiel. Donnez les deux quand vous signalez un défaut.
    2. Android : une mise à jour doit porter le même certificat de signature ; « Application non installée » ou un conflit de signature indique une autre source ou un faux. Ne désinstallez pas pour contourner cela sans sauvegarde testée : la désinstallation supprime le keystore chiffré. Si le site publie une somme SHA-256, comparez-la avant d’installer un APK ; sinon, laissez désactivée l’installation d’applis inconnues, et Play Protect activé.
    3. iOS : App Store uniquement. Les invitations TestFlight et les profils venant d’inconnus sont un moyen connu de diffuser des faux. La région du compte détermine ce qui est proposé.
    4. Extension de navigateur : installez-la depuis le lien du site officiel ; comparez l’ID de l’extension et l’éditeur.
    5. Après la mise à jour : rouvrez, laissez synchroniser, vérifiez les adresses. Revenir à une version antérieure peut échouer si le format de données est plus récent.
    6. OS trop ancien pour les mises à jour : importez la phrase sur un autre appareil, dans l’application, et vérifiez les adresses avant d’effacer l’ancien.
