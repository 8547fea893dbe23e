### A complaint that does not say what is wrong.

vague_problem-meaning = Something is not working
vague_problem-reply = I'd like to help. What exactly is wrong? Choose what fits best below, or describe it in your own words: what you tapped, and what the app says.
