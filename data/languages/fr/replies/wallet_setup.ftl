### Créer, importer, exporter, renommer, supprimer et changer de portefeuille ; portefeuilles matériels.

wallet_setup-meaning = Créer, importer, gérer un portefeuille
wallet_setup-opening = Bien sûr. Je vous guide étape par étape.
wallet_setup-advice =
    Créer un portefeuille :
    1. Prenez l’application uniquement dans la boutique d’applications officielle ou sur le site officiel.
    2. Choisissez « Créer », et fixez un mot de passe long que vous n’utilisez nulle part ailleurs.
    3. À l’abri des regards, notez la phrase de récupération sur papier, dans l’ordre ; l’application la vérifie ensuite. Pas de photo, pas de cloud.
    4. Pour commencer, n’y envoyez qu’un petit montant.

    Importer un portefeuille : choisissez « Importer » dans l’application et saisissez-y votre propre phrase, jamais sur un site web ni dans un chat. Comparez ensuite l’adresse. N’utilisez jamais une phrase que quelqu’un vous a donnée.

    Changer de portefeuille ou le renommer : ouvrez la liste des portefeuilles. Le nom n’est qu’une étiquette sur votre téléphone.

    Supprimer : assurez-vous d’abord que sa phrase (ou, s’il a été importé par clé privée, cette clé) est notée et vérifiée. La suppression retire le portefeuille du téléphone. Les fonds restent sur la blockchain, mais sans la phrase ou la clé personne ne peut y accéder.

    Portefeuille matériel (un petit appareil qui garde les clés) : achetez-le chez son fabricant et laissez-le créer sa propre phrase ; si une phrase est livrée avec l’appareil, ne l’utilisez pas. Choisissez « Connecter un portefeuille matériel » si l’application le propose, et vérifiez chaque adresse sur l’écran de l’appareil lui-même.
    .technical =
    1. Créer : phrase BIP-39 (12 à 24 mots) générée sur l’appareil ; clés dérivées selon des chemins BIP-32/BIP-44. Le mot de passe ne fait que chiffrer le keystore local. Sauvegardez et testez la restauration avant d’alimenter.
    2. L’import par phrase restaure tous les comptes dans toute application de même standard et de même chemin ; par clé privée ou keystore, un seul compte, sans phrase. Comptes manquants : augmentez l’index de compte, ou essayez d’autres chemins (Ledger Live, legacy ; BIP-44/49/84/86 pour Bitcoin), ou la passphrase BIP-39. Un import en lecture seule (watch-only) ne contient pas de clé et ne peut pas signer.
    3. Exporter : seulement dans l’application, hors ligne si possible, jamais par le presse-papiers. Un fichier keystore vaut ce que vaut son mot de passe.
    4. Supprimer : retire les clés de cet appareil seulement ; approbations et permissions sur la chaîne demeurent.
    5. Matériel : firmware du fabricant, seed généré sur l’appareil, jamais saisi sur un téléphone ; appairage par USB, Bluetooth ou QR, vérification à l’écran, pas de signature à l’aveugle.
    6. Multisig ou permissions TRON : consignez tous les signataires et les seuils.
