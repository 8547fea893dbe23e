### Консоль операторов: страницы, подписи и то, что говорится, когда что-то сделать нельзя.

console-title = Поддержка { $brand }
console-skip = К содержимому
console-nav = Страницы
console-nav_queue = Очередь
console-nav_operators = Операторы
console-find = Найти тикет по номеру
console-find_placeholder = Номер тикета
console-language = Язык
console-your_zone = Время указано по часовому поясу: { $zone }
console-live = Обновляется
console-live_paused = На паузе
console-copy = Копировать
console-close = Закрыть
console-nobody = никто

## Вход

console-log_in = Вход
console-log_in_name = Имя
console-log_in_password = Пароль
console-log_in_button = Войти
console-log_in_help = Учётные записи создаёт администратор. Никто из команды никогда не спросит ваш пароль.
console-log_in_wrong = Неверное имя или пароль. Проверьте их и попробуйте снова.
console-log_in_limited = Слишком много неудачных попыток. Подождите пять минут и попробуйте снова.
console-log_in_stale = Форма устарела, или браузер не хранит cookie для этой страницы. Попробуйте снова.
console-log_out = Выйти

## Отказы

console-problem_forbidden_title = Недоступно для вашей роли
console-problem_forbidden = С вашей учётной записью эту страницу не открыть и этот шаг не сделать. Если это вам нужно, обратитесь к администратору.
console-problem_token_title = Попробуйте снова
console-problem_token = Страница устарела, поэтому ничего не изменено. Вернитесь, обновите страницу и попробуйте снова.
console-problem_not_found_title = Здесь ничего нет
console-problem_not_found = Такой страницы или такого тикета нет. Проверьте номер.
console-problem_too_big_title = Слишком длинно
console-problem_too_big = Столько текста за один раз отправить нельзя. Вернитесь и сократите его; ничего не изменено.
console-problem_failed_title = Что-то пошло не так
console-problem_failed = Ошибка на нашей стороне. Попробуйте снова; если повторится, сообщите администратору номер сбоя, указанный ниже.
console-problem_incident = Номер сбоя
console-problem_back = К очереди

## Названия состояний

console-status_open = Открыт
console-status_claimed = В работе
console-status_resolved = Ответ дан
console-status_closed = Закрыт
console-urgency_urgent = Срочно
console-urgency_high = Высокая
console-urgency_normal = Обычная
console-urgency_low = Низкая
console-role_operator = Оператор
console-role_supervisor = Супервизор
console-role_administrator = Администратор
console-channel_telegram = Telegram
console-channel_web = Сайт
console-callback_scheduled = Назначен
console-callback_done = Сделан
console-callback_cancelled = Отменён
console-callback_in_chat = В чате
console-callback_asap = Как можно скорее

## Очередь

console-queue_title = { $count ->
        [0] Очередь
       *[other] ({ $count }) Очередь
    }
console-queue_tabs = Показать
console-queue_tab_all = Все
console-queue_tab_mine = Мои
console-queue_tab_unclaimed = Свободные
console-queue_tab_overdue = Просроченные
console-queue_tab_answered = С ответом
console-queue_empty_all = Никто не ждёт. Можно перевести дух.
console-queue_empty_mine = У вас нет тикетов в работе.
console-queue_empty_unclaimed = Все тикеты уже у кого-то в работе.
console-queue_empty_overdue = Просроченных нет.
console-queue_empty_answered = Тикетов с ответом пока нет.
console-queue_any_topic = Все темы
console-queue_any_language = Все языки
console-queue_filter = Фильтр
console-queue_announcement = { $unclaimed ->
        [one] { $unclaimed } свободный тикет
        [few] { $unclaimed } свободных тикета
        [many] { $unclaimed } свободных тикетов
       *[other] { $unclaimed } свободного тикета
    }, { $overdue ->
        [0] просроченных нет
        [one] { $overdue } просроченный
        [few] { $overdue } просроченных
        [many] { $overdue } просроченных
       *[other] { $overdue } просроченного
    }.
console-urgency = Срочность
console-ticket = Тикет
console-topic = Тема
console-user_language = Язык пользователя
console-due = Ответить до
console-answered = Ответ дан
console-call = Обратный звонок
console-channel = Канал
console-claimed_by = Ответственный
console-claimed_by_you = Вы
console-overdue_by = просрочка: { $duration }
console-claim = Взять
console-claim_number = Взять тикет { $number }

## Клавиатура

console-keys = Горячие клавиши
console-keys_on = Включить команды одной клавишей
console-keys_down = Следующий тикет
console-keys_up = Предыдущий тикет
console-keys_open = Открыть тикет
console-keys_claim = Взять тикет
console-keys_reply = Написать ответ
console-keys_note = Написать заметку
console-keys_queue = Назад к очереди
console-keys_show = Показать эти клавиши

## Тикет

console-opened_at = Открыт: { $time }
console-due_at = Ответить до: { $time } ({ $relative })
console-claimed_by_name = Ответственный: { $name }
console-release = Вернуть в очередь
console-changed = Тикет изменился с тех пор, как вы его открыли.
console-reload = Показать, какой он сейчас
console-conversation = Переписка
console-conversation_empty = Сообщений пока нет.
console-secret_removed_here = Из этого сообщения до сохранения вырезан секрет.
console-picture = Скриншот от пользователя
console-author_user = Пользователь
console-author_bot = Бот
console-details = Данные от пользователя
console-details_none = Пользователь ничего не указал.
console-detail_transaction_hash = Хеш транзакции
console-detail_account = Аккаунт
console-detail_chain = Сеть
console-detail_amount = Сумма
console-detail_coin = Монета
console-detail_steps = Действия
console-detail_error_message = Текст ошибки
console-detail_app_version = Версия приложения
console-detail_vpn = VPN
console-detail_recent_changes = Недавние изменения
console-detail_description = Описание

## Вырезанные секреты

console-guard_recovery_phrase = Пользователь ввёл в этот чат сид-фразу. Она вырезана и нигде не сохранена, но считайте её известной посторонним: всё нужно перевести на новый кошелёк с новой фразой. Никогда не спрашивайте её.
console-guard_private_key = Пользователь ввёл в этот чат приватный ключ. Он вырезан и нигде не сохранён, но считайте его известным посторонним: всё с этого аккаунта нужно перевести на новый кошелёк с новой фразой. Никогда не спрашивайте его.
console-guard_possible_key = Пользователь прислал 64 знака: это может быть приватный ключ или хеш транзакции. Они вырезаны и нигде не сохранены. Никогда не спрашивайте ключ.

## Проверка в блокчейне

console-lookup = В блокчейне
console-lookup_pending = Ожидает
console-lookup_confirmed = Подтверждён
console-lookup_failed = Не прошёл
console-lookup_replaced = Заменён
console-lookup_not_found = Не найден
console-lookup_unreachable = Нода не отвечает
console-lookup_confirmations = Подтверждения
console-lookup_block_time = Время блока
console-lookup_sender = Откуда
console-lookup_recipient = Куда
console-lookup_token = Переведён токен
console-lookup_token_recipient = Получатель токена
console-lookup_fee = Комиссия сети
console-lookup_nonce = Nonce
console-lookup_reason = Указанная причина
console-lookup_asked_at = Проверено: { $time }

## Обратный звонок

console-code = Код звонка
console-code_help = Назовите этот код первым делом. Пользователь видит тот же код в чате и так узнаёт, что звоним действительно мы. Никогда не просите назвать его вам.
console-code_hidden = Возьмите тикет, чтобы увидеть код звонка и номер.
console-contact = Как связаться
console-reveal = Показать номер
console-reveal_help = В журнале останется запись, что вы его смотрели.
console-window_user = Время пользователя
console-window_utc = UTC
console-call_outcome = Чем закончился звонок?
console-call_reached = Разговор состоялся
console-call_no_answer = Нет ответа
console-call_wrong_number = Неверный номер
console-call_note_no_answer = Звонок: нет ответа.
console-call_note_wrong_number = Звонок: неверный номер.

## Ответ

console-reply = Ответить и завершить
console-reply_language = Пользователь читает на этом языке: { $language } ({ $native }). Пишите, пожалуйста, на нём.
console-reply_label = Ваш ответ пользователю
console-reply_help = Бот отправит ответ в чат пользователя и спросит, решён ли вопрос. Никогда не спрашивайте фразу, ключ, пароль или код; никогда не давайте адрес для оплаты или номер, по которому звонить.
console-reply_claim_first = Возьмите тикет, чтобы ответить.
console-reply_kept = Ваш текст (не отправлен)
console-resolve = Отправить и завершить
console-rating = Оценка
console-stars = { $stars ->
        [one] { $stars } звезда из пяти
        [few] { $stars } звезды из пяти
        [many] { $stars } звёзд из пяти
       *[other] { $stars } звезды из пяти
    }
console-stopped_secret = Не отправлено: в тексте есть или может быть сид-фраза или приватный ключ. Уберите это. Попытка записана в журнал.
console-stopped_address = Не отправлено: в тексте есть адрес кошелька. Мы никогда не отправляем адреса: пользователь может перевести туда деньги. Уберите его. Попытка записана в журнал.
console-stopped_phone = Не отправлено: в тексте есть номер телефона. Мы никогда не даём номера для звонков: через поддельные номера поддержки часто грабят людей. Уберите его. Попытка записана в журнал.
console-stopped_asks_secret = Не отправлено: текст звучит так, будто мы просим сид-фразу, приватный ключ, пароль или код. Мы этого никогда не делаем. Сформулируйте, пожалуйста, иначе. Попытка записана в журнал.
console-refused_reply_empty = Сначала напишите ответ.
console-refused_too_long = Текст длиннее 4000 знаков. Сократите его, пожалуйста.
console-refused_not_yours = Это может сделать только тот, кто взял тикет. Ответственный: { $holder }.
console-conflict_claim = Этот тикет взять уже нельзя. Ответственный: { $holder }.
console-conflict_changed = Тем временем тикет изменился, поэтому ничего не сделано. Посмотрите, какой он сейчас; набранный вами текст на месте.
console-conflict_no_call = Звонок больше не назначен, поэтому номер остаётся скрытым.

## Заметки и история

console-history = Заметки и история
console-note_label = Заметка для коллег
console-note_placeholder = Заметка для коллег; пользователь её не увидит
console-note_add = Добавить заметку
console-refused_note_empty = Сначала напишите заметку.
console-refused_note_secret = Не сохранено: в заметке есть или может быть сид-фраза или приватный ключ. Уберите это.
console-event_opened = открывает тикет
console-event_joined = дополняет тикет
console-event_claim = берёт в работу
console-event_release = возвращает в очередь
console-event_note = пишет заметку
console-event_resolve = отвечает
console-event_confirm = подтверждает, что всё решено
console-event_reopen = открывает снова
console-event_rated = ставит оценку
console-event_callback_set = просит позвонить
console-event_callback_done = отмечает звонок как сделанный
console-event_callback_cancel = отменяет звонок
console-event_callback_move = переносит звонок

## Говорится после действия

console-done_claimed = Теперь тикет ваш.
console-done_released = Тикет снова в очереди.
console-done_noted = Заметка добавлена.
console-done_resolved = Ответ отправляется. Бот спросит пользователя, решён ли вопрос.
console-done_called = Звонок отмечен как сделанный.

## Операторы

console-operators_help = Учётные записи добавляют и отключают на сервере, из командной строки.
console-operators_role = Роль
console-operators_state = Состояние
console-operators_active = Активна
console-operators_disabled = Отключена
console-operators_browser_language = Как в браузере
