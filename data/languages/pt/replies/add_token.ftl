### Mostrar um token ou contrato, adicionar uma rede personalizada.

add_token-meaning = Mostrar um token ou adicionar uma rede
add_token-opening = Claro. Adicionar um token só faz com que ele apareça no app, e leva um minuto.
add_token-advice =
    Para mostrar um token:
    1. Escolha a rede em que você o tem, por exemplo TRON ou BNB Smart Chain.
    2. Procure o token pelo nome na lista de tokens do app e ative-o.
    3. Não encontrou? Copie o endereço do contrato no site do próprio projeto (não de um chat nem de um anúncio) e adicione-o como token personalizado. O endereço do contrato é o que identifica um token.
    4. Confira o endereço do contrato mais uma vez: qualquer pessoa pode criar um token com o nome e o logotipo de um token famoso.

    Para adicionar uma rede da família Ethereum (aquelas em que os endereços começam com 0x), copie os dados dela (nome, endereço RPC, ID da cadeia, moeda, explorador) no site da própria rede e insira-os no app como rede personalizada.

    Adicionar não custa nada e não move nada. Se um token que você não conhece aparecer sozinho, não mexa nele: não abra o site dele e não tente vendê-lo. Tokens assim são isca.
    .technical =
    1. Só o endereço do contrato e a cadeia identificam um token; nome e símbolo são livres (EIP-20). Copie o contrato da documentação do projeto e confira-o no explorador: código verificado, holders, transferências.
    2. Token personalizado: cole o contrato na cadeia certa; símbolo e decimais são lidos dele. Decimais errados mostram um valor errado. Versões de bridge têm contratos próprios. TRON: contratos TRC-20 começam com T, tokens TRC-10 têm IDs numéricos. Solana: o endereço do mint.
    3. Rede EVM personalizada: URL RPC, chain ID (EIP-155: as transações são assinadas para ele), símbolo nativo, explorador. Chain IDs: Ethereum 1, OP 10, BNB Smart Chain 56, Polygon 137, Base 8453, Arbitrum One 42161, Avalanche C-Chain 43114. Compare com o que eth_chainId devolve.
    4. Um endpoint RPC vê os seus endereços e o seu IP e pode mostrar saldos falsos; não pode assinar por você. Use um de confiança.
    5. Tokens desconhecidos de airdrop são isca: não aprove nada, não visite nenhum site de claim.
