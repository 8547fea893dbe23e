### El chat del sitio web y la página para probarlo.

## El botón que abre el chat, y la ventana

widget-launcher_open = Abrir el chat de soporte
widget-launcher_unread = Abrir el chat de soporte, mensajes sin leer: { $count }
widget-launcher_close = Cerrar el chat de soporte
widget-title = Soporte de { $brand }
widget-subtitle = Aquí las 24 horas
widget-close = Cerrar el chat
widget-log = Mensajes
widget-jump = Mensajes más recientes

## Antes del primer mensaje

widget-welcome = ¡Hola! Soy el bot de soporte de { $brand }. Cuéntame qué pasa, con tus palabras y en tu idioma.
widget-safety = Nunca escribas aquí tu frase de recuperación, clave privada, contraseña ni un código de un solo uso. Yo nunca los pediré, y tampoco nadie de nuestro equipo.

## Quién dice qué

widget-author_you = Tú
widget-author_bot = Bot de soporte
widget-author_person = Equipo de soporte
widget-typing = El bot de soporte está escribiendo
widget-today = Hoy
widget-yesterday = Ayer

## Escribir

widget-input = Tu mensaje
widget-placeholder = Escribe un mensaje…
widget-send = Enviar
widget-chars_left = Caracteres restantes: { $count }
widget-attach = Adjuntar una captura de pantalla
widget-picture = Captura de pantalla
widget-picture_remove = Quitar la captura de pantalla
widget-picture_hint = Comprueba que no se vea ninguna frase de recuperación, clave privada, contraseña ni código.
widget-picture_progress = Subido: { $percent }
widget-picture_drop = Suelta aquí la captura de pantalla

## Qué pasó con un mensaje

widget-state_sending = Enviando…
widget-state_sent = Enviado
widget-state_failed = No enviado
widget-retry = Intentar de nuevo
widget-secret_hidden = Oculto por tu seguridad: esto parecía una frase de recuperación o una clave privada. No se guardó.

## Lo que no funcionó

widget-offline = No tienes conexión. Tus mensajes se enviarán en cuanto vuelva.
widget-reconnecting = Se perdió la conexión. Intentando reconectar…
widget-reconnected = Conexión restablecida
widget-error_failed = Eso no se pudo enviar. Por favor, inténtalo de nuevo.
widget-error_slow_down = Fueron muchos mensajes a la vez. Espera un minuto e inténtalo de nuevo.
widget-error_too_long = Este mensaje es demasiado largo. Acórtalo o divídelo en dos.
widget-error_button_used = Eso ya quedó respondido.
widget-error_picture_type = Por favor, elige una imagen PNG, JPEG o WebP.
widget-error_picture_big = Esta imagen es demasiado grande. El límite es { $limit }.
widget-error_picture_unreadable = No se pudo abrir esta imagen. Por favor, envía otra captura de pantalla.
widget-error_picture_many = Son más imágenes de las que puedo guardar. Por favor, describe el resto con palabras.
widget-error_unavailable = No se puede acceder al chat en este momento. Por favor, inténtalo de nuevo en unos minutos.

## La página para probarlo

demo-title = Soporte de { $brand }
demo-languages = Idioma
demo-eyebrow = Soporte a cualquier hora
demo-headline = ¿Algo anda mal con tu billetera? Vamos a resolverlo.
demo-lead = Describe qué pasó, con tus palabras. Recibes una primera respuesta enseguida, y la llamada de una persona cuando eso no baste.
demo-start = El chat te espera en la esquina de esta página.
demo-topics = Sobre qué nos escriben
demo-topic_transfer = Transferencias
demo-topic_transfer_text = Está pendiente, falló o nunca llegó. Envía el hash de la transacción y la busco en la blockchain.
demo-topic_access = Acceso
demo-topic_access_text = Una contraseña olvidada, un código que no llega, un teléfono nuevo. Te digo qué se puede restaurar y qué puedes restaurar solo tú.
demo-topic_safety = Seguridad
demo-topic_safety_text = Un mensaje extraño, una aprobación que no reconoces, fondos que ya no están. Primero los primeros auxilios, después las preguntas.
demo-safety = Lo que nunca hacemos
demo-safety_text = Nunca pedimos una frase de recuperación, clave privada, contraseña ni código de un solo uso, y nunca un pago. No publicamos ningún número de soporte: cuando programas una llamada, te llamamos nosotros y decimos primero el código de verificación que solo tu chat mostró.
demo-embed = En tu propia página
demo-embed_text = Una línea agrega el chat a cualquier página:
