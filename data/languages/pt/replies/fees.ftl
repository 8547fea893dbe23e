### Taxas: por que são tão altas, como se formam, como pagar menos.

fees-meaning = Uma dúvida sobre taxas
fees-opening = As taxas de rede confundem no começo. Explico de onde elas vêm e como pagar menos.
fees-advice =
    A taxa de rede vai para a rede que executa a sua transferência. Ela depende sobretudo de quanto a rede está ocupada, não de quanto você envia. Quando muita gente envia ao mesmo tempo, passa primeiro quem paga mais. Por isso uma taxa mais alta ajuda enquanto a rede está congestionada.

    Para pagar menos:
    1. Espere um horário mais calmo. Se não é urgente, escolha no app a opção mais lenta e barata.
    2. Não escolha uma taxa baixa demais, ou a sua transferência pode ficar muito tempo em espera.
    3. Compare redes: a taxa para enviar USDT varia muito de uma rede para outra. Use só uma rede que quem recebe também aceite, ou os fundos podem se perder.
    4. Deixe na carteira um pouco da moeda própria da rede, como ETH, BNB, TRX ou SOL: normalmente é com ela que se paga a taxa.
    5. Na TRON, você pode obter “energia” ao pôr TRX em staking; aí enviar USDT custa menos, ou nada. O TRX em staking fica bloqueado: leva 14 dias para voltar.

    Swaps (trocas) e outros contratos custam mais do que uma transferência simples, porque dão mais trabalho à rede.
    .technical =
    1. EVM (EIP-1559): taxa = gas usado × (taxa base + taxa de prioridade). A taxa base é queimada e segue a demanda, na Ethereum no máximo 12,5% por bloco, para cima enquanto os blocos passam da metade. Transferências de tokens e swaps usam várias vezes o gas de uma transferência simples. A taxa máxima é um teto: o que não é preciso não é cobrado. Rollups somam o custo de publicar dados na L1.
    2. TRON: toda transação usa largura de banda, chamadas de contrato também energia; o que falta é pago com a queima de TRX. USDT para um endereço que ainda não tem nenhum gasta cerca do dobro da energia. Faça staking para obter energia (desfazê-lo leva 14 dias) ou alugue-a, e atenção ao fee limit.
    3. Bitcoin: sat/vB × tamanho virtual. Muitas entradas pequenas custam mais, seja qual for o valor; consolide quando as taxas estiverem baixas.
    4. Solana: 5000 lamports por assinatura, mais uma taxa de prioridade opcional = preço por unidade de computação × limite de unidades de computação.

    Uma gorjeta maior compra um lugar mais cedo em um bloco; não salva uma transação que reverteria.
