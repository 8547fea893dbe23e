### Estrellas y comentarios.

give_feedback-reply = Gracias por decírmelo. Nos ayuda a mejorar.
give_feedback-thanks = { $stars ->
        [one] Gracias por tu sinceridad. Lamento que no lo hayamos hecho mejor.
        [2] Gracias por tu sinceridad. Lamento que no lo hayamos hecho mejor.
       *[other] ¡Gracias por las { $stars } estrellas!
    }
give_feedback-ask_comment = ¿Quieres agregar un comentario? ¿Qué estuvo bien y qué podría mejorar?
give_feedback-comment_noted = Gracias, lo pasé al equipo. Cuídate, y escribe cuando nos necesites.
give_feedback-declined = Está bien. Cuídate, y escribe cuando nos necesites.
