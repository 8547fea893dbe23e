### Um valor, token, preço ou saldo que parece errado.

balance_wrong-meaning = Meu saldo parece errado
balance_wrong-opening = Ver um saldo errado assusta. Na maioria das vezes, o erro está só no que o app mostra. Vamos conferir.
balance_wrong-advice =
    O que vale é o que a blockchain diz, não o que o app mostra.

    1. Copie o seu endereço no app e procure-o no explorador de blocos da rede, o site público que mostra todas as transferências. Se o valor de lá está certo, não falta nada: o app só está atrasado.
    2. Nesse caso, puxe a lista para baixo para atualizar, feche e abra o app de novo, desative a VPN, se usar uma, e atualize o app.
    3. Falta um token? Escolha a rede em que ele está e adicione-o à sua lista.
    4. Você importou uma carteira há pouco tempo? Compare o endereço dela com o antigo. Se forem diferentes, é outra carteira: escolha a certa ou importe a frase certa dentro do app.
    5. Você fez staking, emprestou fundos ou usou um dApp (um site conectado à sua carteira)? Os fundos podem estar ainda no contrato.
    6. A quantidade está certa, mas o valor em dinheiro parece estranho? Então é o preço que está desatualizado.

    Se o explorador mostra uma saída que você não fez, escreva agora “roubaram meu dinheiro”.
    .technical =
    1. Descarte primeiro operações especiais: um arquivo de carteira ou uma chave importada, uma interação com contrato, uma troca de rede. Depois, o nó: compare eth_blockNumber com um explorador; um endpoint RPC atrasado ou errado devolve estado antigo. Troque de nó.
    2. Tokens: o saldo fica no contrato do token, então chame balanceOf(endereço). A carteira só lista contratos que conhece; versões de bridge (USDC e USDC.e) são contratos diferentes. Tokens com rebase e fee-on-transfer mudam sozinhos.
    3. Endereços diferentes depois de importar: outro caminho de derivação (conta ou índice BIP-44, caminhos Ledger Live ou legados, BIP-44/49/84/86 no Bitcoin), ou uma passphrase BIP-39 que falta ou sobra.
    4. Existe, mas não pode ser gasto: moedas em staking ou unbonding (inclusive TRX em staking para obter recursos), ordens abertas, cotas de LP ou vault, rent reserve (Solana), reserva base (XRP), troco não confirmado (Bitcoin).
    5. Preço: mercado com pouca liquidez, ou um feed associado pelo símbolo em vez do endereço do contrato.
    6. Uma saída desconhecida, um Transfer feito por um spender ou permissões TRON alteradas: trate como roubo.
