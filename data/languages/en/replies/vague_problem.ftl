### A complaint that does not say what is wrong.

vague_problem-meaning = Something is not working
vague_problem-reply = So that I can really help: what exactly is wrong? Choose below what fits best, or describe it in your own words, for example what you tapped and what the app says.
