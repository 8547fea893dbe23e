### Agora funciona.

problem_solved-reply = Que bom que deu certo! Se o problema voltar, ou se surgir outra coisa, estou aqui a qualquer hora.
problem_solved-ticket = Que bom que está resolvido! Encerrei a sua solicitação.
