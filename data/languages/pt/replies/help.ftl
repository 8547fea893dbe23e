### O que o bot sabe fazer.

help-reply =
    Sou o bot de suporte da { $brand }. Conte o que aconteceu, com as suas palavras e no seu idioma. Eu posso

    • procurar uma transferência na blockchain e dizer o que fazer: falhou, está parada, não chegou, foi para um endereço errado,
    • ajudar quando o app não abre, você esqueceu a senha ou o saldo parece errado,
    • explicar taxas de rede, redes, tokens e dApps, de forma simples ou com todos os detalhes técnicos,
    • dizer o que fazer primeiro depois de um roubo, e ajudar a reconhecer golpes e fraudes,
    • pedir que uma pessoa do nosso suporte ligue para você ou responda aqui, e dizer como está a sua solicitação.

    A qualquer momento você pode escrever “falar com uma pessoa”, “parar” ou “mudar o idioma”. Nunca peço a sua frase de recuperação, chave privada, senha ou código de uso único.
