### Cela ne marche toujours pas.

problem_persists-reopened = Je suis désolé que ce ne soit pas encore réglé. J’ai rouvert votre demande { $number }, et quelqu’un de notre équipe va la reprendre.
