### Die Konsole des Teams: Seiten, Beschriftungen und was gesagt wird, wenn etwas nicht geht.

console-title = Support von { $brand }
console-skip = Zum Inhalt springen
console-nav = Seiten
console-nav_queue = Warteschlange
console-nav_operators = Team
console-find = Ticket nach Nummer suchen
console-find_placeholder = Ticketnummer
console-language = Sprache
console-your_zone = Zeiten gelten für { $zone }
console-live = Live-Ansicht
console-live_paused = Angehalten
console-copy = Kopieren
console-close = Schließen
console-nobody = niemand

## Anmeldung

console-log_in = Anmelden
console-log_in_name = Benutzername
console-log_in_password = Passwort
console-log_in_button = Anmelden
console-log_in_help = Die Konten richtet Ihre Administration ein. Niemand aus dem Team wird Sie je nach Ihrem Passwort fragen.
console-log_in_wrong = Name und Passwort passen nicht zusammen. Bitte prüfen Sie beides und versuchen Sie es noch einmal.
console-log_in_limited = Es gab zu viele Fehlversuche. Bitte warten Sie fünf Minuten und versuchen Sie es dann noch einmal.
console-log_in_stale = Dieses Formular war zu alt, oder Ihr Browser speichert für diese Seite keine Cookies. Bitte versuchen Sie es noch einmal.
console-log_out = Abmelden

## Ablehnungen

console-problem_forbidden_title = Nicht für Ihre Rolle
console-problem_forbidden = Mit Ihrem Konto dürfen Sie diese Seite nicht öffnen oder diesen Schritt nicht ausführen. Wenn Sie das brauchen, wenden Sie sich an Ihre Administration.
console-problem_token_title = Bitte noch einmal versuchen
console-problem_token = Diese Seite war nicht mehr gültig, deshalb wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
console-problem_not_found_title = Hier ist nichts
console-problem_not_found = Diese Seite oder dieses Ticket gibt es nicht. Bitte prüfen Sie die Nummer.
console-problem_too_big_title = Zu lang
console-problem_too_big = Das war mehr Text, als auf einmal gesendet werden kann. Gehen Sie zurück und kürzen Sie ihn; es wurde nichts geändert.
console-problem_failed_title = Etwas ist schiefgegangen
console-problem_failed = Der Fehler liegt bei uns. Bitte versuchen Sie es noch einmal; passiert es wieder, nennen Sie Ihrer Administration die Störungsnummer unten.
console-problem_incident = Störungsnummer
console-problem_back = Zur Warteschlange

## Wörter für Zustände

console-status_open = Offen
console-status_claimed = Übernommen
console-status_resolved = Beantwortet
console-status_closed = Geschlossen
console-urgency_urgent = Dringend
console-urgency_high = Hoch
console-urgency_normal = Mittel
console-urgency_low = Niedrig
console-role_operator = Bearbeitung
console-role_supervisor = Teamleitung
console-role_administrator = Administration
console-channel_telegram = Telegram
console-channel_web = Website-Chat
console-callback_scheduled = Vorgemerkt
console-callback_done = Erledigt
console-callback_cancelled = Abgesagt
console-callback_in_chat = Im Chat
console-callback_asap = So bald wie möglich

## Warteschlange

console-queue_title = { $count ->
        [0] Warteschlange
       *[other] ({ $count }) Warteschlange
    }
console-queue_tabs = Anzeigen
console-queue_tab_all = Alle
console-queue_tab_mine = Meine
console-queue_tab_unclaimed = Nicht übernommen
console-queue_tab_overdue = Überfällig
console-queue_tab_answered = Beantwortet
console-queue_empty_all = Niemand wartet. Genießen Sie die Ruhe.
console-queue_empty_mine = Sie haben kein Ticket übernommen.
console-queue_empty_unclaimed = Um jedes Ticket kümmert sich schon jemand.
console-queue_empty_overdue = Nichts ist überfällig.
console-queue_empty_answered = Noch wurde kein Ticket beantwortet.
console-queue_any_topic = Alle Themen
console-queue_any_language = Alle Sprachen
console-queue_filter = Filtern
console-queue_announcement = { $unclaimed ->
        [one] Ein Ticket nicht übernommen
       *[other] { $unclaimed } Tickets nicht übernommen
    }, { $overdue ->
        [0] keines überfällig
        [one] eines überfällig
       *[other] { $overdue } überfällig
    }.
console-urgency = Dringlichkeit
console-ticket = Ticket-Nr.
console-topic = Thema
console-user_language = Sprache der Person
console-due = Fällig
console-answered = Beantwortet
console-call = Rückruf
console-channel = Kanal
console-claimed_by = Übernommen von
console-claimed_by_you = Ihnen
console-overdue_by = { $duration } überfällig
console-claim = Übernehmen
console-claim_number = Ticket { $number } übernehmen

## Tastatur

console-keys = Tastenkürzel
console-keys_on = Kürzel mit nur einer Taste aktiv
console-keys_down = Nächstes Ticket
console-keys_up = Voriges Ticket
console-keys_open = Ticket öffnen
console-keys_claim = Ticket übernehmen
console-keys_reply = Antwort schreiben
console-keys_note = Notiz schreiben
console-keys_queue = Zurück zur Warteschlange
console-keys_show = Diese Tastenkürzel anzeigen

## Ticket

console-opened_at = Eröffnet: { $time }
console-due_at = Fällig: { $time } ({ $relative })
console-claimed_by_name = Übernommen von { $name }
console-release = Zurücklegen
console-changed = Dieses Ticket hat sich geändert, seit Sie es geöffnet haben.
console-reload = Aktuellen Stand anzeigen
console-conversation = Unterhaltung
console-conversation_empty = Noch wurde nichts geschrieben.
console-secret_removed_here = Aus dieser Nachricht wurde vor dem Speichern ein Geheimnis entfernt.
console-picture = Screenshot der Person
console-author_user = Person
console-author_bot = Der Bot
console-details = Angaben der Person
console-details_none = Die Person hat keine Angaben gemacht.
console-detail_transaction_hash = Transaktions-Hash
console-detail_account = Konto
console-detail_chain = Netzwerk
console-detail_amount = Betrag
console-detail_coin = Coin oder Token
console-detail_steps = Schritte
console-detail_error_message = Fehlermeldung
console-detail_app_version = App-Version
console-detail_vpn = VPN
console-detail_recent_changes = Letzte Änderungen
console-detail_description = Beschreibung

## Entfernte Geheimnisse

console-guard_recovery_phrase = In diesen Chat wurde eine Wiederherstellungsphrase getippt. Sie wurde entfernt und nirgends gespeichert. Behandeln Sie sie trotzdem so, als würden andere sie kennen: Alles sollte in eine neue Wallet mit einer neuen Phrase gebracht werden. Fragen Sie nie danach.
console-guard_private_key = In diesen Chat wurde ein privater Schlüssel getippt. Er wurde entfernt und nirgends gespeichert. Behandeln Sie ihn trotzdem so, als würden andere ihn kennen: Alles auf diesem Konto sollte in eine neue Wallet mit einer neuen Phrase gebracht werden. Fragen Sie nie danach.
console-guard_possible_key = In diesem Chat wurden 64 Zeichen gesendet, die ein privater Schlüssel oder ein Transaktions-Hash sein könnten. Sie wurden entfernt und nirgends gespeichert. Fragen Sie nie nach einem Schlüssel.

## Nachschlagen

console-lookup = Auf der Blockchain
console-lookup_pending = Wartet
console-lookup_confirmed = Bestätigt
console-lookup_failed = Fehlgeschlagen
console-lookup_replaced = Ersetzt
console-lookup_not_found = Nicht gefunden
console-lookup_unreachable = Keine Antwort vom Node
console-lookup_confirmations = Bestätigungen
console-lookup_block_time = Zeit des Blocks
console-lookup_sender = Von
console-lookup_recipient = An
console-lookup_token = Bewegtes Token
console-lookup_token_recipient = Token geht an
console-lookup_fee = Netzwerkgebühr
console-lookup_nonce = Nonce
console-lookup_reason = Angegebener Grund
console-lookup_asked_at = Geprüft: { $time }

## Rückruf

console-code = Prüfcode
console-code_help = Nennen Sie diesen Code zuerst. Derselbe steht im Chat der Person, und daran erkennt sie, dass der Anruf wirklich von uns kommt. Bitten Sie nie darum, ihn vorzulesen.
console-code_hidden = Übernehmen Sie das Ticket, um Prüfcode und Nummer zu sehen.
console-contact = Kontakt
console-reveal = Nummer anzeigen
console-reveal_help = Es wird festgehalten, dass Sie sie angesehen haben.
console-window_user = Ortszeit der Person
console-window_utc = UTC
console-call_outcome = Wie lief der Anruf?
console-call_reached = Erreicht, Anruf erledigt
console-call_no_answer = Nicht erreicht
console-call_wrong_number = Falsche Nummer
console-call_note_no_answer = Angerufen, nicht erreicht.
console-call_note_wrong_number = Angerufen, falsche Nummer.

## Antwort

console-reply = Antworten und als gelöst melden
console-reply_language = Die Person liest { $language } ({ $native }). Bitte schreiben Sie in dieser Sprache.
console-reply_label = Ihre Antwort an die Person
console-reply_help = Der Bot schreibt sie in den Chat der Person und fragt, ob das Problem damit gelöst ist. Fragen Sie nie nach Phrase, Schlüssel, Passwort oder Code; nennen Sie nie eine Adresse zum Bezahlen oder eine Nummer zum Anrufen.
console-reply_claim_first = Übernehmen Sie das Ticket, um zu antworten.
console-reply_kept = Was Sie geschrieben haben (nicht gesendet)
console-resolve = Senden und als gelöst melden
console-rating = Bewertung
console-stars = { $stars ->
        [one] Ein Stern von fünf
       *[other] { $stars } Sterne von fünf
    }
console-stopped_secret = Nicht gesendet: Dieser Text enthält, was eine Wiederherstellungsphrase oder ein privater Schlüssel ist oder sein könnte. Nehmen Sie es heraus. Der Stopp wurde festgehalten.
console-stopped_address = Nicht gesendet: Dieser Text enthält eine Wallet-Adresse. Wir senden nie Adressen, weil jemand dorthin zahlen könnte. Nehmen Sie sie heraus. Der Stopp wurde festgehalten.
console-stopped_phone = Nicht gesendet: Dieser Text enthält eine Telefonnummer. Wir nennen nie Nummern zum Anrufen, weil falsche Support-Nummern eine verbreitete Masche sind, Menschen zu bestehlen. Nehmen Sie sie heraus. Der Stopp wurde festgehalten.
console-stopped_asks_secret = Nicht gesendet: Das liest sich, als würden wir nach einer Wiederherstellungsphrase, einem privaten Schlüssel, Passwort oder Code fragen. Das tun wir nie. Bitte formulieren Sie es anders. Der Stopp wurde festgehalten.
console-refused_reply_empty = Bitte schreiben Sie zuerst eine Antwort.
console-refused_too_long = Dieser Text ist länger als 4000 Zeichen. Bitte kürzen Sie ihn.
console-refused_not_yours = Das kann nur, wer das Ticket übernommen hat. Übernommen von: { $holder }.
console-conflict_claim = Dieses Ticket lässt sich nicht mehr übernehmen. Übernommen von: { $holder }.
console-conflict_changed = Das Ticket hat sich inzwischen geändert, deshalb ist nichts geschehen. Bitte sehen Sie sich den aktuellen Stand an; was Sie getippt haben, ist noch da.
console-conflict_no_call = Es ist kein Anruf mehr vorgemerkt, deshalb bleibt die Nummer verborgen.

## Notizen und Verlauf

console-history = Notizen und Verlauf
console-note_label = Notiz für das Team
console-note_placeholder = Notiz für das Team; die Person sieht sie nie
console-note_add = Notiz hinzufügen
console-refused_note_empty = Bitte schreiben Sie zuerst eine Notiz.
console-refused_note_secret = Nicht gespeichert: Diese Notiz enthält, was eine Wiederherstellungsphrase oder ein privater Schlüssel ist oder sein könnte. Nehmen Sie es heraus.
console-event_opened = hat das Ticket eröffnet
console-event_joined = hat das Ticket ergänzt
console-event_claim = hat es übernommen
console-event_release = hat es zurückgelegt
console-event_note = hat notiert
console-event_resolve = hat geantwortet
console-event_confirm = sagt, es ist gelöst
console-event_reopen = hat es wieder geöffnet
console-event_rated = hat bewertet
console-event_callback_set = hat um einen Anruf gebeten
console-event_callback_done = hat angerufen
console-event_callback_cancel = hat den Anruf abgesagt
console-event_callback_move = hat den Anruf verschoben

## Nach einem Schritt

console-done_claimed = Sie haben das Ticket übernommen.
console-done_released = Das Ticket ist wieder in der Warteschlange.
console-done_noted = Ihre Notiz wurde hinzugefügt.
console-done_resolved = Ihre Antwort ist unterwegs. Der Bot fragt die Person, ob es gelöst ist.
console-done_called = Der Anruf ist als erledigt vermerkt.

## Team

console-operators_help = Konten werden auf dem Server über die Kommandozeile angelegt und deaktiviert.
console-operators_role = Rolle
console-operators_state = Status
console-operators_active = Aktiv
console-operators_disabled = Deaktiviert
console-operators_browser_language = Wie im Browser
