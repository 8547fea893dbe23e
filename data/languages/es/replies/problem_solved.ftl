### Ya funciona.

problem_solved-reply = ¡Me alegra haberte ayudado! Si vuelve a pasar o surge algo más, estoy aquí a cualquier hora.
problem_solved-ticket = ¡Me alegra que esté resuelto! Cerré tu solicitud.
