### Outro idioma.

change_language-which = Que idioma você prefere? Escolha um, ou simplesmente escreva nele.
change_language-done = Certo, a partir de agora escrevo em português.
change_language-unknown = Lamento, ainda não falo esse idioma ({ $language }). Escolha um abaixo, ou escreva em outro que você conheça.
