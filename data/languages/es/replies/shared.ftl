### Frases que usan varias intenciones, y todos los botones.

button-yes = Sí
button-no = No
button-where = ¿Dónde lo encuentro?
button-skip = Omitir esto
button-solved = Sí, está resuelto
button-not_solved = No, todavía no
button-human = Hablar con una persona
button-this_chat = Aquí, en este chat
button-asap = Lo antes posible
button-zone = { $zone }
button-window = { $window }
button-confirm = Sí, está bien
button-change = Cambiar algo
button-stars = { $stars ->
        [one] ★ 1 estrella
       *[other] ★ { $stars } estrellas
    }
button-no_comment = No, gracias
button-something_else = Otra cosa
button-language = { $name }
button-cancel_call = Cancelar la llamada
button-move_call = Elegir otra hora
button-cancel_request = Cancelar la solicitud

case-queued = Eso también lo anoté. Terminemos primero con esto y después lo vemos.
case-next = Ahora, el otro problema que mencionaste.
case-urgent_human = Esto es urgente. ¿Le pido a una persona de nuestro equipo que se haga cargo de inmediato?
case-left_open = De acuerdo. Cuando quieras que se haga cargo una persona de nuestro equipo, escribe “hablar con una persona”.
case-anything_else = Espero que eso responda tu duda. Si no, pregunta de nuevo o escribe “hablar con una persona”.
case-same_advice = Lo que te escribí arriba vale también para esto. Si no responde tu duda, una persona de nuestro equipo puede revisarlo.
case-still = Entiendo, entonces sigue igual. Si ya probaste los pasos de arriba, elige “No, todavía no” y le paso el caso a una persona de nuestro equipo.
case-take_time = Sin prisa. Pruébalo primero y después cuéntame cómo te fue. Si algún paso no te sale, una persona de nuestro equipo puede hacerse cargo.
case-first_aid = Aquí estoy, y ya lo anoté. Por favor, sigue los pasos de arriba uno por uno, empezando por el primero. Una persona de nuestro equipo puede ayudarte con ellos.
case-rest = De acuerdo. Cuando necesites algo, cuéntame en pocas palabras de qué se trata.

fallback-which = Quiero asegurarme de ayudarte con lo correcto. ¿Cuál de estos es?
greet-again = ¡Hola otra vez!
inform-noted = Gracias, lo anoté.
explain_simply-reply = Claro. Desde ahora lo explico de la forma más sencilla que pueda.
explain_simply-again = Por escrito no sé explicarlo de forma más sencilla. Dime qué paso no se entiende, o deja que una persona de nuestro equipo lo vea contigo.
explain_technically-reply = De acuerdo. Desde ahora te doy los detalles técnicos.
cancel-reply = De acuerdo, lo dejamos aquí: detuve esta conversación, no una transferencia. Cuando me necesites, solo escribe.
cancel-nothing = En este momento no hay nada que detener. ¿En qué te ayudo?
