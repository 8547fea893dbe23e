### Cela marche maintenant.

problem_solved-reply = Tant mieux, c’est une bonne nouvelle ! Si cela revient, ou s’il y a autre chose, je suis là à toute heure.
problem_solved-ticket = Tant mieux, c’est réglé ! J’ai fermé votre demande.
