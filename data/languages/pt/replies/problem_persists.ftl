### Continua sem funcionar.

problem_persists-reopened = Sinto muito que ainda não esteja resolvido. Reabri a sua solicitação { $number }, e uma pessoa do nosso suporte vai vê-la de novo.
