### Criar, importar, exportar, renomear, apagar e trocar carteiras; carteiras de hardware.

wallet_setup-meaning = Criar, importar ou mudar de carteira
wallet_setup-opening = Claro. Vamos passo a passo.
wallet_setup-advice =
    Criar uma carteira:
    1. Instale o app só pela loja oficial ou pelo site oficial.
    2. Escolha “Criar” e defina uma senha longa, que você não use em mais nenhum lugar.
    3. Sem ninguém por perto, escreva a frase de recuperação em papel, na ordem certa; depois o app a confere. Sem foto, sem nuvem.
    4. Envie primeiro um valor pequeno.

    Importar uma carteira: escolha “Importar” no app e digite ali a sua própria frase, nunca em um site nem em um chat. Depois compare o endereço. Nunca use uma frase que alguém deu a você.

    Trocar ou renomear: abra a lista de carteiras. O nome é só uma etiqueta no seu telefone.

    Apagar: veja antes se a frase dela (ou a chave, se você a importou por chave privada) está anotada e conferida. Apagar remove a carteira do telefone. Os fundos continuam na blockchain, mas sem a frase ou a chave ninguém tem acesso a eles.

    Carteira de hardware (um pequeno dispositivo que guarda as chaves): compre do fabricante e deixe que ela crie a própria frase; se já vier com uma, não a use. Escolha “Conectar carteira de hardware”, se o app oferecer, e confira cada endereço na tela do próprio dispositivo.
    .technical =
    1. Criar: frase BIP-39 (12 a 24 palavras) gerada no dispositivo; chaves derivadas por caminhos BIP-32/BIP-44. A senha só cifra o keystore local. Faça o backup e teste a restauração antes de depositar.
    2. Importar por frase restaura todas as contas em qualquer app com o mesmo padrão e caminho; por chave privada ou keystore, só uma conta, sem frase. Faltam contas: aumente o índice de conta, tente outros caminhos (Ledger Live, legado; BIP-44/49/84/86 no Bitcoin) ou a passphrase BIP-39. Importações watch-only não têm chave e não podem assinar.
    3. Exportar: só dentro do app, offline se possível, nunca pela área de transferência. Um arquivo keystore é tão forte quanto a senha dele.
    4. Apagar: remove as chaves só deste dispositivo; aprovações e permissões na cadeia permanecem.
    5. Hardware: firmware do fabricante, seed criada no dispositivo, nunca digitada em um telefone; conecte por USB, Bluetooth ou QR, confira na tela e evite assinatura cega.
    6. Multisig ou permissões TRON: registre todos os signatários e limiares.
