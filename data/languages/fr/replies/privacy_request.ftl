### Ce qui est enregistré, et comment le faire supprimer.

privacy_request-reply =
    Voici ce qui est enregistré à votre sujet :

    1. Ce que vous écrivez ici, et les images que vous envoyez.
    2. Les détails de votre dossier, comme l’adresse de votre compte, un hash de transaction ou la version de l’application. Ils sont gardés uniquement pour votre demande, afin que quelqu’un de notre équipe puisse vous aider.
    3. Votre numéro de téléphone, si vous en avez donné un : chiffré, et utilisé uniquement pour vous appeler au sujet de votre demande.

    Toute phrase de récupération ou clé privée que je reconnais est retirée avant tout enregistrement. Je ne peux pas le faire dans les images : n’envoyez donc jamais l’image d’un tel secret.

    Si vous voulez faire supprimer vos données, écrivez « parler à quelqu’un » et demandez-le : quelqu’un de notre équipe s’en chargera.
