### Es geht immer noch nicht.

problem_persists-reopened = Es tut mir leid, dass es noch nicht gelöst ist. Ich habe Ihre Anfrage { $number } wieder geöffnet, und jemand aus unserem Team sieht sie sich noch einmal an.
