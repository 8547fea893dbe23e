### Fonds envoyés à une mauvaise adresse, par un mauvais réseau ou sans mémo.

transfer_wrong_destination-meaning = Mauvaise adresse ou mauvais réseau
transfer_wrong_destination-opening = Je suis désolé, je sais que c’est effrayant. N’envoyez plus rien à cette adresse. Ce qui est possible dépend de l’endroit où sont les fonds maintenant ; regardons donc cela d’abord.
transfer_wrong_destination-advice =
    Je dois être honnête : personne ne peut annuler un transfert confirmé, pas même { $brand }. Mais les fonds ne sont pas toujours perdus.

    1. Pas encore confirmé ? Choisissez aussitôt « Annuler » dans l’application, si c’est proposé. Ne choisissez pas « Accélérer » : les fonds partiraient plus vite au mauvais endroit.
    2. Envoyé à une plateforme d’échange par le mauvais réseau, ou sans le mémo ou le tag ? Écrivez à cette plateforme par sa propre application ou son propre site, avec le hash de la transaction. Elle seule peut vous créditer les fonds ; certaines le font, parfois contre des frais.
    3. L’adresse de votre propre portefeuille, mais le mauvais réseau ? Si les deux réseaux utilisent des adresses qui commencent par 0x, passez dans l’application au réseau réellement utilisé : les fonds y sont le plus souvent.
    4. L’adresse de quelqu’un d’autre ? Seul son propriétaire peut renvoyer les fonds. Si vous savez qui c’est, demandez-le-lui.

    Quiconque promet de récupérer les fonds contre paiement, ou contre votre phrase de récupération, est un escroc.
    .technical =
    Une transaction confirmée est définitive. Ce qui compte : qui détient la clé de l’adresse destinataire sur la chaîne réellement utilisée.

    1. Non confirmée : EVM, valeur nulle vers vous-même avec le même nonce, max fee et frais de priorité chacun au moins 10 % plus élevés ; Bitcoin, RBF (BIP-125) en redépensant la même entrée vers vous-même. TRON et Solana : en général trop rapides pour être arrêtés.
    2. Votre clé, autre chaîne EVM : la même clé contrôle l’adresse 0x sur toutes les chaînes EVM. Ajoutez ce réseau et le contrat du jeton sur ce réseau, et procurez-vous un peu de sa crypto native pour le gaz. Exceptions : un portefeuille à contrat intelligent peut ne pas y exister, et l’adresse de dépôt d’une plateforme n’est pas votre clé.
    3. Plateforme, mauvaise chaîne ou tag manquant (destination tag XRP, commentaire TON, mémo Cosmos) : elle seule détient la clé ou peut créditer le dépôt. Son assistance a besoin du hash, du montant, de la chaîne et de votre compte chez elle.
    4. Jeton envoyé à son propre contrat, ou à un contrat sans fonction de retrait : normalement hors d’atteinte pour toujours.
    5. Adresse de burn ou mal saisie : personne n’a la clé. Une faute de frappe est rare là où les adresses portent une somme de contrôle (majuscules EIP-55, Base58Check, Bech32) ; plus souvent, c’est un sosie copié depuis l’historique (address poisoning).
