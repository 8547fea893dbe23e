### Dúvidas sobre uma pessoa, um site, um app, um airdrop, um token ou uma chamada.

suspected_scam-meaning = Isto é golpe ou fraude?
suspected_scam-opening = Que bom que você perguntou antes. Por enquanto: não pague nada, não assine nada, não abra nada.
suspected_scam-advice =
    Não vou dizer que algo é seguro, porque daqui não tenho como saber. Mas isto é certo:

    1. Ninguém da { $brand } pede a sua frase de recuperação, chave privada, senha, um código de uso único, um pagamento ou o controle do seu telefone ou da sua tela.
    2. Escrevemos para você só neste chat, nunca de outra conta, e nunca oferecemos ajuda em grupos.
    3. Ligamos só se você pediu isso aqui. Quem liga tem de dizer primeiro o código de verificação que só este chat mostrou a você. Você nunca deve dizê-lo. Se a pessoa não souber o código, desligue.
    4. Os nossos únicos canais oficiais são os indicados no app e no site oficial. Abra-os por conta própria, não por um link ou anúncio.

    Sinais de golpe: é preciso pagar primeiro para receber o seu dinheiro; uma página quer a sua frase para “verificar” ou “sincronizar” a carteira; presentes; lucro garantido; pressa e segredo.

    Você já digitou a sua frase, assinou alguma coisa ou pagou? Então escreva “roubaram meu dinheiro”, mesmo que ainda não falte nada, e eu digo na hora o que fazer.
    .technical =
    1. Canais: só valem os indicados no app e no site oficial. HTTPS, selos azuis, posição na busca e identificador de chamadas não provam nada. Leia o domínio registrável; cuidado com punycode e diferenças de uma letra.
    2. Pedidos de assinatura que esvaziam carteiras: approve ilimitado, setApprovalForAll, Permit ou Permit2, autorizações EIP-7702, eth_sign; na TRON, account permission update; na Solana, SetAuthority e Approve. Se não consegue ler, rejeite.
    3. Tokens: endereço do contrato, não o nome. Airdrops com URL, tokens que não podem ser vendidos (honeypots), “flash USDT”.
    4. Address poisoning: transferências de valor zero ou dust de endereços parecidos. Uma carteira com fundos cuja frase é “oferecida” é isca: na TRON, a permissão owner está com outra pessoa; em cadeias EVM, um bot leva todo o gas que você enviar.
    5. “Imposto” ou “depósito” antes de um saque é fraude de adiantamento; ninguém sério pede moedas adiantadas.
    6. Ninguém da { $brand } precisa de frase, chave, senha, código de uso único, pagamento ou acesso remoto; quem liga de verdade diz primeiro o código de verificação deste chat e nunca o pede a você.
    7. Já assinou: mova os tokens e revogue. Frase digitada: seed nova, passe tudo agora.

suspected_scam-official = { $name } está na nossa lista de canais oficiais. Mesmo ali, ninguém da { $brand } pede a sua frase de recuperação, chave privada, senha, um código de uso único ou um pagamento.
suspected_scam-not_official = { $name } não está na nossa lista de canais oficiais. Considere que não é nosso: não responda, não abra os links e não envie nada.
suspected_scam-imitation = { $name } não é nosso. Imita { $official }, como fazem os golpistas. Não responda, não abra os links e não envie nada.
suspected_scam-not_our_number = Um número de telefone não prova nada, e não temos nenhum para o qual você deva ligar. Quem liga do nosso suporte diz primeiro o código de verificação que só este chat mostrou a você. Se a pessoa não souber o código, desligue.
