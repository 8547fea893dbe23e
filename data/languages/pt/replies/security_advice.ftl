### Manter a carteira segura, ver e revogar aprovações, proteção.

security_advice-meaning = Como proteger minha carteira?
security_advice-opening = Que bom que você perguntou antes de acontecer alguma coisa. Alguns hábitos protegem da maioria dos perigos.
security_advice-advice =
    1. Escreva a frase de recuperação em papel e guarde-a escondida. Sem foto, sem nuvem, sem chat. Não a diga a ninguém; nenhum suporte precisa dela.
    2. Instale o app só pela loja oficial ou pelo site oficial, e mantenha-o em dia.
    3. Proteja o app com uma senha forte: longa, e que você não use em mais nenhum lugar. Bloqueie também o telefone.
    4. Antes de enviar, compare o endereço inteiro, não só o começo e o fim. Não copie endereços de transferências antigas: golpistas deixam lá endereços parecidos.
    5. Use duas carteiras, cada uma com a sua própria frase: uma para guardar, nunca conectada a nenhum site, e outra com um valor pequeno para experimentar.
    6. Reveja as aprovações (permissões que você deu a sites para mover os seus fundos) e revogue aquelas de que não precisa. Só desconectar não as revoga.
    7. Para valores maiores, use uma carteira de hardware (um pequeno dispositivo que guarda as chaves), comprada do fabricante.
    8. Pressa, presentes e desconhecidos que oferecem ajuda são sinais de alerta. Na dúvida, não assine nada.
    .technical =
    1. Seed: offline em papel ou aço, com restauração testada. Passphrase BIP-39 ou multisig para valores maiores; carteira de hardware do fabricante, endereços verificados na tela dela.
    2. Aprovações: um allowance deixa um contrato mover tokens até o valor aprovado, enquanto não for revogado (EIP-20; setApprovalForAll para NFTs). Aprove valores exatos. Reveja-as no app ou no verificador de aprovações de um explorador. Confira também Permit2, delegates na Solana e aprovações TRC-20 na TRON. Encerrar uma sessão WalletConnect não revoga nada.
    3. Assinaturas: Permit (EIP-2612) e dados tipados (EIP-712) podem mover tokens sem gas; recuse o que não consegue ler. Uma única assinatura EIP-7702 pode delegar a conta inteira a um contrato: não assine nenhuma pedida por um site; para desfazer, delegue ao endereço zero.
    4. TRON: confira as permissões owner e active de vez em quando.
    5. Dispositivo: sistema e app em dia, sem root, sem sideloading; cuidado com malware de área de transferência.
    6. Endereços: confira a sequência inteira, use a lista de endereços (address poisoning).
    7. Conta vinculada: senha única, app autenticador em vez de SMS.
