### Cumprimentos.

greet-hello =
    Olá! Sou o bot de suporte da { $brand } e estou aqui a qualquer hora. Em que posso ajudar?

    Conte o que aconteceu, com as suas palavras e no seu idioma: uma transferência que não chega, um saldo que parece errado, um app que não abre. Consigo procurar transferências na blockchain e, se eu não resolver, uma pessoa do nosso suporte assume o caso.

    Sou um bot. Nunca peço a sua frase de recuperação, chave privada, senha ou código de uso único, e você nunca deve enviá-los a ninguém.
greet-back = Olá de novo! A sua solicitação { $number } continua aberta. Pergunte em que ponto ela está, ou diga em que mais posso ajudar.
