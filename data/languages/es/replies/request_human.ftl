### Reservar la llamada de una persona.

request_human-start = Le pediré a una persona de nuestro equipo que se ocupe de esto. Solo te hago unas preguntas, para que nadie tenga que volver a hacértelas.
request_human-hurry = Entendido, no te pregunto más sobre el problema. No hay ningún número al que llamar: te contacta una persona de nuestro equipo. Solo queda por acordar esto.
request_human-chat_instead = De acuerdo, la respuesta llegará aquí, en este chat.
request_human-asap_instead = De acuerdo, lo antes posible.
request_human-time_past = Esa hora ya pasó. Por favor, elige otra.
request_human-what_to_change = ¿Qué quieres cambiar?
request_human-in_this_chat = en este chat
request_human-as_soon_as_possible = lo antes posible
request_human-summary =
    ¿Está bien así?
    Problema: { $problem }
    { $details }
    Contacto: { $contact }
    Cuándo: { $time }
request_human-booked =
    Quedó programado. Tu número de ticket: { $number }
    Una persona de nuestro equipo te llamará: { $contact }, { $time }. Tendrás noticias nuestras a más tardar el { $due }.
    Código de verificación: { $code }
    Quien te llame debe decir este código primero. Tú nunca lo digas. Si no puede decirlo, cuelga.
request_human-booked_chat =
    Quedó programado. Tu número de ticket: { $number }
    Una persona de nuestro equipo te responderá aquí, en este chat: { $time }. Tendrás noticias nuestras a más tardar el { $due }.
    Código de verificación: { $code }
    Si aun así alguien te llama, debe decir este código primero. Tú nunca lo digas. Si no puede decirlo, cuelga.
request_human-rule = Recuerda: nadie de { $brand } necesita jamás tu frase de recuperación, clave privada, contraseña ni un código que te llegó por SMS o correo, y nadie te pedirá nunca un pago. Quien lo haga es un estafador.
