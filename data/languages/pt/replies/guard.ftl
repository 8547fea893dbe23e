### Dito na hora, quando uma mensagem contém um segredo ou algo que pode ser um.

guard-recovery_phrase =
    Pare, isto é importante: a sua mensagem contém o que parece ser uma frase de recuperação. Eu a retirei antes que qualquer coisa fosse guardada, e ninguém na { $brand } a leu. Mas uma frase escrita em um chat já não é segura, então faça isto agora:

    1. No app, crie uma carteira nova com uma frase nova (não uma segunda conta com a frase antiga) e anote essa frase em papel.
    2. Passe para ela todos os seus fundos, de todas as redes.
    3. Apague a sua mensagem neste chat.
    4. Nunca escreva uma frase de recuperação em nenhum lugar que não seja o próprio app.

    Ninguém da { $brand } precisa dela, nunca. Se era outra coisa, diga de novo com outras palavras.
guard-phrase_piece =
    Pare, por favor, não envie mais: essas parecem ser palavras de uma frase de recuperação. Ninguém precisa dela, nem a { $brand }, e um chat não é lugar para ela.

    Se são mesmo, apague as suas mensagens com essas palavras neste chat. E se você enviou outras palavras dessa frase, aqui ou a qualquer pessoa, crie agora no app uma carteira nova com uma frase nova e passe para ela todos os seus fundos. Se era outra coisa, diga de novo com outras palavras.
guard-private_key =
    Pare, isto é importante: o que você enviou pode ser uma chave privada. Eu a retirei antes que qualquer coisa fosse guardada, e ninguém na { $brand } a leu. Mas uma chave enviada em um chat já não é segura, então, se for uma, faça isto agora:

    1. No app, crie uma carteira nova com uma frase nova e anote essa frase em papel.
    2. Passe para ela todos os fundos desta conta, de todas as redes.
    3. Apague a sua mensagem neste chat.
    4. Nunca escreva uma chave privada em nenhum lugar que não seja o próprio app.

    Ninguém da { $brand } precisa dela, nunca. Se você tem certeza de que era o hash de uma transação, copie de novo no explorador de blocos (o site que mostra todas as transferências) e envie com a palavra “hash” antes.
guard-ask_hash = Essa é uma linha de 64 letras e números. Pode ser o hash de uma transação, que qualquer pessoa pode ver, ou uma chave privada, que ninguém pode ver. Por isso não guardei nem procurei essa linha. É o hash de uma transação que você copiou do explorador de blocos ou da sua lista de transferências?
button-is_hash = Sim, é o hash da transação
button-is_key = Não, ou não tenho certeza
guard-held_lost = Já não tenho essa linha: linhas assim ficam só na memória, e por pouco tempo. Se era o hash de uma transação, envie mais uma vez com a palavra “hash” antes.
guard-text_cut = A sua mensagem era muito longa, então li só os primeiros { $limit } caracteres. Se depois disso havia algo importante, envie de novo em outra mensagem.
