### Lo que se dice sobre un mensaje: no se puede leer, tarda, falló o llegó demasiado rápido.

message-unsupported = Solo puedo leer texto e imágenes. Por favor, escribe de qué se trata o envía una captura de pantalla.
message-delayed = Algo está lento de nuestro lado en este momento. Tengo tu mensaje y responderé en cuanto pueda. No hace falta que lo envíes otra vez.
message-failed = Lo siento, no pude responder a ese mensaje. Por favor, dilo de otra manera o escribe “hablar con una persona”. Si nos hablas de esto, menciona este número de incidente: { $incident }
message-phone_not_callable = No podemos llamar a este número: puede ser un número de tarifa especial, corto o de emergencia. No lo guardé. Por favor, dame otro con su código de país o elige que te respondamos aquí, en este chat.
message-button_used = Eso ya quedó respondido.
message-slow_down = Fueron muchos mensajes a la vez. Espera un minuto y escríbeme de nuevo; todo lo que enviaste antes está a salvo.
message-still_there = ¿Sigues ahí? Guardé todo lo que me contaste. Cuando quieras, seguimos aquí.
