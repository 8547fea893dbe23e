### Frases que várias intenções usam, e todos os botões.

button-yes = Sim
button-no = Não
button-where = Onde encontro isso?
button-skip = Pular isto
button-solved = Sim, está resolvido
button-not_solved = Não, ainda não
button-human = Falar com uma pessoa
button-this_chat = Aqui, neste chat
button-asap = O quanto antes
button-zone = { $zone }
button-window = { $window }
button-confirm = Sim, está certo
button-change = Mudar alguma coisa
button-stars = { $stars ->
        [one] ★ 1 estrela
       *[other] ★ { $stars } estrelas
    }
button-no_comment = Não, só isso
button-something_else = Outra coisa
button-language = { $name }
button-cancel_call = Cancelar a chamada
button-move_call = Escolher outro horário
button-cancel_request = Cancelar a solicitação

case-queued = Anotei isso também. Vamos terminar primeiro este assunto, e depois vemos o outro.
case-next = Agora, o outro problema que você mencionou.
case-urgent_human = Isto é urgente. Quer que uma pessoa do nosso suporte assuma o caso agora mesmo?
case-left_open = Tudo bem. Quando quiser que uma pessoa do nosso suporte assuma o caso, escreva “falar com uma pessoa”.
case-anything_else = Espero que isso responda à sua dúvida. Se não, pergunte de novo ou escreva “falar com uma pessoa”.
case-same_advice = O que escrevi acima vale para isto também. Se não responde à sua dúvida, uma pessoa do nosso suporte pode ver o caso.
case-still = Entendi, então continua igual. Se você já tentou os passos acima, escolha “Não, ainda não”, e eu passo o caso para uma pessoa do nosso suporte.
case-take_time = Sem pressa. Tente primeiro e depois conte como foi. Se algum passo não der certo, uma pessoa do nosso suporte pode assumir o caso.
case-first_aid = Estou aqui, e já anotei isso. Siga os passos acima, um de cada vez, a começar pelo primeiro. Uma pessoa do nosso suporte pode ajudar você com eles.
case-rest = Tudo bem. Quando precisar, diga em poucas palavras do que se trata.

fallback-which = Quero ter certeza de que entendi bem. Qual destas opções é?
greet-again = Olá de novo!
inform-noted = Certo, já anotei.
explain_simply-reply = Claro. A partir de agora, explico da forma mais simples que conseguir.
explain_simply-again = Já expliquei da forma mais simples que consigo por escrito. Diga qual passo não ficou claro, ou deixe que uma pessoa do nosso suporte veja isso com você.
explain_technically-reply = Certo. A partir de agora, dou os detalhes técnicos.
cancel-reply = Tudo bem, paramos por aqui. Isso não cancela nenhuma transferência. Quando precisar, é só escrever.
cancel-nothing = Não há nada para parar neste momento. Em que posso ajudar?
