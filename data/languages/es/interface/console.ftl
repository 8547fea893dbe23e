### La consola de los operadores: páginas, etiquetas y lo que se dice cuando algo no se puede hacer.

console-title = Soporte de { $brand }
console-skip = Ir al contenido
console-nav = Páginas
console-nav_queue = Cola
console-nav_operators = Operadores
console-find = Buscar un ticket por su número
console-find_placeholder = Número de ticket
console-language = Idioma
console-your_zone = Las horas se muestran para { $zone }
console-live = En vivo
console-live_paused = En pausa
console-copy = Copiar
console-close = Cerrar
console-nobody = nadie

## Inicio de sesión

console-log_in = Iniciar sesión
console-log_in_name = Nombre
console-log_in_password = Contraseña
console-log_in_button = Iniciar sesión
console-log_in_help = Las cuentas las crea tu administrador. Nadie del equipo te pedirá nunca tu contraseña.
console-log_in_wrong = Ese nombre y esa contraseña no coinciden. Revisa ambos e inténtalo de nuevo.
console-log_in_limited = Hubo demasiados intentos fallidos. Espera cinco minutos e inténtalo de nuevo.
console-log_in_stale = Este formulario era demasiado antiguo, o tu navegador no guarda cookies de esta página. Inténtalo de nuevo.
console-log_out = Cerrar sesión

## Negativas

console-problem_forbidden_title = No corresponde a tu rol
console-problem_forbidden = Tu cuenta no puede abrir esta página ni dar este paso. Si lo necesitas, pídelo a tu administrador.
console-problem_token_title = Inténtalo de nuevo
console-problem_token = Esta página ya no era válida, así que no se cambió nada. Vuelve atrás, recarga la página e inténtalo de nuevo.
console-problem_not_found_title = Aquí no hay nada
console-problem_not_found = No existe esa página o ese ticket. Revisa el número.
console-problem_too_big_title = Demasiado largo
console-problem_too_big = Era más texto del que se puede enviar de una vez. Vuelve atrás y acórtalo; no se cambió nada.
console-problem_failed_title = Algo falló
console-problem_failed = El fallo está de nuestro lado. Inténtalo de nuevo; si vuelve a pasar, dale a tu administrador el número de incidente de abajo.
console-problem_incident = Número de incidente
console-problem_back = Ir a la cola

## Palabras para los estados

console-status_open = Abierto
console-status_claimed = Asignado
console-status_resolved = Respondido
console-status_closed = Cerrado
console-urgency_urgent = Urgente
console-urgency_high = Alta
console-urgency_normal = Media
console-urgency_low = Baja
console-role_operator = Operación
console-role_supervisor = Supervisión
console-role_administrator = Administración
console-channel_telegram = Telegram
console-channel_web = Sitio web
console-callback_scheduled = Programada
console-callback_done = Hecha
console-callback_cancelled = Cancelada
console-callback_in_chat = En el chat
console-callback_asap = Lo antes posible

## Cola

console-queue_title = { $count ->
        [0] Cola
       *[other] ({ $count }) Cola
    }
console-queue_tabs = Mostrar
console-queue_tab_all = Todos
console-queue_tab_mine = Míos
console-queue_tab_unclaimed = Sin asignar
console-queue_tab_overdue = Vencidos
console-queue_tab_answered = Respondidos
console-queue_empty_all = Nadie espera. Disfruta la calma.
console-queue_empty_mine = No has tomado ningún ticket.
console-queue_empty_unclaimed = Todos los tickets están en manos de alguien.
console-queue_empty_overdue = No hay nada vencido.
console-queue_empty_answered = Todavía no se ha respondido ningún ticket.
console-queue_any_topic = Todos los temas
console-queue_any_language = Todos los idiomas
console-queue_filter = Filtrar
console-queue_announcement = { $unclaimed ->
        [one] Un ticket sin asignar
       *[other] { $unclaimed } tickets sin asignar
    }, { $overdue ->
        [0] ninguno vencido
        [one] uno vencido
       *[other] { $overdue } vencidos
    }.
console-urgency = Urgencia
console-ticket = N.º de ticket
console-topic = Tema
console-user_language = Idioma del usuario
console-due = Vence
console-answered = Respondido
console-call = Llamada
console-channel = Canal
console-claimed_by = A cargo de
console-claimed_by_you = Tú
console-overdue_by = { $duration } de retraso
console-claim = Tomar
console-claim_number = Tomar el ticket { $number }

## Teclado

console-keys = Atajos de teclado
console-keys_on = Atajos de una sola tecla activados
console-keys_down = Ticket siguiente
console-keys_up = Ticket anterior
console-keys_open = Abrir el ticket
console-keys_claim = Tomar el ticket
console-keys_reply = Escribir la respuesta
console-keys_note = Escribir una nota
console-keys_queue = Volver a la cola
console-keys_show = Mostrar estos atajos

## Ticket

console-opened_at = Abierto: { $time }
console-due_at = Vence: { $time } ({ $relative })
console-claimed_by_name = A cargo de { $name }
console-release = Devolver a la cola
console-changed = Este ticket cambió desde que lo abriste.
console-reload = Mostrarlo como está ahora
console-conversation = Conversación
console-conversation_empty = Todavía no se ha dicho nada.
console-secret_removed_here = De este mensaje se quitó un secreto antes de guardarlo.
console-picture = Captura de pantalla del usuario
console-author_user = Usuario
console-author_bot = El bot
console-details = Datos del usuario
console-details_none = El usuario no dio datos.
console-detail_transaction_hash = Hash de la transacción
console-detail_account = Cuenta
console-detail_chain = Red
console-detail_amount = Monto
console-detail_coin = Moneda
console-detail_steps = Pasos
console-detail_error_message = Mensaje de error
console-detail_app_version = Versión de la app
console-detail_vpn = VPN
console-detail_recent_changes = Cambios recientes
console-detail_description = Descripción

## Secretos que se quitaron

console-guard_recovery_phrase = El usuario escribió una frase de recuperación en este chat. Se quitó y no se guardó en ningún lugar, pero trátala como conocida por otros: todo se debe pasar a una billetera nueva con una frase nueva. Nunca la pidas.
console-guard_private_key = El usuario escribió una clave privada en este chat. Se quitó y no se guardó en ningún lugar, pero trátala como conocida por otros: todo lo de esa cuenta se debe pasar a una billetera nueva con una frase nueva. Nunca la pidas.
console-guard_possible_key = El usuario envió 64 caracteres que podrían ser una clave privada o el hash de una transacción. Se quitaron y no se guardaron en ningún lugar. Nunca pidas una clave.

## Consulta

console-lookup = En la blockchain
console-lookup_pending = En espera
console-lookup_confirmed = Confirmada
console-lookup_failed = Fallida
console-lookup_replaced = Reemplazada
console-lookup_not_found = No encontrada
console-lookup_unreachable = Sin respuesta del nodo
console-lookup_confirmations = Confirmaciones
console-lookup_block_time = Hora del bloque
console-lookup_sender = De
console-lookup_recipient = Para
console-lookup_token = Token transferido
console-lookup_token_recipient = El token va a
console-lookup_fee = Comisión de red
console-lookup_nonce = Nonce
console-lookup_reason = Motivo indicado
console-lookup_asked_at = Consultado: { $time }

## Llamada

console-code = Código de verificación
console-code_help = Di este código primero. El usuario ve el mismo en el chat, y así sabe que la llamada es de verdad nuestra. Nunca le pidas al usuario que lo diga.
console-code_hidden = Toma el ticket para ver el código de verificación y el número.
console-contact = Contacto
console-reveal = Mostrar el número
console-reveal_help = Quedará registrado que lo viste.
console-window_user = Hora del usuario
console-window_utc = UTC
console-call_outcome = ¿Cómo fue la llamada?
console-call_reached = Atendió, llamada hecha
console-call_no_answer = No contestó
console-call_wrong_number = Número equivocado
console-call_note_no_answer = Se llamó, no contestó.
console-call_note_wrong_number = Se llamó, número equivocado.

## Respuesta

console-reply = Responder y resolver
console-reply_language = El usuario lee { $language } ({ $native }). Por favor, escribe en ese idioma.
console-reply_label = Tu respuesta al usuario
console-reply_help = El bot la dice en el chat del usuario y pregunta si con eso quedó resuelto. Nunca pidas una frase, clave, contraseña o código; nunca des una dirección a la que pagar ni un número al que llamar.
console-reply_claim_first = Toma el ticket para responderlo.
console-reply_kept = Lo que escribiste (no enviado)
console-resolve = Enviar y resolver
console-rating = Valoración
console-stars = { $stars ->
        [one] Una estrella de cinco
       *[other] { $stars } estrellas de cinco
    }
console-stopped_secret = No enviado: este texto contiene lo que es, o podría ser, una frase de recuperación o una clave privada. Quítala. El bloqueo quedó registrado.
console-stopped_address = No enviado: este texto contiene una dirección de billetera. Nunca enviamos direcciones, porque los usuarios podrían pagar a ellas. Quítala. El bloqueo quedó registrado.
console-stopped_phone = No enviado: este texto contiene un número de teléfono. Nunca damos números a los que llamar, porque los números de soporte falsos son una forma común de robar a los usuarios. Quítalo. El bloqueo quedó registrado.
console-stopped_asks_secret = No enviado: esto se lee como si pidiéramos una frase de recuperación, clave privada, contraseña o código. Nunca lo hacemos. Por favor, redáctalo de otra forma. El bloqueo quedó registrado.
console-refused_reply_empty = Por favor, escribe primero una respuesta.
console-refused_too_long = Este texto tiene más de 4000 caracteres. Por favor, acórtalo.
console-refused_not_yours = Solo puede hacerlo quien tomó el ticket. Está a cargo de { $holder }.
console-conflict_claim = Este ticket ya no se puede tomar. Está a cargo de { $holder }.
console-conflict_changed = El ticket cambió mientras tanto, así que no se hizo nada. Míralo como está ahora; lo que escribiste sigue aquí.
console-conflict_no_call = Ya no hay ninguna llamada programada, así que el número sigue oculto.

## Notas e historial

console-history = Notas e historial
console-note_label = Nota para tu equipo
console-note_placeholder = Nota para tu equipo; el usuario nunca la ve
console-note_add = Agregar nota
console-refused_note_empty = Por favor, escribe primero una nota.
console-refused_note_secret = No guardada: esta nota contiene lo que es, o podría ser, una frase de recuperación o una clave privada. Quítala.
console-event_opened = abrió el ticket
console-event_joined = agregó al ticket
console-event_claim = lo tomó
console-event_release = lo devolvió a la cola
console-event_note = anotó
console-event_resolve = respondió
console-event_confirm = dice que está resuelto
console-event_reopen = lo reabrió
console-event_rated = dio una valoración
console-event_callback_set = pidió una llamada
console-event_callback_done = hizo la llamada
console-event_callback_cancel = canceló la llamada
console-event_callback_move = cambió la hora de la llamada

## Se dice después de un paso

console-done_claimed = El ticket ahora es tuyo.
console-done_released = El ticket volvió a la cola.
console-done_noted = Se agregó tu nota.
console-done_resolved = Tu respuesta va en camino. El bot pregunta al usuario si quedó resuelto.
console-done_called = La llamada quedó marcada como hecha.

## Operadores

console-operators_help = Las cuentas se agregan y se desactivan en el servidor, desde la línea de comandos.
console-operators_role = Rol
console-operators_state = Estado
console-operators_active = Activa
console-operators_disabled = Desactivada
console-operators_browser_language = El mismo del navegador
