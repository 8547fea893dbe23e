### Sigue sin funcionar.

problem_persists-reopened = Lamento que todavía no esté resuelto. Reabrí tu solicitud { $number } y una persona de nuestro equipo la revisará de nuevo.
