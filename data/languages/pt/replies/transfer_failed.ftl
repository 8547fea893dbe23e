### Uma transferência, um swap ou um saque que o app ou a rede recusou.

transfer_failed-meaning = Não consigo enviar, ou o envio falhou
transfer_failed-opening = Lamento que a transferência não tenha passado. Vamos descobrir o que a impediu.
transfer_failed-advice =
    Quando uma transferência falha, os fundos normalmente ficam na sua conta; no máximo, gasta-se a taxa de rede. Confira uma coisa de cada vez:

    1. Há o suficiente da moeda que paga a taxa? É ETH na Ethereum, BNB na BNB Smart Chain, TRX na TRON, SOL na Solana. Sem ela, normalmente também não dá para enviar USDT.
    2. Você tentou enviar tudo? Envie um pouco menos, para sobrar o bastante para a taxa.
    3. Uma transferência mais antiga ainda espera? Acelere ou cancele essa primeiro.
    4. Você mudou a taxa ou o limite de gas (o máximo de trabalho que a transferência pode causar)? Volte ao que o app sugere.
    5. A mensagem fala da rede? Troque entre Wi-Fi e dados móveis, desative a VPN, se usar uma, e atualize o app.

    Antes de tentar de novo, veja a sua lista de transferências e o seu endereço no explorador de blocos (o site público que mostra todas as transferências): a primeira pode ter passado, afinal.
    .technical =
    Por cadeia:

    1. EVM: o saldo nativo tem de cobrir valor + limite de gas × taxa máxima por gas. “nonce too low”: já usado, então uma transação anterior foi minerada; confira antes de reenviar. “replacement transaction underpriced”: aumente a taxa máxima e a taxa de prioridade em pelo menos 10% cada. “out of gas”: deixe o app estimar de novo. “execution reverted”: leia o motivo (allowance, slippage, token pausado ou com blacklist). Uma transação que falha também paga o gas.
    2. TRON: uma transferência TRC-20 é uma chamada de contrato. A energia que falta é paga com a queima de TRX; acima do fee limit, a chamada falha; OUT_OF_ENERGY reverte a chamada, mas a energia e o TRX gastos não voltam. Enviar TRX para um endereço nunca usado custa cerca de 1 TRX a mais para ativá-lo.
    3. Bitcoin: saídas abaixo do limite dust (546 sat para P2PKH, 294 sat para P2WPKH por padrão) não são retransmitidas.
    4. Solana: “blockhash not found” ou expirado: confira o estado da assinatura e depois assine de novo. A primeira transferência de um token para alguém paga também o depósito de rent da conta de token dessa pessoa.
