### Marcar a chamada de uma pessoa.

request_human-start = Vou pedir que uma pessoa do nosso suporte cuide disto. São só algumas perguntas, para que ninguém precise perguntar de novo.
request_human-hurry = Entendi, não pergunto mais sobre o problema. Não há número para você ligar: uma pessoa do nosso suporte entra em contato. Só falta combinar isto.
request_human-chat_instead = Tudo bem, a resposta chega aqui, neste chat.
request_human-asap_instead = Tudo bem, o quanto antes.
request_human-time_past = Esse horário já passou. Escolha outro.
request_human-what_to_change = O que você quer mudar?
request_human-in_this_chat = neste chat
request_human-as_soon_as_possible = o quanto antes
request_human-summary =
    Está certo assim?
    Problema: { $problem }
    { $details }
    Contato: { $contact }
    Quando: { $time }
request_human-booked =
    Está marcado. Número do seu ticket: { $number }
    Uma pessoa do nosso suporte vai ligar para você: { $contact }, { $time }. Você terá notícias nossas no máximo até { $due }.
    Código de verificação: { $code }
    Quem ligar tem de dizer este código primeiro. Você nunca deve dizê-lo. Se a pessoa não souber o código, desligue.
request_human-booked_chat =
    Está marcado. Número do seu ticket: { $number }
    Uma pessoa do nosso suporte vai responder aqui, neste chat: { $time }. Você terá notícias nossas no máximo até { $due }.
    Código de verificação: { $code }
    Se mesmo assim alguém ligar, tem de dizer este código primeiro. Você nunca deve dizê-lo. Se a pessoa não souber o código, desligue.
request_human-rule = Lembre-se: ninguém da { $brand } jamais precisa da sua frase de recuperação, chave privada ou senha, nem de um código que você recebeu por SMS ou e-mail, e ninguém vai pedir um pagamento. Quem pedir é golpista.
