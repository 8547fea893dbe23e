### A pessoa agradece.

thank-reply = De nada! Se surgir outra coisa, é só escrever.
