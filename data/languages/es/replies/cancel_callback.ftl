### Cambiar o cancelar una llamada prometida.

cancel_callback-none = En este momento no tienes ninguna llamada programada.
cancel_callback-which = Hay una llamada programada por tu solicitud { $number }. ¿Qué quieres que haga?
cancel_callback-done = Cancelé la llamada de tu solicitud { $number }. La solicitud sigue abierta y una persona de nuestro equipo te responderá aquí, en este chat.
