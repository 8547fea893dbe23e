### Como enviar, receber e sacar.

transfer_howto-meaning = Como enviar ou receber fundos?
transfer_howto-opening = Claro, passo a passo.
transfer_howto-advice =
    Para receber (também de uma exchange):
    1. Escolha a moeda e toque em “Receber”. Aparece o seu endereço; copie-o ou mostre o código QR. Ele é público, então pode ser enviado sem risco.
    2. Quem envia tem de usar a mesma rede que você: por exemplo, USDT na TRON tem de ser enviado pela TRON.

    Para enviar:
    1. Escolha a moeda na rede certa e toque em “Enviar”.
    2. Cole ou leia com a câmera o endereço de quem recebe. Nunca copie um endereço de transferências antigas: golpistas deixam lá endereços parecidos.
    3. Se quem recebe é uma exchange e ela mostra um memo ou tag (um número que diz de quem é o depósito), é obrigatório incluí-lo.
    4. Compare o endereço inteiro, não só o começo e o fim; depois a rede e o valor.
    5. Deixe um pouco da moeda própria da rede para a taxa, como ETH, BNB, TRX ou SOL.
    6. Antes de um valor grande, envie um pequeno e espere que ele chegue.

    Ninguém pode desfazer uma transferência confirmada, então confira tudo antes de confirmar.
    .technical =
    1. Endereço e rede têm de corresponder: um endereço 0x serve todas as cadeias EVM, a TRON usa Base58Check (T…), Bitcoin bc1…, 3… ou 1…, Solana uma chave de 32 bytes em Base58. Confira as maiúsculas EIP-55 onde existirem.
    2. Taxas são pagas na moeda própria da cadeia: ETH (também em Arbitrum, Base e OP Mainnet), BNB, POL, TRX (para a largura de banda e a energia que faltam), BTC por byte virtual, SOL. Ao enviar o máximo em EVM, reserve limite de gas × taxa máxima.
    3. Saque de uma exchange: escolha a cadeia que a sua carteira mostra, pelo padrão do token (ERC-20, BEP-20, TRC-20, SPL). Depósito em uma: inclua a destination tag (XRP), o comentário (TON) ou o memo (Cosmos) que ela der, e respeite o valor mínimo.
    4. TRON: a primeira transferência de TRX para um endereço novo o ativa e custa cerca de 1 TRX a mais. Solana: a primeira transferência de um token para alguém paga o depósito de rent da conta de token associada dessa pessoa.
    5. Uma transferência confirmada é definitiva. Teste com um valor pequeno, nunca copie endereços do histórico (address poisoning) e guarde o hash.
