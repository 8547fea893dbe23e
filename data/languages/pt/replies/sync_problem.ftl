### Dados que não se atualizam: histórico, saldos, entre dispositivos.

sync_problem-meaning = O app não atualiza ou não sincroniza
sync_problem-opening = Sei que preocupa ver dados antigos no app. Normalmente só o que aparece está atrasado, e os seus fundos continuam intactos.
sync_problem-advice =
    O app mostra o que um “nó”, um computador da rede, informa. Quando há lentidão nesse nó ou na sua conexão com ele, você vê dados antigos. O que vale é o que está na blockchain.

    1. Feche o app por completo, abra de novo e puxe a lista para baixo para atualizar.
    2. Desative a VPN, se usar uma, e troque entre Wi-Fi e dados móveis.
    3. Ponha a data e a hora do telefone no automático.
    4. Se o app oferece outros nós nas configurações de rede, escolha outro.
    5. Atualize o app (sem apagá-lo antes), abra de novo e deixe sincronizar. Versões novas corrigem falhas conhecidas de sincronização.
    6. Procure o seu endereço no explorador de blocos da rede, o site público que mostra todas as transferências. Se uma transferência também falta lá, ela ainda não foi confirmada ou está em outra rede.

    Dois dispositivos mostram coisas diferentes? Nomes, tokens adicionados e notas ficam em cada dispositivo separadamente. O que está na blockchain é igual nos dois, se ambos têm a mesma carteira: compare os endereços.
    .technical =
    1. A carteira lê por nós RPC e, para o histórico, por um indexador. Compare eth_blockNumber (TRON: getnowblock, Solana: getSlot) com um explorador: se o nó está atrasado, troque. Se os saldos estão certos e só o histórico atrasa, é o indexador; espere.
    2. Transporte: saídas de VPN ou proxy têm muitas vezes limite de requisições (429) ou bloqueio (403); filtros de DNS, captive portals e relógio errado (TLS) parecem iguais. Economia de bateria interrompe a atualização em segundo plano e WebSockets.
    3. Estado local preso: uma transação pendente que foi substituída ou descartada pode ficar na lista. Force o encerramento e limpe o cache; nunca os dados do app sem um backup conferido.
    4. Entre dispositivos: listas de tokens, nomes, lista de endereços, sessões conectadas e configurações são locais. Os endereços têm de coincidir com a mesma frase, passphrase, caminho de derivação e índice de conta.
    5. Moedas de privacidade e com light client varrem os blocos por conta própria: deixe a varredura terminar, confira a restore height.

    Depois de uma atualização que corrige uma falha de sincronização, abra o app de novo e sincronize.
