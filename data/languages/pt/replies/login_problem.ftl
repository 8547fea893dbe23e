### O app não abre, não desbloqueia ou não deixa entrar.

login_problem-meaning = Não consigo abrir ou desbloquear o app
login_problem-opening = Sei que isso preocupa. Os seus fundos estão na blockchain, não no app. Vamos ver o que impede o app de abrir.
login_problem-advice =
    Tente estes passos nesta ordem e pare assim que funcionar:

    1. Feche o app por completo e abra de novo. Depois reinicie o telefone.
    2. Desative a VPN, se usar uma, e troque entre Wi-Fi e dados móveis.
    3. Ponha a data e a hora do telefone no automático e libere espaço, se ele estiver cheio.
    4. Atualize o app pela loja oficial ou pelo site oficial, sem apagá-lo antes.
    5. Se o rosto ou a impressão digital não funciona, digite a senha. Depois configure de novo o rosto ou a impressão digital nas configurações do app.

    Não apague o app nem limpe os dados dele se você não tem a frase de recuperação de cada carteira, anotada e conferida. Remover o app remove também as chaves que ele guarda no telefone. Com a frase, você pode importar a carteira de novo, dentro do app e em nenhum outro lugar.
    .technical =
    1. Crash ou tela branca: force o encerramento, limpe só o cache (nunca os dados: contêm o keystore cifrado), atualize o app, o sistema e, no Android, o System WebView. Anote versão, sistema e modelo.
    2. Carregamento sem fim: host de API ou RPC bloqueado. Teste sem VPN ou proxy, com outro DNS, em outra rede. Um relógio errado quebra TLS e códigos baseados no tempo.
    3. Biometria: um rosto ou dedo novo, ou um bloqueio de tela removido, pode invalidar a chave no Android Keystore ou no iOS Keychain. Desbloqueie com a senha e configure-a de novo.
    4. Conta vinculada: o login pode ficar limitado após várias tentativas erradas; espere e não insista.
    5. Último recurso, só com um backup conferido de cada carteira (frase, ou chave no caso das importadas) e da passphrase BIP-39, se houver uma: reinstale pela fonte oficial e importe no app. Remover um app apaga o armazenamento privado dele. Login e chaves são coisas separadas: nada na cadeia depende de o app abrir.
