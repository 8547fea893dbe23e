### Estou falando com uma máquina?

bot_challenge-reply = Sou um bot, não uma pessoa. Respondo a qualquer hora, consigo procurar transferências na blockchain e conheço os problemas comuns e o que ajuda. Se você prefere uma pessoa, escreva “falar com uma pessoa”, e eu trato disso.
