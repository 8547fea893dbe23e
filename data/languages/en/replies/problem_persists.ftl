### It still does not work.

problem_persists-reopened = I'm sorry that it is not solved yet. I've opened your request { $number } again, and a colleague will look at it once more.
