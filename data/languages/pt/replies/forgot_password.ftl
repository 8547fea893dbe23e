### Senha ou PIN que se esqueceu: uma conta que pode ser redefinida, uma carteira que só pode ser importada de novo.

forgot_password-meaning = Esqueci minha senha
forgot_password-opening = Isso acontece com muita gente. O que ajuda depende de qual senha é, então aqui estão os dois caminhos.
forgot_password-advice =
    A. Uma conta em que você entra com número de telefone ou e-mail:
    1. Na página de login do app, escolha “Esqueci a senha”.
    2. Você vai receber um código. Digite-o só ali; nunca o diga a ninguém, nem a mim.
    3. Crie uma senha nova e forte: longa, e que você não use em mais nenhum lugar.

    B. Uma carteira que só você controla (você anotou um dia uma frase de recuperação):
    A senha dela só bloqueia o app neste telefone. Ninguém pode redefini-la nem consultá-la, nem a { $brand }.
    1. Com calma, tente as senhas que você pode ter usado, ou o rosto ou a impressão digital, se isso estiver configurado.
    2. Se você tem a frase, importe a carteira de novo dentro do app e crie uma senha nova. Com várias carteiras no app, você precisa da frase ou da chave de cada uma antes de redefinir qualquer coisa.
    3. Se não tem, não apague nem redefina o app: isso apaga as chaves. Se ele ainda abre, faça agora uma cópia da frase em papel, ou passe os fundos para uma carteira nova, com a frase já anotada.

    Sem a senha e sem uma cópia da frase ou da chave, ninguém consegue abrir essa carteira. Quem oferece isso é golpista.
    .technical =
    Dois segredos diferentes:

    1. Login da conta (custodial ou vinculada): uma credencial no servidor. Redefina no app com um código de uso único enviado ao telefone ou e-mail vinculado. Escolha a nova senha segundo a NIST SP 800-63B: comprimento antes de regras de composição, única, de um gerenciador de senhas; depois encerre as outras sessões e confira a autenticação de dois fatores.
    2. Carteira de autocustódia: a senha só deriva a chave que cifra o keystore neste dispositivo. As chaves da carteira vêm apenas da frase BIP-39 (mais a passphrase opcional), então nenhum servidor pode redefini-la. Importe a frase dentro do app, com o mesmo caminho de derivação, e defina uma senha nova. Carteiras importadas por chave individual ou arquivo keystore têm de ser importadas uma a uma.

    Não limpe, redefina nem reinstale antes de provar cada frase (mesmos endereços em um segundo dispositivo): a desinstalação apaga o keystore cifrado. Enquanto a biometria ainda desbloqueia, exporte o backup ou passe tudo para uma carteira nova. Uma passphrase BIP-39 esquecida também não pode ser redefinida; uma errada abre, sem aviso, outra carteira, vazia. Ferramentas e serviços de “recuperação de senha” que querem a frase ou o keystore são roubo.
