### Um dApp, swap, bridge, página de NFT ou conexão WalletConnect que falha.

dapp_problem-meaning = Falha em dApp, swap ou ponte (bridge)
dapp_problem-opening = Pode ser o site, a rede ou a conexão com a sua carteira. Vamos por partes.
dapp_problem-advice =
    1. Veja se é o site verdadeiro: compare o endereço, letra por letra, com o que o próprio projeto divulga.
    2. Veja se a carteira está na rede que o site pede; mude a rede no app, se for preciso.
    3. Veja se você tem um pouco da moeda própria dessa rede para a taxa.
    4. Não conecta? Desconecte dos dois lados, feche os dois e conecte de novo com um código QR novo. Desative a VPN, se usar uma.
    5. Um swap (troca) falha? O preço provavelmente mudou. Atualize o preço, tente um valor menor ou aceite uma diferença de preço um pouco maior (slippage).
    6. Uma transferência mais antiga ainda espera? Acelere ou cancele essa primeiro.
    7. Você usou uma ponte ou bridge (um serviço que leva fundos para outra rede)? Isso demora um pouco, e os fundos chegam na outra rede: procure lá.
    8. Falta a imagem de um NFT? Normalmente é só o servidor que guarda a imagem que está lento.

    Se um site pede a sua frase de recuperação para “corrigir” alguma coisa, feche-o: é golpe. Com o hash da transação, consigo ver se a rede recusou a transferência ou nunca a recebeu.
    .technical =
    1. Conexão: sessões WalletConnect v2 precisam de um namespace de cadeia correspondente e de um relay acessível; apague sessões e pairings antigos dos dois lados e leia o QR de novo. Provider injetado: confira eth_chainId e a conta selecionada.
    2. Sem hash: a requisição falhou antes da transmissão (user rejected 4001, unrecognised chain 4902, RPC errado, estimativa que falha porque a chamada reverteria).
    3. Hash e revert: leia o motivo. Saída abaixo do mínimo (“INSUFFICIENT_OUTPUT_AMOUNT”, “Too little received”): o preço passou do slippage permitido. “TRANSFER_FROM_FAILED”: allowance, saldo ou token fee-on-transfer. “EXPIRED”: prazo vencido. TRON: OUT_OF_ENERGY indica energia ou fee limit insuficiente.
    4. Primeiro a aprovação: um allowance deixa o contrato mover tokens até esse valor; defina só o necessário e revogue depois.
    5. Bridge: compare o hash de origem, o estado da mensagem no explorador da bridge e o claim no destino; algumas exigem claim manual e gas na cadeia de destino.
    6. NFT: metadados de IPFS ou de um host HTTP podem dar time-out; ownerOf mostra quem o tem.
    7. Pedido de assinatura cega em um site desconhecido: rejeite.
