### Em que ponto está uma solicitação.

ticket_status-open = à espera de uma pessoa do nosso suporte
ticket_status-claimed = uma pessoa do nosso suporte já cuida dela
ticket_status-resolved = respondida, falta você dizer se ficou resolvida
ticket_status-closed = encerrada
ticket_status-none = Você não tem nenhuma solicitação aberta neste momento.
ticket_status-reply = Sua solicitação { $number }: { $status }. Você terá notícias nossas no máximo até { $due }.
ticket_status-answered = Sua solicitação { $number }: { $status }.
ticket_status-callback =
    Sua solicitação { $number }: { $status }.
    Quando: { $time }
    Contato: { $contact }
    Você terá notícias nossas no máximo até { $due }.
    Código de verificação: { $code }
    Quem ligar tem de dizer este código primeiro. Você nunca deve dizê-lo.
ticket_status-answer =
    Esta é a resposta à sua solicitação { $number }:
    { $answer }
ticket_status-call_none = Não, não somos nós: não há nenhuma chamada marcada para você. Quem liga em nosso nome é golpista. Desligue, não diga nada, e não abra links, não assine nem instale nada do que pedirem. Se você já disse alguma coisa, conte que tipo de dado foi (nunca as palavras ou os números em si).
ticket_status-call_later =
    Não, nenhuma chamada nossa está prevista para agora. A sua, da solicitação { $number }, está marcada:
    Quando: { $time }
    Contato: { $contact }
    Quem ligar tem de dizer primeiro o código { $code }. Você nunca deve dizê-lo. Se a pessoa não souber o código, desligue: não somos nós.
ticket_status-call_due =
    Pode ser uma chamada nossa: há uma prevista para agora, da sua solicitação { $number }.
    Deixe quem ligou dizer primeiro o código de verificação: { $code }. Você nunca deve dizê-lo. Se a pessoa não souber o código, desligue: não somos nós.
