### Telegram: el menú, el perfil del bot y lo que dice el propio canal.

## Menú, como máximo 256 caracteres cada uno

telegram-menu_start = Empezar una conversación nueva
telegram-menu_help = En qué puedo ayudar
telegram-menu_human = Hablar con una persona
telegram-menu_status = ¿Cómo va mi solicitud?
telegram-menu_language = Cambiar el idioma
telegram-menu_privacy = Qué se guarda sobre mí
telegram-menu_cancel = Detener lo que estamos haciendo

## Perfil: la página antes del primer mensaje (como máximo 512 caracteres) y la línea bajo el nombre (como máximo 120)

telegram-description =
    Soy el bot de soporte de { $brand } y estoy aquí a cualquier hora. Cuéntame qué pasa, con tus palabras y en tu idioma: una transferencia que no llega, un saldo que no cuadra, una app que no abre. Si no logro resolverlo, una persona de nuestro equipo te llamará o te responderá aquí.

    Nunca pido tu frase de recuperación, clave privada, contraseña ni código de un solo uso. Quien lo haga es un estafador.
telegram-short_description = Soporte de { $brand } a toda hora. Nunca pide frase de recuperación, clave privada, contraseña ni códigos.

## El número de teléfono propio

telegram-contact_button = 📱 Compartir mi número de teléfono
telegram-contact_hint = O comparte el número de esta cuenta de Telegram con el botón de abajo.
telegram-foreign_contact = Ese es el contacto de otra persona, así que no lo guardé. Por favor, comparte el tuyo con el botón o escribe el número al que podemos llamar.
telegram-phone_refused = No podemos llamar a este número, así que no lo guardé. Por favor, escribe otro con su código de país, por ejemplo +52.

## Lo que no se pudo recibir

telegram-picture_too_big = Esta imagen es demasiado grande para mí. Por favor, envía una captura de pantalla como foto, no como archivo.
telegram-picture_too_many = Son más imágenes de las que puedo guardar. Por favor, describe el resto con palabras.
telegram-picture_unreadable = No pude abrir esta imagen. Por favor, envíala como captura de pantalla PNG o JPEG.
telegram-slow_down = Fueron muchos mensajes a la vez. Espera un minuto y escríbeme de nuevo; todo lo que enviaste antes está a salvo.
telegram-button_used = Eso ya quedó respondido.
telegram-button_unknown = Este botón ya no funciona. Por favor, escribe lo que necesitas.
telegram-failed = Algo falló de nuestro lado y no pude recibir tu mensaje. Por favor, envíalo otra vez en unos minutos.

## Grupos

telegram-group =
    Solo ayudo en privado: un grupo entero no debería leer sobre tu billetera. Por favor, usa el botón de abajo.

    Cuidado: cualquiera que te escriba por lo que pusiste aquí y te ofrezca ayuda es un estafador.
telegram-group_button = Escribirme en privado
