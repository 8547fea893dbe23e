### Telegram: o menu, o perfil do bot e o que o próprio canal tem a dizer.

## Menu, no máximo 256 caracteres cada

telegram-menu_start = Começar uma nova conversa
telegram-menu_help = Em que posso ajudar
telegram-menu_human = Falar com uma pessoa
telegram-menu_status = Como está a minha solicitação?
telegram-menu_language = Mudar o idioma
telegram-menu_privacy = O que fica guardado sobre mim
telegram-menu_cancel = Parar o que está em andamento

## Perfil: a página antes da primeira mensagem (no máximo 512 caracteres) e a linha abaixo do nome (no máximo 120)

telegram-description =
    Sou o bot de suporte da { $brand } e estou aqui a qualquer hora. Conte o que aconteceu, com as suas palavras e no seu idioma: uma transferência que não chega, um saldo que parece errado, um app que não abre. Se eu não resolver, uma pessoa do nosso suporte liga para você ou responde aqui.

    Nunca peço a sua frase de recuperação, chave privada, senha ou código de uso único. Quem pedir é golpista.
telegram-short_description = Suporte da { $brand } a qualquer hora. Nunca pede frase de recuperação, chave privada, senha nem códigos.

## O próprio número de telefone

telegram-contact_button = 📱 Enviar o meu número de telefone
telegram-contact_hint = Ou envie o número desta conta do Telegram com o botão abaixo.
telegram-foreign_contact = Esse é o contato de outra pessoa, então não o guardei. Envie o seu com o botão, ou escreva o número para o qual podemos ligar.
telegram-phone_refused = Não podemos ligar para este número, então não o guardei. Escreva outro com o código do país, por exemplo +55 ou +351.

## O que não pôde ser recebido

telegram-picture_too_big = Esta imagem é grande demais para mim. Envie uma captura de tela como foto, não como arquivo.
telegram-picture_too_many = São mais imagens do que posso guardar. Descreva o resto com palavras.
telegram-picture_unreadable = Não consegui abrir esta imagem. Envie-a como captura de tela PNG ou JPEG.
telegram-slow_down = Foram muitas mensagens de uma vez. Espere um minuto e escreva de novo; tudo o que você enviou antes está guardado.
telegram-button_used = Isso já foi respondido.
telegram-button_unknown = Este botão já não funciona. Escreva do que precisa.
telegram-failed = Algo falhou do nosso lado, e não consegui receber a sua mensagem. Envie de novo daqui a alguns minutos.

## Grupos

telegram-group =
    Só ajudo em conversa privada: um grupo inteiro não deve ler sobre a sua carteira. Use o botão abaixo.

    Cuidado: quem procurar você por causa do que escreveu aqui e oferecer ajuda é golpista.
telegram-group_button = Abrir conversa privada
