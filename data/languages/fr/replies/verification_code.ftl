### Un code qui n’arrive pas ou est refusé, un compte bloqué, une vérification d’identité qui n’avance pas.

verification_code-meaning = Un code n’arrive pas ou est refusé
verification_code-opening = C’est agaçant, un code qui ne marche pas. Voyons pourquoi. Ne m’envoyez pas le code lui-même.
verification_code-advice =
    1. Vérifiez que l’application affiche le bon numéro de téléphone avec l’indicatif du pays, ou la bonne adresse e-mail.
    2. Attendez deux minutes avant de demander un autre code. En général, seul le dernier fonctionne.
    3. E-mail : regardez aussi dans les courriers indésirables (spam).
    4. SMS : redémarrez le téléphone, vérifiez la réception et regardez si les messages d’expéditeurs inconnus sont bloqués. À l’étranger, ils peuvent arriver tard ; choisissez l’e-mail s’il est proposé. Si votre téléphone n’a soudain plus aucun réseau mobile, appelez votre opérateur mobile depuis un autre téléphone : quelqu’un s’est peut-être emparé de votre numéro.
    5. Application d’authentification : réglez la date et l’heure du téléphone sur automatique, puis utilisez le code affiché à ce moment-là. Il change toutes les 30 secondes environ.
    6. Compte bloqué après trop d’essais : n’essayez plus, et attendez le temps qu’indique l’application.
    7. Vérification d’identité qui n’avance pas : tous les coins du document visibles, pas de reflet, le nom exactement comme sur le document. Le contrôle peut prendre un certain temps.

    Ne saisissez un code que là où vous l’avez demandé. Ne le donnez jamais à quelqu’un qui vous appelle ou vous écrit, et jamais à moi.
    .technical =
    1. Application d’authentification (TOTP, RFC 6238) : les codes viennent d’un secret partagé et de l’horloge, par pas de 30 secondes par défaut. La plupart des serveurs tolèrent environ un pas de décalage ; activez donc l’heure automatique. Un nouveau téléphone exige le transfert du secret, ou les codes de secours.
    2. SMS : une nouvelle demande annule en général le code précédent. Causes habituelles : mauvais indicatif, numéro porté, itinérance, filtres d’expéditeurs. Si le service mobile disparaît soudain, soupçonnez un SIM swap : appelez l’opérateur depuis un autre téléphone et sécurisez d’abord le compte e-mail.
    3. E-mail : spam, règles de filtrage, greylisting, boîte pleine ; autorisez le domaine officiel de l’expéditeur.
    4. Bloqué : les limites s’allongent souvent à chaque nouvel essai. Un VPN ou un appareil changé peut élever le score de risque.
    5. Les vérifications d’identité sont en général menées par le prestataire qui vend ou verse les cryptos ; lui seul voit pourquoi l’une est en attente.

    Un portefeuille non custodial lui-même n’a jamais besoin d’un code par SMS ou e-mail : une page qui en demande un pour « vérifier » ou « synchroniser » un tel portefeuille est du phishing.
