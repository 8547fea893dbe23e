### O que a blockchain diz sobre uma transação.

lookup-pending =
    Encontrei na rede { $chain }: a transferência está a caminho, mas ainda não foi confirmada (consulta: { $at }). Até lá, os fundos continuam na conta de onde são enviados. Ou a rede está congestionada, ou a taxa é mais baixa do que a que os outros pagam agora.
    .technical =
    Encontrada em { $chain }: na mempool, sem confirmação (consulta: { $at }).
lookup-pending_low_fee =
    Encontrei na rede { $chain }: a transferência está em espera porque a taxa dela é mais baixa do que a que a rede pede agora (consulta: { $at }). Até ser confirmada, os fundos continuam na conta de onde são enviados. Se foi você que enviou e ainda quer que ela passe, escolha “Acelerar” no app. Se já não quer, escolha “Cancelar” agora.
    .technical =
    Encontrada em { $chain }: na mempool com { $fee_rate } gwei por gas, enquanto os blocos aceitam agora cerca de { $usual_fee_rate } gwei (consulta: { $at }). Substitua com o mesmo nonce e uma taxa maior: a mesma transferência para acelerar, valor zero para o próprio endereço para cancelar.
lookup-pending_behind =
    Encontrei na rede { $chain }: a transferência espera atrás de outra mais antiga, da mesma conta, que ainda não foi confirmada (consulta: { $at }). Até ser confirmada, os fundos continuam na conta de onde são enviados. Se foi você que enviou e ainda quer que ela passe, acelere ou cancele primeiro a mais antiga, e esta segue depois. Se já não quer, cancele primeiro esta e depois cuide da mais antiga.
    .technical =
    Encontrada em { $chain }: pendente atrás do nonce { $nonce }, ainda não minerado (consulta: { $at }). Substitua ou cancele primeiro esse nonce; se esta não deve ser executada, substitua-a antes de desbloquear a fila.
lookup-pending_stop =
    Encontrei na rede { $chain }: a transferência ainda não foi confirmada (consulta: { $at }), então talvez dê tempo de parar. Se ela foi enviada da sua carteira, abra agora a transferência no app e escolha “Cancelar” (não “Acelerar”), com a taxa mais alta que o app oferecer. Não há garantia, mas cada minuto conta.
    .technical =
    Encontrada em { $chain }: na mempool, sem confirmação (consulta: { $at }). Substitua agora: o mesmo nonce, valor zero para o próprio endereço, uma taxa claramente maior.
lookup-confirmed =
    Boa notícia: encontrei na rede { $chain }, e a transferência está concluída, { $confirmations ->
        [0] ainda sem outras confirmações
        [one] com uma confirmação
       *[other] com { $confirmations } confirmações
    } (consulta: { $at }). Se ela não aparece para quem recebe, o app ou a exchange de destino pode precisar de um pouco mais de tempo, ou falta adicionar a moeda à lista de moedas desse app.
    .technical =
    Encontrada em { $chain }: executada com sucesso, { $confirmations ->
        [0] nenhuma confirmação
        [one] uma confirmação
       *[other] { $confirmations } confirmações
    } (consulta: { $at }). Se o saldo não aparece, verifique o contrato do token, a rede e as confirmações exigidas por quem recebe.
lookup-confirmed_plain =
    Encontrei na rede { $chain }: a transferência foi executada, { $confirmations ->
        [0] ainda sem outras confirmações
        [one] com uma confirmação
       *[other] com { $confirmations } confirmações
    } (consulta: { $at }). Já adicionei isso ao seu caso.
    .technical =
    Encontrada em { $chain }: executada com sucesso, { $confirmations ->
        [0] nenhuma confirmação
        [one] uma confirmação
       *[other] { $confirmations } confirmações
    } (consulta: { $at }); adicionada ao caso.
lookup-failed = Encontrei na rede { $chain }: esta transferência falhou (consulta: { $at }). Os fundos não se moveram: continuam na conta de onde foram enviados, e só a taxa de rede foi gasta. Antes de tentar de novo, veja se há saldo para o valor e para a taxa.
lookup-failed_out_of_gas =
    Encontrei na rede { $chain }: esta transferência falhou porque o limite de gas, o máximo de trabalho que ela pode causar, era baixo demais (consulta: { $at }). Os fundos não se moveram: continuam na conta de onde foram enviados, e só a taxa de rede foi gasta. Se enviar de novo, deixe o limite de gas que o app sugere.
    .technical =
    Encontrada em { $chain }: out of gas (consulta: { $at }). O estado foi revertido; a taxa foi gasta. Aumente o limite de gas ou deixe o app estimar.
lookup-failed_reverted =
    Encontrei na rede { $chain }: o contrato recusou esta transferência (consulta: { $at }). Motivo dado: { $reason }. Os fundos não se moveram: continuam na conta de onde foram enviados, e só a taxa de rede foi gasta.
    .technical =
    Encontrada em { $chain }: revertida (consulta: { $at }), motivo: { $reason }. O estado foi revertido; a taxa foi gasta.
lookup-failed_out_of_energy =
    Encontrei na rede { $chain }: esta transferência falhou porque não havia energia suficiente para ela (consulta: { $at }). Os fundos não se moveram: continuam na conta de onde foram enviados, e só a taxa de rede foi gasta. Se enviar de novo, tenha antes mais TRX nessa conta para pagar a energia, e deixe o limite de taxa que o app sugere.
    .technical =
    Encontrada em { $chain }: OUT_OF_ENERGY (consulta: { $at }). O estado foi revertido; os recursos e o TRX usados foram gastos. Aumente o fee limit, tenha mais TRX, ou obtenha energia (staking ou aluguel), e envie de novo.
lookup-replaced =
    Procurei na rede { $chain }: outra transferência da mesma conta tomou o lugar desta, então esta nunca será executada (consulta: { $at }). Isso acontece depois de “Acelerar” ou “Cancelar”. Procure na lista a transferência mais nova: é ela que vale.
    .technical =
    Em { $chain }, outra transação usou o nonce (consulta: { $at }): esta foi substituída ou descartada e já não pode ser confirmada.
lookup-not_found =
    Procurei em { $chains } e não encontrei nenhuma transação com este hash (consulta: { $at }). Na maioria das vezes, o hash está incompleto, a transferência foi feita em outra rede, nunca chegou a ser enviada ou expirou. Confira o hash de novo e não envie os fundos outra vez até isto ficar claro.
    .technical =
    Desconhecida em { $chains } (consulta: { $at }): rede errada, um hash que nunca foi transmitido ou um descartado da mempool. Uma transação assinada ainda pode ser retransmitida enquanto o nonce, as entradas ou o prazo permitirem.
lookup-unreachable = Não consegui consultar a blockchain agora: não houve resposta de { $chains }. Então não posso dizer em que ponto está a sua transferência, e não vou adivinhar. Seguimos sem esse dado; uma pessoa do nosso suporte também pode verificar.
lookup-not_asked = Este tipo de hash eu não consigo procurar; uma pessoa do nosso suporte consegue.
lookup-transfer = Ela leva { $amount } para { $recipient }. Compare esse endereço com o que você queria usar, caractere por caractere.
lookup-no_reason = nenhum
