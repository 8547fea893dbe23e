### L’application ne s’ouvre pas, ne se déverrouille pas, la connexion échoue.

login_problem-meaning = Je n’arrive pas à ouvrir l’appli
login_problem-opening = Je sais que c’est inquiétant. Vos fonds sont sur la blockchain, pas dans l’application. Voyons ce qui l’empêche de s’ouvrir.
login_problem-advice =
    Essayez ces étapes dans l’ordre, et arrêtez-vous dès que cela marche :

    1. Fermez complètement l’application et rouvrez-la. Puis redémarrez le téléphone.
    2. Coupez tout VPN, et passez du Wi-Fi aux données mobiles ou l’inverse.
    3. Réglez la date et l’heure du téléphone sur automatique, et libérez de l’espace s’il est plein.
    4. Mettez l’application à jour depuis la boutique d’applications officielle ou le site officiel, sans la supprimer avant.
    5. Si le déverrouillage par visage ou par empreinte échoue, saisissez plutôt le mot de passe. Reconfigurez ensuite le visage ou l’empreinte dans les paramètres de l’application.

    Ne supprimez pas l’application et n’effacez pas ses données, sauf si vous avez la phrase de récupération de chacun de ses portefeuilles, notée et vérifiée. Supprimer l’application supprime aussi les clés qu’elle garde sur le téléphone. Avec la phrase, vous pouvez réimporter le portefeuille, dans l’application et nulle part ailleurs.
    .technical =
    1. Plantage ou écran blanc : arrêt forcé, videz seulement le cache (jamais les données : elles contiennent le keystore chiffré), mettez à jour l’application, le système et, sous Android, System WebView. Notez version, OS et modèle.
    2. Chargement sans fin : hôte d’API ou de RPC bloqué. Testez sans VPN ni proxy, avec un autre DNS, sur un autre réseau. Une horloge système fausse fait échouer TLS et les codes TOTP.
    3. Biométrie : un visage ou un doigt nouvellement enregistré, ou un verrouillage d’écran supprimé, peut invalider la clé dans Android Keystore ou l’iOS Keychain. Déverrouillez par mot de passe, puis réenregistrez.
    4. Compte lié : la connexion peut être limitée après plusieurs essais erronés ; attendez, n’insistez pas.
    5. Dernier recours, seulement avec une sauvegarde vérifiée de chaque portefeuille (phrase, ou clé pour ceux qui ont été importés) et de la passphrase BIP-39 s’il y en a une : réinstallez depuis la source officielle et importez dans l’application. Supprimer une application efface son stockage privé. Connexion et clés sont indépendantes : rien sur la chaîne ne dépend de l’ouverture de l’application.
