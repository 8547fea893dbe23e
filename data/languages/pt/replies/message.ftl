### O que se diz sobre uma mensagem: não dá para ler, demora, falhou ou chegou depressa demais.

message-unsupported = Só consigo ler texto e imagens. Escreva do que se trata ou envie uma captura de tela.
message-delayed = Algo está lento do nosso lado neste momento. Recebi a sua mensagem e respondo assim que puder. Não é preciso enviar de novo.
message-failed = Lamento, não consegui responder a essa mensagem. Diga de outra forma ou escreva “falar com uma pessoa”. Se falar conosco sobre isto, mencione este número de incidente: { $incident }
message-phone_not_callable = Não podemos ligar para este número: pode ser um número de tarifa especial, curto ou de emergência. Não o guardei. Envie outro com o código do país, ou escolha receber a resposta aqui, neste chat.
message-button_used = Isso já foi respondido.
message-slow_down = Foram muitas mensagens de uma vez. Espere um minuto e escreva de novo; tudo o que você enviou antes está guardado.
message-still_there = Você ainda está aí? Guardei tudo o que me contou. Quando quiser, é só continuar aqui.
