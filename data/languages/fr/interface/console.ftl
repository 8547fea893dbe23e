### La console des opérateurs : pages, libellés, et ce qui est dit quand une action est impossible.

console-title = Assistance { $brand }
console-skip = Aller au contenu
console-nav = Navigation
console-nav_queue = File d’attente
console-nav_operators = Opérateurs
console-find = Trouver un ticket par son numéro
console-find_placeholder = Numéro de ticket
console-language = Langue
console-your_zone = Heures affichées pour { $zone }
console-live = En direct
console-live_paused = En pause
console-copy = Copier
console-close = Fermer
console-nobody = personne

## Connexion

console-log_in = Connexion
console-log_in_name = Nom
console-log_in_password = Mot de passe
console-log_in_button = Se connecter
console-log_in_help = Les comptes sont créés par votre administrateur. Personne de l’équipe ne vous demandera jamais votre mot de passe.
console-log_in_wrong = Ce nom et ce mot de passe ne correspondent pas. Vérifiez les deux et réessayez.
console-log_in_limited = Il y a eu trop d’essais manqués. Attendez cinq minutes, puis réessayez.
console-log_in_stale = Ce formulaire était trop ancien, ou votre navigateur ne garde pas les cookies de cette page. Réessayez.
console-log_out = Se déconnecter

## Refus

console-problem_forbidden_title = Pas pour votre rôle
console-problem_forbidden = Votre compte ne peut pas ouvrir cette page ni faire cette action. Si vous en avez besoin, demandez à votre administrateur.
console-problem_token_title = Veuillez réessayer
console-problem_token = Cette page n’était plus valide, rien n’a donc été modifié. Revenez en arrière, rechargez la page et réessayez.
console-problem_not_found_title = Rien ici
console-problem_not_found = Cette page ou ce ticket n’existe pas. Vérifiez le numéro.
console-problem_too_big_title = Trop long
console-problem_too_big = C’est plus de texte qu’on ne peut en envoyer d’un coup. Revenez en arrière et raccourcissez-le ; rien n’a été modifié.
console-problem_failed_title = Un problème est survenu
console-problem_failed = L’erreur est de notre côté. Réessayez ; si cela se reproduit, donnez à votre administrateur le numéro d’incident ci-dessous.
console-problem_incident = Numéro d’incident
console-problem_back = Vers la file d’attente

## Mots pour les états

console-status_open = Ouvert
console-status_claimed = Pris en charge
console-status_resolved = Répondu
console-status_closed = Fermé
console-urgency_urgent = Urgente
console-urgency_high = Élevée
console-urgency_normal = Normale
console-urgency_low = Faible
console-role_operator = Opérateur
console-role_supervisor = Superviseur
console-role_administrator = Administrateur
console-channel_telegram = Telegram
console-channel_web = Site web
console-callback_scheduled = Prévu
console-callback_done = Fait
console-callback_cancelled = Annulé
console-callback_in_chat = Dans le chat
console-callback_asap = Dès que possible

## File d’attente

console-queue_title = { $count ->
        [0] File d’attente
       *[other] ({ $count }) File d’attente
    }
console-queue_tabs = Afficher
console-queue_tab_all = Tous
console-queue_tab_mine = Les miens
console-queue_tab_unclaimed = À prendre
console-queue_tab_overdue = En retard
console-queue_tab_answered = Répondus
console-queue_empty_all = Personne n’attend. Profitez du calme.
console-queue_empty_mine = Vous n’avez pris aucun ticket.
console-queue_empty_unclaimed = Chaque ticket est entre les mains de quelqu’un.
console-queue_empty_overdue = Rien n’est en retard.
console-queue_empty_answered = Aucun ticket n’a encore reçu de réponse.
console-queue_any_topic = Tous les sujets
console-queue_any_language = Toutes les langues
console-queue_filter = Filtrer
console-queue_announcement = { $unclaimed ->
        [0] Aucun ticket à prendre
        [one] { $unclaimed } ticket à prendre
       *[other] { $unclaimed } tickets à prendre
    }, { $overdue ->
        [0] aucun en retard
       *[other] { $overdue } en retard
    }.
console-urgency = Urgence
console-ticket = N° de ticket
console-topic = Sujet
console-user_language = Langue de l’utilisateur
console-due = Échéance
console-answered = Répondu
console-call = Appel
console-channel = Canal
console-claimed_by = Pris par
console-claimed_by_you = Vous
console-overdue_by = { $duration } de retard
console-claim = Prendre
console-claim_number = Prendre le ticket { $number }

## Clavier

console-keys = Raccourcis clavier
console-keys_on = Raccourcis à une touche activés
console-keys_down = Ticket suivant
console-keys_up = Ticket précédent
console-keys_open = Ouvrir le ticket
console-keys_claim = Prendre le ticket
console-keys_reply = Écrire la réponse
console-keys_note = Écrire une note
console-keys_queue = Retour à la file d’attente
console-keys_show = Afficher ces raccourcis

## Ticket

console-opened_at = Ouvert : { $time }
console-due_at = Échéance : { $time } ({ $relative })
console-claimed_by_name = Pris par { $name }
console-release = Remettre en file
console-changed = Ce ticket a changé depuis que vous l’avez ouvert.
console-reload = L’afficher tel qu’il est maintenant
console-conversation = Échanges
console-conversation_empty = Rien n’a encore été dit.
console-secret_removed_here = Un secret a été retiré de ce message avant son enregistrement.
console-picture = Capture d’écran de l’utilisateur
console-author_user = Utilisateur
console-author_bot = Bot d’assistance
console-details = Détails donnés par l’utilisateur
console-details_none = L’utilisateur n’a donné aucun détail.
console-detail_transaction_hash = Hash de la transaction
console-detail_account = Compte
console-detail_chain = Réseau
console-detail_amount = Montant
console-detail_coin = Crypto
console-detail_steps = Étapes
console-detail_error_message = Message d’erreur
console-detail_app_version = Version de l’application
console-detail_vpn = VPN
console-detail_recent_changes = Changements récents
console-detail_description = Description du problème

## Secrets retirés

console-guard_recovery_phrase = L’utilisateur a saisi une phrase de récupération dans ce chat. Elle a été retirée et n’est enregistrée nulle part, mais considérez-la comme connue d’autres personnes : tout doit être transféré vers un nouveau portefeuille avec une nouvelle phrase. Ne la demandez jamais.
console-guard_private_key = L’utilisateur a saisi une clé privée dans ce chat. Elle a été retirée et n’est enregistrée nulle part, mais considérez-la comme connue d’autres personnes : tout ce qui est sur ce compte doit être transféré vers un nouveau portefeuille avec une nouvelle phrase. Ne la demandez jamais.
console-guard_possible_key = L’utilisateur a envoyé 64 caractères qui peuvent être une clé privée ou le hash d’une transaction. Ils ont été retirés et ne sont enregistrés nulle part. Ne demandez jamais de clé.

## Recherche

console-lookup = Sur la blockchain
console-lookup_pending = En attente
console-lookup_confirmed = Confirmée
console-lookup_failed = Échouée
console-lookup_replaced = Remplacée
console-lookup_not_found = Introuvable
console-lookup_unreachable = Pas de réponse du nœud
console-lookup_confirmations = Nombre de confirmations
console-lookup_block_time = Heure du bloc
console-lookup_sender = De
console-lookup_recipient = À
console-lookup_token = Jeton transféré
console-lookup_token_recipient = Destinataire du jeton
console-lookup_fee = Frais de réseau
console-lookup_nonce = Nonce
console-lookup_reason = Raison donnée
console-lookup_asked_at = Vérifié : { $time }

## Appel

console-code = Code de vérification
console-code_help = Dites d’abord ce code. L’utilisateur voit le même dans le chat, et c’est ainsi qu’il sait que l’appel vient vraiment de nous. Ne lui demandez jamais de le dire.
console-code_hidden = Prenez le ticket pour voir le code de vérification et le numéro.
console-contact = Pour joindre l’utilisateur
console-reveal = Afficher le numéro
console-reveal_help = Cette consultation sera enregistrée.
console-window_user = Heure de l’utilisateur
console-window_utc = UTC
console-call_outcome = Comment s’est passé l’appel ?
console-call_reached = Personne jointe, appel fait
console-call_no_answer = Pas de réponse
console-call_wrong_number = Mauvais numéro
console-call_note_no_answer = Appel passé, pas de réponse.
console-call_note_wrong_number = Appel passé, mauvais numéro.

## Réponse

console-reply = Répondre et résoudre
console-reply_language = L’utilisateur lit cette langue : { $language } ({ $native }). Écrivez dans cette langue.
console-reply_label = Votre réponse à l’utilisateur
console-reply_help = Le bot la transmet dans le chat de l’utilisateur et demande si cela a réglé le problème. Ne demandez jamais de phrase, de clé, de mot de passe ni de code ; ne donnez jamais d’adresse où payer ni de numéro à appeler.
console-reply_claim_first = Prenez le ticket pour y répondre.
console-reply_kept = Ce que vous avez écrit (non envoyé)
console-resolve = Envoyer et résoudre
console-rating = Évaluation
console-stars = { $stars ->
        [one] { $stars } étoile sur cinq
       *[other] { $stars } étoiles sur cinq
    }
console-stopped_secret = Non envoyé : ce texte contient ce qui est, ou pourrait être, une phrase de récupération ou une clé privée. Retirez-la. Le blocage a été enregistré.
console-stopped_address = Non envoyé : ce texte contient une adresse de portefeuille. Nous n’envoyons jamais d’adresses, car des utilisateurs pourraient y payer. Retirez-la. Le blocage a été enregistré.
console-stopped_phone = Non envoyé : ce texte contient un numéro de téléphone. Nous ne donnons jamais de numéro à appeler, car les faux numéros d’assistance servent souvent à voler les utilisateurs. Retirez-le. Le blocage a été enregistré.
console-stopped_asks_secret = Non envoyé : on dirait que nous demandons une phrase de récupération, une clé privée, un mot de passe ou un code. Nous ne le faisons jamais. Formulez-le autrement. Le blocage a été enregistré.
console-refused_reply_empty = Écrivez d’abord une réponse.
console-refused_too_long = Ce texte dépasse 4 000 caractères. Raccourcissez-le.
console-refused_not_yours = Seule la personne qui a pris le ticket peut faire cela. Pris par : { $holder }.
console-conflict_claim = Ce ticket ne peut plus être pris. Pris par : { $holder }.
console-conflict_changed = Le ticket a changé entre-temps, rien n’a donc été fait. Regardez-le tel qu’il est maintenant ; ce que vous avez écrit est toujours là.
console-conflict_no_call = Plus aucun appel n’est prévu, le numéro reste donc masqué.

## Notes et historique

console-history = Notes et historique
console-note_label = Note pour vos collègues
console-note_placeholder = Note pour vos collègues ; l’utilisateur ne la voit jamais
console-note_add = Ajouter la note
console-refused_note_empty = Écrivez d’abord une note.
console-refused_note_secret = Non gardée : cette note contient ce qui est, ou pourrait être, une phrase de récupération ou une clé privée. Retirez-la.
console-event_opened = a ouvert le ticket
console-event_joined = a complété le ticket
console-event_claim = l’a pris
console-event_release = l’a remis en file
console-event_note = a noté
console-event_resolve = a répondu
console-event_confirm = dit que c’est réglé
console-event_reopen = l’a rouvert
console-event_rated = a donné une évaluation
console-event_callback_set = a demandé un appel
console-event_callback_done = a passé l’appel
console-event_callback_cancel = a annulé l’appel
console-event_callback_move = a déplacé l’appel

## Dit après une action

console-done_claimed = Le ticket est maintenant à vous.
console-done_released = Le ticket est de retour dans la file d’attente.
console-done_noted = Votre note a été ajoutée.
console-done_resolved = Votre réponse est en route. Le bot demande à l’utilisateur si c’est réglé.
console-done_called = L’appel est marqué comme fait.

## Opérateurs

console-operators_help = Les comptes sont ajoutés et désactivés sur le serveur, en ligne de commande.
console-operators_role = Rôle
console-operators_state = État
console-operators_active = Actif
console-operators_disabled = Désactivé
console-operators_browser_language = Celle du navigateur
