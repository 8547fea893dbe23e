### The operators' console: pages, labels, and what is said when something can't be done.

console-title = { $brand } support
console-skip = Skip to the content
console-nav = Pages
console-nav_queue = Queue
console-nav_operators = Operators
console-find = Find a ticket by its number
console-find_placeholder = Ticket number
console-language = Language
console-your_zone = Times are shown for { $zone }
console-live = Live
console-live_paused = Paused
console-copy = Copy
console-close = Close
console-nobody = nobody

## Log-in

console-log_in = Log in
console-log_in_name = Name
console-log_in_password = Password
console-log_in_button = Log in
console-log_in_help = Your administrator creates the accounts. Nobody from the team will ever ask you for your password.
console-log_in_wrong = That name and password don't match. Please check both and try again.
console-log_in_limited = There were too many failed tries. Please wait five minutes, then try again.
console-log_in_stale = This form was too old, or your browser doesn't keep cookies for this page. Please try again.
console-log_out = Log out

## Refusals

console-problem_forbidden_title = Not for your role
console-problem_forbidden = Your account can't open this page or take this step. If you need to, ask your administrator.
console-problem_token_title = Please try again
console-problem_token = This page was no longer valid, so nothing was changed. Go back, reload the page and try again.
console-problem_not_found_title = Nothing here
console-problem_not_found = There is no such page or ticket. Please check the number.
console-problem_too_big_title = Too long
console-problem_too_big = That was more text than can be sent at once. Go back and shorten it; nothing was changed.
console-problem_failed_title = Something went wrong
console-problem_failed = The fault is on our side. Please try again; if it happens again, give your administrator the incident number below.
console-problem_incident = Incident number
console-problem_back = To the queue

## Words for states

console-status_open = Open
console-status_claimed = Claimed
console-status_resolved = Answered
console-status_closed = Closed
console-urgency_urgent = Urgent
console-urgency_high = High
console-urgency_normal = Normal
console-urgency_low = Low
console-role_operator = Operator
console-role_supervisor = Supervisor
console-role_administrator = Administrator
console-channel_telegram = Telegram
console-channel_web = Website
console-callback_scheduled = Booked
console-callback_done = Done
console-callback_cancelled = Cancelled
console-callback_in_chat = In the chat
console-callback_asap = As soon as possible

## Queue

console-queue_title = { $count ->
        [0] Queue
       *[other] ({ $count }) Queue
    }
console-queue_tabs = Show
console-queue_tab_all = All
console-queue_tab_mine = Mine
console-queue_tab_unclaimed = Unclaimed
console-queue_tab_overdue = Overdue
console-queue_tab_answered = Answered
console-queue_empty_all = Nobody is waiting. Enjoy the quiet.
console-queue_empty_mine = You have claimed no ticket.
console-queue_empty_unclaimed = Every ticket is in somebody's hands.
console-queue_empty_overdue = Nothing is overdue.
console-queue_empty_answered = No ticket has been answered yet.
console-queue_any_topic = All topics
console-queue_any_language = All languages
console-queue_filter = Filter
console-queue_announcement = { $unclaimed ->
        [one] One unclaimed ticket
       *[other] { $unclaimed } unclaimed tickets
    }, { $overdue ->
        [0] none overdue
        [one] one overdue
       *[other] { $overdue } overdue
    }.
console-urgency = Urgency
console-ticket = Ticket
console-topic = Topic
console-user_language = User's language
console-due = Due
console-answered = Answered
console-call = Call back
console-channel = Channel
console-claimed_by = Claimed by
console-claimed_by_you = You
console-overdue_by = { $duration } overdue
console-claim = Claim
console-claim_number = Claim ticket { $number }

## Keyboard

console-keys = Keyboard shortcuts
console-keys_on = Single-key shortcuts on
console-keys_down = Next ticket
console-keys_up = Previous ticket
console-keys_open = Open the ticket
console-keys_claim = Claim the ticket
console-keys_reply = Write the answer
console-keys_note = Write a note
console-keys_queue = Back to the queue
console-keys_show = Show these shortcuts

## Ticket

console-opened_at = Opened { $time }
console-due_at = Due { $time } ({ $relative })
console-claimed_by_name = Claimed by { $name }
console-release = Put back
console-changed = This ticket has changed since you opened it.
console-reload = Show it as it is now
console-conversation = Conversation
console-conversation_empty = Nothing has been said yet.
console-secret_removed_here = A secret was removed from this message before it was stored.
console-picture = Screenshot from the user
console-author_user = User
console-author_bot = Bot
console-details = Details from the user
console-details_none = The user gave no details.
console-detail_transaction_hash = Transaction hash
console-detail_account = Account
console-detail_chain = Network
console-detail_amount = Amount
console-detail_coin = Coin
console-detail_steps = Steps
console-detail_error_message = Error message
console-detail_app_version = App version
console-detail_vpn = VPN
console-detail_recent_changes = Recent changes
console-detail_description = Description

## Secrets that were removed

console-guard_recovery_phrase = The user typed a recovery phrase into this chat. It was removed and stored nowhere, but treat it as known to others: everything should be moved to a new wallet with a new phrase. Never ask for it.
console-guard_private_key = The user typed a private key into this chat. It was removed and stored nowhere, but treat it as known to others: everything on that account should be moved to a new wallet with a new phrase. Never ask for it.
console-guard_possible_key = The user sent 64 characters that could be a private key or a transaction hash. They were removed and stored nowhere. Never ask for a key.

## Look-up

console-lookup = On the blockchain
console-lookup_pending = Waiting
console-lookup_confirmed = Confirmed
console-lookup_failed = Failed
console-lookup_replaced = Replaced
console-lookup_not_found = Not found
console-lookup_unreachable = No answer from the node
console-lookup_confirmations = Confirmations
console-lookup_block_time = Time of the block
console-lookup_sender = From
console-lookup_recipient = To
console-lookup_token = Token moved
console-lookup_token_recipient = Token goes to
console-lookup_fee = Network fee
console-lookup_nonce = Nonce
console-lookup_reason = Reason given
console-lookup_asked_at = Checked { $time }

## Call back

console-code = Verification code
console-code_help = Say this code first. The user sees the same one in the chat, and that is how they know the call is really from us. Never ask the user to read it out.
console-code_hidden = Claim the ticket to see the verification code and the number.
console-contact = Contact
console-reveal = Show the number
console-reveal_help = It will be recorded that you looked at it.
console-window_user = User's time
console-window_utc = UTC
console-call_outcome = How did the call go?
console-call_reached = Reached, call done
console-call_no_answer = No answer
console-call_wrong_number = Wrong number
console-call_note_no_answer = Called, no answer.
console-call_note_wrong_number = Called, wrong number.

## Answer

console-reply = Answer and resolve
console-reply_language = The user reads { $language } ({ $native }). Please write in that language.
console-reply_label = Your answer to the user
console-reply_help = The bot says it in the user's chat and asks whether that solved it. Never ask for a phrase, key, password or code; never give an address to pay to or a number to call.
console-reply_claim_first = Claim the ticket to answer it.
console-reply_kept = What you wrote (not sent)
console-resolve = Send and resolve
console-rating = Rating
console-stars = { $stars ->
        [one] One star of five
       *[other] { $stars } stars of five
    }
console-stopped_secret = Not sent: this text contains what is, or could be, a recovery phrase or private key. Take it out. The stop was recorded.
console-stopped_address = Not sent: this text contains a wallet address. We never send addresses, because users might pay to them. Take it out. The stop was recorded.
console-stopped_phone = Not sent: this text contains a phone number. We never give numbers to call, because fake support numbers are a common way to rob users. Take it out. The stop was recorded.
console-stopped_asks_secret = Not sent: this reads as if we were asking for a recovery phrase, private key, password or code. We never do. Please word it differently. The stop was recorded.
console-refused_reply_empty = Please write an answer first.
console-refused_too_long = This text is longer than 4,000 characters. Please shorten it.
console-refused_not_yours = Only the person who claimed the ticket can do that. It is claimed by { $holder }.
console-conflict_claim = This ticket can't be claimed any more. It is claimed by { $holder }.
console-conflict_changed = The ticket changed in the meantime, so nothing was done. Please look at it as it is now; what you typed is still here.
console-conflict_no_call = No call is booked any more, so the number stays hidden.

## Notes and history

console-history = Notes and history
console-note_label = Note for your colleagues
console-note_placeholder = Note for your colleagues; the user never sees it
console-note_add = Add note
console-refused_note_empty = Please write a note first.
console-refused_note_secret = Not kept: this note contains what is, or could be, a recovery phrase or private key. Take it out.
console-event_opened = opened the ticket
console-event_joined = added to the ticket
console-event_claim = claimed it
console-event_release = put it back
console-event_note = noted
console-event_resolve = answered
console-event_confirm = says it is solved
console-event_reopen = reopened it
console-event_rated = gave a rating
console-event_callback_set = asked for a call
console-event_callback_done = made the call
console-event_callback_cancel = cancelled the call
console-event_callback_move = moved the call

## Said after a step

console-done_claimed = The ticket is yours now.
console-done_released = The ticket is back in the queue.
console-done_noted = Your note has been added.
console-done_resolved = Your answer is on its way. The bot asks the user whether it is solved.
console-done_called = The call has been marked as done.

## Operators

console-operators_help = Accounts are added and disabled on the server, from the command line.
console-operators_role = Role
console-operators_state = State
console-operators_active = Active
console-operators_disabled = Disabled
console-operators_browser_language = Same as the browser
