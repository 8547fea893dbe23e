### Fundos enviados para um endereço errado, por uma rede errada ou sem memo.

transfer_wrong_destination-meaning = Enviei para endereço ou rede errada
transfer_wrong_destination-opening = Sinto muito, sei que isso assusta. Por favor, não envie mais nada para esse endereço. O que se pode fazer depende de onde os fundos estão agora, então vamos ver isso primeiro.
transfer_wrong_destination-advice =
    Preciso dizer a verdade: ninguém pode desfazer uma transferência confirmada, nem a { $brand }. Mas os fundos nem sempre estão perdidos.

    1. Ainda não foi confirmada? Escolha “Cancelar” no app imediatamente, se ele oferecer. Não escolha “Acelerar”: isso levaria os fundos mais depressa para o lugar errado.
    2. Foi para uma exchange pela rede errada, ou sem o memo ou tag? Escreva para essa exchange pelo app ou site dela, com o hash da transação. Só ela pode creditar os fundos na sua conta; algumas fazem isso, e algumas cobram.
    3. O endereço é da sua própria carteira, mas a rede foi errada? Se as duas redes usam endereços que começam com 0x, mude o app para a rede que você usou de fato: os fundos normalmente estão lá.
    4. O endereço é de outra pessoa? Só ela pode enviar os fundos de volta. Se você sabe quem é, peça.

    Quem promete recuperar os fundos em troca de um pagamento, ou da sua frase de recuperação, é golpista.
    .technical =
    Uma transação confirmada é definitiva. O que importa é quem tem a chave do endereço de destino na cadeia realmente usada.

    1. Não confirmada: EVM, valor zero para o próprio endereço com o mesmo nonce, taxa máxima e taxa de prioridade cada uma pelo menos 10% maior; Bitcoin, RBF (BIP-125) que gasta a mesma entrada de volta para você. TRON e Solana: normalmente rápidas demais para parar.
    2. Chave própria, outra cadeia EVM: a mesma chave controla o endereço 0x em todas as cadeias EVM. Adicione essa rede e o contrato do token lá, e obtenha um pouco da moeda nativa para o gas. Exceções: uma carteira de contrato inteligente pode não existir lá, e a chave de um endereço de depósito de exchange não é sua.
    3. Exchange, cadeia errada ou tag omitida (destination tag na XRP, comentário na TON, memo na Cosmos): só a exchange tem a chave ou pode creditar o depósito. O suporte dela precisa de hash, valor, cadeia e da sua conta lá.
    4. Token enviado para o próprio contrato, ou para um contrato sem função de saque: normalmente fora de alcance para sempre.
    5. Endereço de queima ou digitado errado: ninguém tem a chave. Erro de digitação é raro onde há checksum (maiúsculas EIP-55, Base58Check, Bech32); na maioria das vezes foi um endereço parecido copiado do histórico (address poisoning).
