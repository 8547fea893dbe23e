### Otro idioma.

change_language-which = ¿Qué idioma prefieres? Elige uno o simplemente escríbeme en él.
change_language-done = De acuerdo, desde ahora te escribo en español.
change_language-unknown = Lo siento, todavía no hablo { $language }. Elige uno abajo o simplemente escríbeme en otro idioma que conozcas.
