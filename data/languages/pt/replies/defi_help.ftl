### Staking, swap, liquidez, empréstimos, bridges, usar um dApp.

defi_help-meaning = Como usar staking, swap ou DeFi?
defi_help-opening = Claro, passo a passo. Digo também com o que ter cuidado, porque aqui os erros custam dinheiro.
defi_help-advice =
    Funciona quase igual em toda parte:

    1. Abra o site verdadeiro do projeto no navegador do app. Use o endereço dado nos canais oficiais do projeto, não de um chat nem de um anúncio.
    2. Tenha o token na carteira, na rede certa, e um pouco da moeda própria dessa rede para a taxa.
    3. Toque em “Conectar” e escolha a sua carteira. O site agora vê o seu endereço; ainda não pode tirar nada.
    4. Escolha o que fazer: trocar (swap), fazer staking, emprestar ou “adicionar liquidez”. Na mineração de liquidez, normalmente você põe duas moedas de igual valor e recebe um token que serve de recibo; em alguns sites, depois põe também esse token em staking.
    5. Primeiro vem a aprovação: ela permite que o contrato do site mova o seu token. Permita só o valor necessário.
    6. Depois confirme e espere até terminar. Se não entende o que pedem para assinar, rejeite.
    7. Comece com um valor pequeno. No fim, desconecte e revogue as aprovações de que já não precisa: só desconectar não acaba com elas.

    Contratos podem falhar, e moedas em um pool podem perder valor. Nada é garantido, e não posso aconselhar em que investir.
    .technical =
    1. Adicione o token pelo endereço do contrato; confira o domínio do dApp e o contrato do router ou do pool na documentação dele.
    2. approve(spender, amount) deixa o spender mover até esse valor enquanto não for revogado (EIP-20); defina só o necessário. Assinaturas Permit (EIP-2612, Permit2) fazem o mesmo sem gas.
    3. Swap: o slippage define uma saída mínima, abaixo da qual a transação reverte. Amplo demais, atrai ataques sandwich; veja o price impact e a profundidade do pool.
    4. Mineração de liquidez: deposite os dois ativos (pools concentrados exigem uma faixa), receba tokens LP ou um NFT de posição, faça staking na farm ou no gauge, resgate as recompensas. Saída pelo caminho inverso: unstake, retirar a liquidez, revogar. Há perda impermanente quando os dois preços divergem.
    5. Empréstimos: acompanhe o health factor; abaixo de 1, a garantia é liquidada. Staking: atenção ao prazo de unbonding e ao slashing.
    6. Bridges: confira as duas cadeias e o contrato do token na bridge; a finalidade leva de minutos a dias.
    7. Riscos: bugs, chaves de administrador, oráculos. Uma auditoria não é garantia.
