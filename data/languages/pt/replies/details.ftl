### Pedir os dados de um problema: a pergunta, onde encontrar a resposta, o que foi anotado.

detail-account = Conta
detail-chain = Rede
detail-steps = O que você fez
detail-error_message = Mensagem de erro
detail-transaction_hash = Hash da transação
detail-app_version = Versão do app
detail-vpn = Usa VPN
detail-recent_changes = Mudanças recentes
detail-amount = Valor
detail-contact = Contato
detail-time = Horário

ask-account = De qual conta se trata? Se você tem várias, envie o endereço ou o nome da conta em questão.
ask-chain = Qual rede você usou? Por exemplo, Ethereum, BNB Smart Chain, TRON, Bitcoin ou Solana.
ask-steps = O que você fez, passo a passo, desde que abriu o app até o problema aparecer?
ask-error_message = O que o app diz, exatamente? Copie a mensagem aqui ou envie uma captura de tela. Veja antes se não aparece nela nenhuma frase de recuperação ou chave privada.
ask-transaction_hash = Envie o hash da transação, para que eu possa procurá-la na blockchain. Ele está nos detalhes da transferência.
ask-app_version = Qual é a versão do seu app?
ask-vpn = Você usa uma VPN ou um proxy neste momento?
ask-recent_changes = Você fez algo fora do comum há pouco tempo? Por exemplo, importar uma carteira, conectar a carteira a um site ou dApp, ou mudar a rede.
ask-description = Conte em uma ou duas frases do que se trata, para que a pessoa que vai atender você possa se preparar.
ask-solved = Isso resolve o problema?
ask-really_solved = Está mesmo resolvido agora?
ask-contact = Como podemos falar com você? Envie o seu número de telefone com o código do país, por exemplo +55 … ou +351 …, ou escolha receber a resposta aqui, neste chat.
ask-time = Para quando marcamos o contato? Todos os horários são os de { $zone }. Escolha um ou escreva outro, por exemplo “amanhã às 15:00”.
ask-time_zone = Onde você está? Assim posso oferecer horários do seu próprio fuso. Ou escolha “O quanto antes”.
ask-rating = Que nota você dá à nossa ajuda?

where-account = No app, abra a carteira em questão: o endereço fica perto do nome e pode ser copiado com um toque. Um endereço é público, então pode ser enviado. Pergunto para olharmos a carteira certa.
where-chain = Abra a transferência no app: o nome da rede aparece junto da moeda. Pergunto porque a mesma moeda pode existir em várias redes.
where-steps = Conte como contaria a um amigo: o que abriu, onde tocou e o que aconteceu depois. Não inclua senhas, códigos nem frases de recuperação. O passo em que deu errado costuma mostrar a causa.
where-error_message = É o texto que o app mostra quando algo falha. Se ele desapareceu e nenhum envio estava em andamento, tente mais uma vez e copie, ou envie uma captura de tela. As palavras exatas mostram o que falhou.
where-transaction_hash = No app, abra a lista de transferências, toque na que interessa e copie a linha comprida de letras e números chamada hash da transação, TxID ou ID da transação. É como o número de rastreio de uma encomenda: qualquer pessoa pode ver, e ninguém consegue tirar fundos com ele. Nunca copie nada de uma página de backup ou de exportação: uma chave privada pode ter a mesma aparência.
where-app_version = Nas configurações do app, em “Sobre”, há um número como 1.8.2. Pergunto porque versões mais novas corrigem falhas conhecidas.
where-vpn = Uma VPN é um app que faz a sua conexão à internet passar por outro lugar. Se você nunca instalou uma, é bem provável que a resposta seja não. Pergunto porque algumas VPNs atrapalham a conexão com a blockchain.
where-recent_changes = Interessa tudo o que não é uma transferência comum: uma carteira importada, um site a que você conectou a carteira, algo que aprovou ou assinou, uma rede que adicionou. Se não houve nada, responda que não.
where-contact = Usamos o número só para esta solicitação e para mais nada. Se prefere não informar um, escolha este chat, e a resposta chega aqui.
where-time = O horário que for bom para você, no seu relógio, como “hoje às 18:00” ou “amanhã às 10:30”. Se tanto faz, escolha “O quanto antes”.

details-corrected = Já corrigi. { $detail }: { $value }
details-image_noted = Certo, guardei a sua imagem junto com o caso.
details-skipped = Não tem problema, seguimos sem isso.
details-left_open = Não faz mal, deixamos isso em aberto e seguimos.
details-waiting = Pode escrever aqui quando tiver. Se não tem, escolha “Pular isto”.
details-address_not_hash = Isso é um endereço, e já anotei. O hash da transação é outra linha, mais comprida, que está nos detalhes da transferência.

unread-transaction_hash = Não encontrei aí um hash de transação. É uma única linha comprida de letras e números, sem espaços, normalmente com 64 a 88 caracteres.
unread-app_version = Não encontrei aí um número de versão. Ele é assim: 1.8.2.
unread-vpn = Não ficou claro se isso é sim ou não.
unread-chain = Não conheço essa rede. Escreva o nome que aparece junto da moeda, como Ethereum, BNB Smart Chain, TRON, Bitcoin ou Solana.
unread-contact = Não encontrei aí um número de telefone. Envie o número com o código do país, como +55 … ou +351 …, ou escolha este chat.
unread-country_code = Isso parece um número de telefone, mas não consigo saber de que país. Envie de novo com o código do país, como +55 … ou +351 …, ou escolha este chat.
unread-time = Não entendi esse horário. Escreva, por exemplo, “amanhã às 15:00”, ou escolha um dos horários abaixo.
