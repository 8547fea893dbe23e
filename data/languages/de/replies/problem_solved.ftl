### Jetzt geht es.

problem_solved-reply = Schön, dass ich helfen konnte! Falls es wiederkommt oder etwas anderes auftaucht: Ich bin zu jeder Uhrzeit da.
problem_solved-ticket = Schön, dass es gelöst ist! Ich habe Ihre Anfrage geschlossen.
