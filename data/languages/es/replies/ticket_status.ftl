### Cómo va una solicitud.

ticket_status-open = en espera de una persona de nuestro equipo
ticket_status-claimed = una persona de nuestro equipo la está atendiendo
ticket_status-resolved = respondida, falta que digas si quedó resuelta
ticket_status-closed = cerrada
ticket_status-none = En este momento no tienes ninguna solicitud abierta.
ticket_status-reply = Tu solicitud { $number }: { $status }. Tendrás noticias nuestras a más tardar el { $due }.
ticket_status-answered = Tu solicitud { $number }: { $status }.
ticket_status-callback =
    Tu solicitud { $number }: { $status }.
    Cuándo: { $time }
    Contacto: { $contact }
    Tendrás noticias nuestras a más tardar el { $due }.
    Código de verificación: { $code }
    Quien te llame debe decir este código primero. Tú nunca lo digas.
ticket_status-answer =
    Esta es la respuesta a tu solicitud { $number }:
    { $answer }
ticket_status-call_none = No, no somos nosotros: no tienes ninguna llamada programada. Quien llame en nuestro nombre es un estafador. Cuelga, no le digas nada, y no abras enlaces, no firmes ni instales nada de lo que te pida. Si ya le dijiste algo, cuéntame qué tipo de dato era (nunca las palabras o los números en sí).
ticket_status-call_later =
    No, en este momento no está prevista ninguna llamada nuestra. La tuya, por la solicitud { $number }, está programada:
    Cuándo: { $time }
    Contacto: { $contact }
    Quien te llame debe decir primero el código { $code }. Tú nunca lo digas. Si no puede decirlo, cuelga: no somos nosotros.
ticket_status-call_due =
    Puede que seamos nosotros: hay una llamada prevista para ahora por tu solicitud { $number }.
    Deja que quien te llama diga primero el código de verificación: { $code }. Tú nunca lo digas. Si no puede decirlo, cuelga: no somos nosotros.
