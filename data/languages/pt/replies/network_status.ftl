### Se uma rede está congestionada, lenta ou fora do ar, e como saber.

network_status-meaning = A rede está lenta ou fora do ar?
network_status-opening = Mostro como saber se a própria rede está lenta ou só a sua conexão com ela.
network_status-advice =
    Não vou adivinhar como está a rede neste momento, mas você pode verificar em um minuto:

    1. Abra o explorador de blocos da rede, o site público que mostra todas as transferências. Se continuam a aparecer blocos novos, a rede está funcionando.
    2. Veja a taxa que o app sugere. Se está muito mais alta do que o normal, muita gente envia ao mesmo tempo: a rede está congestionada. Com uma taxa mais alta, a sua transferência passa mais cedo; se você tem tempo, espere acalmar.
    3. Se lá aparecem blocos novos, mas o seu app mostra dados antigos ou um erro, o problema está no meio do caminho. Troque entre Wi-Fi e dados móveis, desative a VPN, se usar uma, escolha outro nó (o computador a que o app pede dados), se o app oferecer, e atualize o app.
    4. Se por muito tempo não aparece nenhum bloco novo, a própria rede pode ter parado (no Bitcoin, uma hora sem bloco é normal). Os seus fundos ficam onde estão; não envie nada até ela voltar.

    Se uma transferência sua está parada, escreva aqui, e eu procuro por ela.
    .technical =
    1. Congestionamento: em cadeias EVM, a taxa base sobe enquanto os blocos passam da metade, então a tendência dela mostra a demanda. Bitcoin: tamanho da mempool e sat/vB dos próximos blocos. Solana: transações descartadas e taxas de prioridade. TRON: um bloco a cada 3 segundos; energia e largura de banda faltam mais vezes do que espaço nos blocos.
    2. Cadeia ou nó: compare eth_blockNumber do seu endpoint RPC com um explorador. Diferença de mais de alguns blocos, ou eth_syncing diferente de false, indica nó atrasado; 429 é limite de requisições, 403 bloqueio (muitas vezes por causa de uma VPN), 5xx fora do ar. Troque o endpoint RPC.
    3. Tempos de bloco habituais: Ethereum 12 s, TRON 3 s, Bitcoin cerca de 10 min em média (uma hora sem bloco acontece), Solana menos de meio segundo. Rollups param com o sequencer.
    4. Durante uma falha, não assine várias vezes: o que você assinou ainda pode ser transmitido, e várias podem ser executadas. Em cadeias EVM, reutilize o mesmo nonce.

    A manutenção de depósitos ou saques em uma exchange é da própria exchange; veja a página de status dela.
