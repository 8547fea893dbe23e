### Une plainte qui ne dit pas ce qui ne va pas.

vague_problem-meaning = Quelque chose ne marche pas
vague_problem-reply = Je veux bien vous aider. Qu’est-ce qui ne va pas exactement ? Choisissez ci-dessous ce qui s’en rapproche le plus, ou décrivez-le avec vos mots : sur quoi vous avez appuyé, et ce que dit l’application.
