### Mudar ou cancelar uma chamada prometida.

cancel_callback-none = Não há nenhuma chamada marcada para você neste momento.
cancel_callback-which = Há uma chamada marcada para a sua solicitação { $number }. O que você quer que eu faça?
cancel_callback-done = Cancelei a chamada da sua solicitação { $number }. A solicitação continua aberta, e uma pessoa do nosso suporte vai responder aqui, neste chat.
