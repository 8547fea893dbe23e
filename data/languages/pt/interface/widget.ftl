### O chat no site, e a página para experimentá-lo.

## O botão que abre o chat, e a janela

widget-launcher_open = Abrir o chat de suporte
widget-launcher_unread = Abrir o chat de suporte, mensagens não lidas: { $count }
widget-launcher_close = Fechar o chat de suporte
widget-title = Suporte da { $brand }
widget-subtitle = Aqui a qualquer hora
widget-close = Fechar o chat
widget-log = Mensagens
widget-jump = Mensagens mais recentes

## Antes da primeira mensagem

widget-welcome = Olá! Sou o bot de suporte da { $brand }. Conte o que aconteceu, com as suas palavras e no seu idioma.
widget-safety = Nunca escreva aqui a sua frase de recuperação, chave privada, senha ou um código de uso único. Eu nunca vou pedir isso, nem ninguém da nossa equipe.

## Quem diz o quê

widget-author_you = Você
widget-author_bot = Bot de suporte
widget-author_person = Equipe de suporte
widget-typing = O bot de suporte está escrevendo
widget-today = Hoje
widget-yesterday = Ontem

## Escrever

widget-input = Sua mensagem
widget-placeholder = Escreva uma mensagem…
widget-send = Enviar
widget-chars_left = Caracteres restantes: { $count }
widget-attach = Anexar uma captura de tela
widget-picture = Captura de tela
widget-picture_remove = Remover a captura de tela
widget-picture_hint = Veja se não aparece nela nenhuma frase de recuperação, chave privada, senha ou código.
widget-picture_progress = Enviado: { $percent }
widget-picture_drop = Solte a captura de tela aqui

## O que foi feito de uma mensagem

widget-state_sending = Enviando…
widget-state_sent = Enviada
widget-state_failed = Não enviada
widget-retry = Tentar de novo
widget-secret_hidden = Oculto para sua segurança: isto parecia uma frase de recuperação ou chave privada. Não foi guardado.

## O que não funcionou

widget-offline = Você está sem internet. As suas mensagens serão enviadas assim que a conexão voltar.
widget-reconnecting = Conexão perdida. Tentando reconectar…
widget-reconnected = Conexão restabelecida
widget-error_failed = Não foi possível enviar. Tente de novo.
widget-error_slow_down = Foram muitas mensagens de uma vez. Espere um minuto e tente de novo.
widget-error_too_long = Esta mensagem é longa demais. Encurte-a ou divida em duas.
widget-error_button_used = Isso já foi respondido.
widget-error_picture_type = Escolha uma imagem PNG, JPEG ou WebP.
widget-error_picture_big = Esta imagem é grande demais. O limite é { $limit }.
widget-error_picture_unreadable = Não foi possível abrir esta imagem. Envie outra captura de tela.
widget-error_picture_many = São mais imagens do que posso guardar. Descreva o resto com palavras.
widget-error_unavailable = O chat não está disponível neste momento. Tente de novo daqui a alguns minutos.

## A página para experimentar

demo-title = Suporte da { $brand }
demo-languages = Idioma
demo-eyebrow = Suporte a qualquer hora
demo-headline = Algo errado com a sua carteira? Vamos resolver.
demo-lead = Descreva o que aconteceu, com as suas palavras. Você recebe logo uma primeira resposta e, quando isso não basta, uma pessoa liga para você.
demo-start = O chat espera por você no canto desta página.
demo-topics = Sobre o que nos escrevem
demo-topic_transfer = Transferências
demo-topic_transfer_text = Está em espera, falhou ou nunca chegou. Envie o hash da transação, e eu a procuro na blockchain.
demo-topic_access = Acesso
demo-topic_access_text = Uma senha esquecida, um código que não chega, um telefone novo. Digo o que pode ser restaurado, e o que só você pode restaurar.
demo-topic_safety = Segurança
demo-topic_safety_text = Uma mensagem estranha, uma aprovação que você não reconhece, fundos que desapareceram. Primeiro o socorro, depois as perguntas.
demo-safety = O que nunca fazemos
demo-safety_text = Nunca pedimos frase de recuperação, chave privada, senha ou código de uso único, e nunca um pagamento. Não divulgamos nenhum número de suporte: quando você marca uma chamada, somos nós que ligamos, e dizemos primeiro o código de verificação que só o seu chat mostrou.
demo-embed = Na sua própria página
demo-embed_text = Uma linha adiciona o chat a qualquer página:
