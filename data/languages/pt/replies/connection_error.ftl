### Erro de rede, de servidor ou de tempo esgotado no app.

connection_error-meaning = Erro de conexão no app
connection_error-opening = Um erro assim costuma vir da conexão entre o seu telefone e a rede. Vamos descobrir onde está a falha.
connection_error-advice =
    Os seus fundos estão na blockchain, e um erro assim não mexe neles. Tente nesta ordem:

    1. Abra um site qualquer. Se também falhar, o problema é a sua internet.
    2. Troque entre Wi-Fi e dados móveis. Alguns escritórios, escolas e países bloqueiam esses serviços.
    3. Se você usa VPN ou proxy, desative e tente de novo. Se precisa da VPN, escolha outro país nela.
    4. Ponha a data e a hora do telefone no automático; um relógio errado impede conexões seguras.
    5. Feche o app por completo e abra de novo; se não ajudar, reinicie o telefone.
    6. Atualize o app pela loja oficial ou pelo site oficial. Não o apague antes.
    7. Se as configurações de rede do app oferecem outros nós (os computadores a que ele pede dados), escolha outro.

    Se aconteceu durante um envio: antes de enviar de novo, veja a sua lista de transferências e o seu endereço no explorador de blocos da rede, o site público que mostra todas elas. A primeira pode ter passado.
    .technical =
    1. Dois caminhos: o backend da própria carteira (preços, histórico, mensagens) e o nó da cadeia (JSON-RPC). Uma cadeia falha e as outras não: o RPC dela. Todas falham: conexão, DNS, VPN ou o backend.
    2. Leia o erro: falha de DNS ou NXDOMAIN (tente outro resolvedor), erro de TLS ou certificado (relógio, proxy de filtragem, captive portal), time-out (rota bloqueada ou congestionada), HTTP 429 (limite de requisições, comum em saídas de VPN compartilhadas), 403 ou 451 (bloqueio por região ou IP), 5xx (servidor). JSON-RPC -32000 e -32603 vêm do próprio nó.
    3. Teste: outra rede, VPN desativada ou outra saída, DNS privado e bloqueadores de anúncios desativados, só IPv4; VPN por app ou limites de bateria no Android.
    4. Troque o endpoint RPC; compare eth_chainId e eth_blockNumber com um explorador.
    5. Um time-out depois da assinatura não diz nada sobre o resultado. Procure o hash ou o nonce antes de assinar de novo; em cadeias EVM, reutilize o mesmo nonce, para que só uma possa ser executada.
