### Estrelas e comentários.

give_feedback-reply = Agradeço por contar. Isso nos ajuda a melhorar.
give_feedback-thanks = { $stars ->
        [one] Agradecemos a sinceridade. Lamento não termos feito melhor.
        [2] Agradecemos a sinceridade. Lamento não termos feito melhor.
       *[other] Agradecemos as { $stars } estrelas!
    }
give_feedback-ask_comment = Quer deixar um comentário? O que foi bom, e o que pode melhorar?
give_feedback-comment_noted = Agradeço o comentário, já o passei à equipe. Cuide-se, e escreva sempre que precisar.
give_feedback-declined = Tudo bem. Cuide-se, e escreva sempre que precisar.
