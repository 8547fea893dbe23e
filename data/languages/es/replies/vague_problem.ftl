### Una queja que no dice qué anda mal.

vague_problem-meaning = Algo no funciona
vague_problem-reply = Quiero ayudarte. ¿Qué falla exactamente? Elige abajo lo que mejor encaje o descríbelo con tus palabras: qué tocaste y qué dice la app.
