### Une autre langue.

change_language-which = Quelle langue préférez-vous ? Choisissez-en une, ou écrivez-moi simplement dans cette langue.
change_language-done = D’accord, à partir de maintenant je vous écris en français.
change_language-unknown = Je suis désolé, je ne parle pas encore cette langue : { $language }. Choisissez-en une ci-dessous, ou écrivez-moi simplement dans une autre langue que vous connaissez.
