### O que é uma coisa, e em que difere de outra.

explain_concept-meaning = Explicar um conceito
explain_concept-opening = Claro. Estas são as palavras que mais aparecem.
explain_concept-advice =
    Carteira: um app que guarda as suas chaves. Os fundos em si estão na blockchain, um registro público mantido por muitos computadores.

    Endereço: é como o número de uma conta. Qualquer pessoa pode conhecê-lo.

    Chave privada e frase de recuperação: são como a chave de um cofre. Uma chave privada abre uma conta; a frase de recuperação gera todas as chaves da sua carteira. Quem tem uma delas tem acesso aos seus fundos, então não as mostre a ninguém.

    Rede (cadeia): cada blockchain é um mundo à parte, por exemplo Bitcoin, Ethereum ou TRON. Uma moeda como USDT existe em várias redes, e elas não se misturam.

    Taxa de rede (gas): o que a rede cobra pelo trabalho dela. Costuma subir quando muita gente envia ao mesmo tempo. Na TRON, paga-se com largura de banda e energia, ou em TRX quando elas acabam.

    Nó: um computador que guarda uma cópia desse registro. O seu app pergunta a ele o que você tem.

    Contrato inteligente: um programa na blockchain que move fundos por regras fixas. Tokens, swaps (trocas) e empréstimos são feitos com programas assim.

    Hash da transação: o número de rastreio de uma transferência. É público.
    .technical =
    1. Chaves: frase BIP-39 → seed → árvore BIP-32 → chaves. O endereço deriva da chave pública (EVM: últimos 20 bytes do hash Keccak-256, maiúsculas EIP-55; TRON: os mesmos bytes com prefixo 0x41 em Base58Check).
    2. Contas ou saídas: EVM, TRON e Solana mantêm saldos em contas; a EVM ordena as transações de uma conta por nonce. O Bitcoin tem saídas não gastas (UTXOs), sempre gastas por inteiro, com troco.
    3. Gas: unidades de trabalho × preço; a EIP-1559 divide em taxa base queimada e gorjeta. TRON: largura de banda por byte, energia para executar contratos, o que falta queima TRX. Bitcoin: sat/vB. Solana: taxa por assinatura, mais o preço por unidade de computação.
    4. Nó: verifica e guarda a cadeia e responde a JSON-RPC; pode atrasar ou ter limite de requisições. O histórico vem de um indexador.
    5. Contrato: código com armazenamento próprio; os saldos de tokens ficam lá (EIP-20), e aprovações deixam que ele os mova.
    6. Finalidade: Bitcoin probabilística pela profundidade, Ethereum após duas épocas (cerca de 13 minutos), TRON após cerca de 19 blocos. L2s liquidam na L1.
