### A pessoa se despede.

goodbye-reply = Até logo, e cuide-se! Estou aqui a qualquer hora. O que ficou em aberto continua em aberto: é só escrever de novo.
