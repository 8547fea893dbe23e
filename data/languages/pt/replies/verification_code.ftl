### Um código que não chega ou é recusado, uma conta bloqueada, uma verificação de identidade parada.

verification_code-meaning = Um código não chega ou não funciona
verification_code-opening = Sei que é frustrante quando um código não funciona. Vamos descobrir o motivo. Por favor, não me envie o código.
verification_code-advice =
    1. Veja se o app mostra o número de telefone certo, com o código do país, ou o e-mail certo.
    2. Espere dois minutos antes de pedir outro código. Normalmente só o mais recente funciona.
    3. E-mail: olhe também na pasta de spam.
    4. SMS: reinicie o telefone, veja o sinal e se as mensagens de remetentes desconhecidos estão bloqueadas. Em outro país, podem demorar; escolha o e-mail, se for oferecido. Se o seu telefone ficar de repente sem nenhum sinal, ligue para a sua operadora de outro telefone: alguém pode ter tomado o seu número.
    5. App autenticador: ponha a data e a hora do telefone no automático e use o código que aparece naquele momento. Ele muda mais ou menos a cada 30 segundos.
    6. Conta bloqueada por tentativas demais: pare de tentar e espere o tempo que o app indicar.
    7. Verificação de identidade parada: todos os cantos do documento visíveis, sem reflexos, o nome exatamente como no documento. A análise pode demorar.

    Digite um código só no lugar onde você o pediu. Nunca o dê a quem liga ou escreve, nem a mim.
    .technical =
    1. Autenticador (TOTP, RFC 6238): os códigos vêm de um segredo compartilhado e do relógio, por padrão em passos de 30 segundos. A maioria dos servidores tolera cerca de um passo de desvio, então ative a hora automática. Em um telefone novo é preciso transferir o segredo ou usar os códigos de backup.
    2. SMS: pedir outro costuma anular o código anterior. Causas comuns: código do país errado, número portado, roaming, filtros de remetente. Se o serviço móvel desaparece de repente, suspeite de SIM swap: ligue para a operadora de outro telefone e proteja primeiro a conta de e-mail.
    3. E-mail: spam, regras de filtro, greylisting, caixa cheia; permita o domínio oficial do remetente.
    4. Bloqueada: os limites costumam aumentar a cada nova tentativa. Uma VPN ou a troca de dispositivo pode elevar a pontuação de risco.
    5. A verificação de identidade é feita normalmente pelo provedor que vende ou paga as moedas; só ele pode ver por que uma está pendente.

    Uma carteira de autocustódia nunca precisa, ela própria, de um código por SMS ou e-mail: uma página que pede um para “verificar” ou “sincronizar” essa carteira é phishing.
