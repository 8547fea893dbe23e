### Uma transferência que continua sem confirmação: acelerar, cancelar.

transfer_pending-meaning = Uma transferência está parada
transfer_pending-opening = Sei que esperar é difícil. Vou procurar em que ponto está a sua transferência, para sabermos o que fazer.
transfer_pending-advice =
    Uma transferência que ainda não foi confirmada não está perdida: ou ela passa mais tarde, ou não passa nunca e os fundos ficam na sua conta.

    1. Abra a transferência no app e veja se o endereço e o valor estão certos. Se estão, e o app oferece “Acelerar”, escolha essa opção e aceite uma taxa mais alta: passa primeiro quem paga mais.
    2. Se há várias em espera, comece pela mais antiga. Na Ethereum e em redes parecidas, as outras não podem ultrapassá-la.
    3. Se já não quer a transferência, escolha “Cancelar”. Isso só funciona enquanto ela não foi confirmada, e também custa uma taxa.
    4. Não envie de novo até saber o que aconteceu com a primeira, ou pode pagar duas vezes.

    No Bitcoin, uma taxa baixa pode significar horas ou dias. Na TRON e na Solana, uma transferência que não é confirmada a tempo expira sozinha. Se, nessas duas redes, depois de dez minutos o explorador de blocos (o site público que mostra todas as transferências) ainda não a mostra, você pode enviar de novo.

    Se quem envia é uma exchange e ela ainda não mostra um hash da transação, ela não enviou nada: só a exchange pode dizer quando vai enviar.
    .technical =
    1. EVM: as transações de uma conta são executadas na ordem do nonce, então um nonce inferior que falta ou paga pouco bloqueia todos os seguintes. Acelerar: mesmo nonce, taxa máxima e taxa de prioridade cada uma pelo menos 10% maior (price bump padrão do geth). Cancelar: o mesmo nonce com uma transferência de valor zero para o próprio endereço. Uma transação descartada da mempool continua válida e pode ser retransmitida até o nonce dela ser usado: reenvie com esse mesmo nonce, nunca com um novo.
    2. Bitcoin: substitua por taxa (RBF, BIP-125: pelo menos uma mesma entrada, taxa e taxa por vB maiores), ou gaste a saída não confirmada com uma taxa alta (CPFP: quem recebe, ou quem envia, se houver troco). O Bitcoin Core descarta transações não confirmadas após 14 dias por padrão; para reenviar, reutilize uma entrada da primeira, de modo que só uma possa ser confirmada.
    3. TRON: uma transação tem um horário de expiração (muitas vezes um minuto, no máximo 24 horas) e é nula se nenhum bloco a incluir até lá; não há substituição por taxa. Depois de expirar sem aparecer, confira largura de banda e energia e envie de novo.
    4. Solana: nula quando o blockhash tem mais de 150 blocos, normalmente em menos de dois minutos (exceto durable nonces). Confira primeiro o estado da assinatura e depois assine de novo com uma taxa de prioridade.

    O hash distingue as causas: na mempool, é a taxa ou a rede; desconhecida de todos os nós, nunca foi transmitida ou foi descartada.
