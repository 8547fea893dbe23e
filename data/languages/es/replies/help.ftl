### Lo que el bot puede hacer.

help-reply =
    Soy el bot de soporte de { $brand }. Cuéntame qué pasa, con tus palabras y en tu idioma. Puedo

    • buscar una transferencia en la blockchain y decirte qué hacer: si falló, está detenida, no llegó o fue a una dirección equivocada,
    • ayudarte cuando la app no abre, olvidaste una contraseña o el saldo no cuadra,
    • explicar comisiones de red, redes, tokens y dApps, de forma sencilla o con todo el detalle técnico,
    • dar primeros auxilios después de un robo y ayudarte a reconocer estafas,
    • organizar que una persona de nuestro equipo te llame o te responda aquí, y decirte cómo va tu solicitud.

    En cualquier momento puedes escribir “hablar con una persona”, “cancelar” o “cambiar de idioma”. Nunca pido tu frase de recuperación, clave privada, contraseña ni código de un solo uso.
