### Uma transferência que dizem estar feita, mas não chegou.

transfer_missing-meaning = Uma transferência não chegou
transfer_missing-opening = Entendo que isso preocupe. Com o hash da transação, podemos ver na própria blockchain para onde os fundos foram.
transfer_missing-advice =
    A blockchain mostra para onde os fundos foram, mesmo que um app mostre outra coisa:

    1. Procure o hash da transação (o número de rastreio da transferência) no explorador de blocos da rede, o site público que mostra todas as transferências. Se lá diz “success” (sucesso) ou “confirmed” (confirmada), os fundos foram para o endereço que lá aparece como destino.
    2. Compare esse endereço com o seu, caractere por caractere, e a rede com a que está aberta no app.
    3. Se ambos estão certos, a moeda pode só estar oculta: escolha essa rede no app e adicione o token à sua lista.
    4. Se você enviou para uma exchange: ela espera várias confirmações antes de mostrar os fundos. Se era preciso um memo ou tag e você não o incluiu, escreva para a exchange com o hash.
    5. Sem hash? Peça a quem enviou. Se a pessoa não consegue dar um, provavelmente ainda não enviou nada.

    Se o explorador diz “failed” (falhou), os fundos nunca saíram da conta de quem enviou. Se ainda está em espera, não pode ter chegado.
    .technical =
    1. Explorador: confira status, destino, contrato do token (não o símbolo) e cadeia. Em cadeias EVM, um token se move quando há no receipt um evento Transfer do contrato certo; o “to” da transação é então o contrato, não você.
    2. Os saldos de tokens ficam no contrato do token. Se balanceOf(endereço) está certo e o app não mostra nada, adicione o contrato à mão ou troque de nó.
    3. Exchanges creditam depois do número de confirmações indicado na página de depósito, ou depois da finalidade. Fundos enviados por um contrato (“internal transactions”) são creditados tarde, ou nunca, por algumas.
    4. Destination tag (XRP), comentário (TON), memo (Cosmos): sem ele, a exchange precisa atribuir o depósito à mão.
    5. Bridges e L2: veja as duas cadeias; um saque de um optimistic rollup pela bridge padrão leva normalmente cerca de sete dias.
    6. Bitcoin: veja a saída que pertence a você, não a do troco.
