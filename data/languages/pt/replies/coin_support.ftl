### Se uma moeda, token, rede ou moeda de privacidade é compatível.

coin_support-meaning = Minha moeda ou rede é compatível?
coin_support-opening = Mostro como ter certeza antes de enviar qualquer coisa.
coin_support-advice =
    1. No app, procure a moeda ou a rede na página onde se adicionam moedas. Se ela está lá, você pode recebê-la, mas só pela rede que aparece ao lado.
    2. Se é um token em uma rede compatível (por exemplo Ethereum, BNB Smart Chain, TRON ou Solana), normalmente você pode adicioná-lo pelo endereço do contrato, ainda que a busca não o encontre. Copie esse endereço no site do próprio projeto.
    3. Se nada disso funciona, não envie essa moeda para a sua carteira. Fundos em uma rede que não é compatível podem ficar fora de alcance para sempre.

    Moedas de privacidade, como Monero ou Zcash, podem esconder quem envia, quem recebe ou o valor, por isso a carteira precisa ser feita especialmente para elas. Só são compatíveis se o app as listar. Muitas exchanges não as aceitam, e alguns países as restringem.

    Não posso prometer se ou quando uma moeda será adicionada. Posso passar a sua sugestão a uma pessoa do nosso suporte: escreva “falar com uma pessoa”.
    .technical =
    1. A compatibilidade tem camadas: cadeia (derivação de chaves, formato de endereço, assinatura, nó e indexador), padrão do token e entrada na lista. Um token é identificado pelo endereço do contrato em uma cadeia (EIP-20, BEP-20, TRC-20, mint SPL), então um não listado pode ser adicionado pelo contrato.
    2. Qualquer cadeia compatível com EVM normalmente pode ser adicionada como rede personalizada por URL RPC e chain ID. Cadeias não EVM exigem integração no app.
    3. A mesma frase em outro app que suporta a cadeia e o caminho BIP-44 dela contém as mesmas chaves; mas cada app a mais em que ela é digitada aumenta o risco, então use lá uma carteira separada.
    4. Moedas de privacidade: Monero (ring signatures, stealth addresses, valores confidenciais; chaves view e spend, seed de 25 palavras, varredura a partir de uma restore height) não é BIP-39. Zcash: endereços t transparentes funcionam como os do Bitcoin; os shielded (zk-SNARKs, unified addresses) precisam de provas e varredura. Uma carteira pode suportar só a parte transparente.
    5. Nunca deposite em um endereço só porque o formato é parecido.
