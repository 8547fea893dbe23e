### It still does not work.

problem_persists-reopened = I'm sorry that it is not solved yet. I've reopened your request { $number }, and a colleague will look at it again.
