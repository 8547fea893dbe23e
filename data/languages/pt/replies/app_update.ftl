### Versões, atualizar, instalar, o download oficial.

app_update-meaning = Atualizar ou instalar o app
app_update-opening = É bom manter o app em dia: versões mais novas corrigem falhas conhecidas.
app_update-advice =
    1. Antes de tudo, confirme que a frase de recuperação de cada carteira do app está anotada em papel.
    2. Descubra a sua versão: nas configurações do app, em “Sobre”, há um número como 1.8.2.
    3. Atualize pela loja de onde você instalou o app ou pelo site oficial; digite o endereço à mão. Não siga anúncios de busca e nunca use um arquivo ou link de um chat ou e-mail.
    4. Instale a versão nova por cima da antiga. Não apague antes o app antigo: isso apaga também as carteiras deste telefone.
    5. Se a atualização falhar: libere espaço, reinicie o telefone, troque entre Wi-Fi e dados móveis, e veja se o sistema do telefone não é antigo demais.

    Se a loja do seu país não tem o app, o site oficial diz o que é possível.

    Nenhuma atualização verdadeira pede a sua frase de recuperação em uma mensagem ou em um site. Um app vindo de qualquer outro lugar pode ser uma cópia feita para roubar.
    .technical =
    1. Versão e build: configurações, Sobre; compare com a versão na loja oficial ou no site oficial. Informe ambos ao relatar uma falha.
    2. Android: uma atualização precisa ter o mesmo certificado de assinatura; “App não instalado” ou um conflito de assinatura indica outra origem ou um app falso. Não desinstale para contornar isso sem um backup testado: a desinstalação apaga o keystore cifrado. Se o site publicar um checksum SHA-256, compare-o antes de instalar um APK; fora isso, mantenha “instalar apps desconhecidos” desativado e o Play Protect ativado.
    3. iOS: só App Store. Convites do TestFlight e perfis de desconhecidos são um meio conhecido de espalhar apps falsos. A região da conta decide o que é oferecido.
    4. Extensão de navegador: instale pelo link do site oficial; compare o ID da extensão e o editor.
    5. Depois de atualizar: abra de novo, deixe sincronizar, confira os endereços. Voltar a uma versão anterior pode falhar com um formato de dados mais novo.
    6. Sistema antigo demais para atualizações: importe a frase em outro dispositivo, dentro do app, e confira os endereços antes de apagar os dados do antigo.
