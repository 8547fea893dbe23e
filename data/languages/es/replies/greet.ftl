### Saludos.

greet-hello =
    ¡Hola! Soy el bot de soporte de { $brand } y estoy aquí a cualquier hora. ¿En qué te ayudo?

    Cuéntame qué pasa, con tus palabras y en tu idioma: una transferencia que no llega, un saldo que no cuadra, una app que no abre. Puedo buscar transferencias en la blockchain y, si no logro resolverlo, se hará cargo una persona de nuestro equipo.

    Soy un bot. Nunca pido tu frase de recuperación, clave privada, contraseña ni código de un solo uso, y tú no debes enviárselos nunca a nadie.
greet-back = ¡Hola otra vez! Tu solicitud { $number } sigue abierta. Pregúntame cómo va o dime en qué más te ayudo.
