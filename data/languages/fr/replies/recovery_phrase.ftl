### La phrase de récupération, la clé privée et le keystore : perdus, à trouver, à sauvegarder ou à comprendre.

recovery_phrase-meaning = Ma phrase de récupération ou ma clé
recovery_phrase-opening = C’est ce que votre portefeuille a de plus important, alors prudence. Ne m’envoyez surtout ni la phrase ni la clé.
recovery_phrase-advice =
    La phrase de récupération (12 à 24 mots) est la clé de tout ce que contient le portefeuille. Quiconque l’a peut prendre vos fonds. { $brand } ne l’a pas et n’en a jamais besoin.

    Pour la sauvegarder :
    1. À l’abri des regards, ouvrez le portefeuille dans l’application et choisissez « Sauvegarder ».
    2. Notez les mots sur papier, dans l’ordre. Pas de photo, pas de cloud, pas de chat, pas d’e-mail.
    3. Vérifiez chaque mot, et gardez le papier en lieu sûr. Une deuxième copie ailleurs vous protège en cas d’incendie.

    Vous l’avez perdue, mais l’application s’ouvre encore ? Sauvegardez-la maintenant. Si l’application ne l’affiche pas, transférez vos fonds vers un nouveau portefeuille dont vous avez noté la phrase. Ne supprimez pas l’application.

    Vous l’avez perdue, et l’application a disparu ou reste verrouillée ? Cherchez un papier, une plaque de métal, un ancien téléphone avec l’application, une clé privée ou un fichier keystore que vous avez exporté un jour. Sans rien de cela, personne ne peut restaurer le portefeuille, et je ne veux pas vous donner de faux espoirs. Quiconque prétend le contraire est un escroc.

    Quelqu’un d’autre l’a peut-être vue ? Créez tout de suite un nouveau portefeuille avec une nouvelle phrase et transférez-y tout. Un deuxième compte créé avec l’ancienne phrase n’est pas sûr.
    .technical =
    1. BIP-39 : 12, 15, 18, 21 ou 24 mots d’une liste fixe de 2048 ; le dernier mot porte une somme de contrôle. Phrase et passphrase facultative donnent le seed (PBKDF2), et BIP-32/BIP-44 dérivent toutes les clés du portefeuille selon des chemins, par exemple m/44'/60'/0'/0/0 (EVM), m/44'/195'/0'/0/0 (TRON), m/84'/0'/0'/0/0 (Bitcoin SegWit), m/44'/501'/0'/0' (Solana).
    2. Une clé privée ouvre un compte, un fichier keystore est une clé chiffrée par un mot de passe. Aucun des deux ne permet de remonter à la phrase. Un portefeuille importé par clé n’a pas de phrase.
    3. Sauvegarde : papier ou acier, hors ligne, testée par restauration sur un second appareil, ou avant d’alimenter le portefeuille ; jamais en supprimant l’unique copie. Gardez la passphrase à part des mots ; sans elle apparaissent d’autres adresses, vides.
    4. Mot ou ordre erroné : la somme de contrôle détecte la plupart des erreurs, pas toutes ; comparez les adresses. Cherchez l’erreur hors ligne, depuis votre propre copie ; les sites et « outils de récupération » qui demandent les mots les volent.
    5. Vue par d’autres : les clés ne se changent pas. Transférez tous les comptes, sur toutes les chaînes, vers un nouveau seed créé sur un appareil sain, et n’utilisez plus jamais les anciennes adresses.
