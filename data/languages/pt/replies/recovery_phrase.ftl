### A frase de recuperação, a chave privada e o keystore: perdidos, onde ver, como copiar, o que são.

recovery_phrase-meaning = Frase de recuperação ou chave privada
recovery_phrase-opening = Isto é o mais importante da sua carteira, então vamos com cuidado. Por favor, não me envie a frase nem a chave.
recovery_phrase-advice =
    A frase de recuperação (12 a 24 palavras) é a chave de tudo o que há na carteira. Quem tem a frase tem os seus fundos. A { $brand } não a tem e nunca precisa dela.

    Para fazer a cópia de segurança (backup):
    1. Sem ninguém por perto, abra a carteira no app e escolha backup.
    2. Escreva as palavras em papel, na ordem certa. Sem foto, sem nuvem, sem chat, sem e-mail.
    3. Confira cada palavra e guarde o papel em lugar seguro. Uma segunda cópia em outro lugar protege contra incêndio.

    Perdeu a frase, mas o app ainda abre? Faça a cópia agora. Se o app não mostra a frase, passe os fundos para uma carteira nova, com a frase já anotada. Não apague o app.

    Perdeu a frase, e o app foi apagado ou está bloqueado? Procure um papel, uma placa de metal, um telefone antigo com o app, ou uma chave privada ou um arquivo keystore que você exportou um dia. Sem nada disso, ninguém consegue restaurar a carteira, e não vou dar falsas esperanças. Quem diz que consegue é golpista.

    Outra pessoa pode ter visto a frase? Crie uma carteira nova com uma frase nova e passe tudo para lá imediatamente. Uma segunda conta com a frase antiga não é segura.
    .technical =
    1. BIP-39: 12, 15, 18, 21 ou 24 palavras de uma lista fixa de 2048; a última contém um checksum. Frase mais passphrase opcional geram a seed (PBKDF2), e BIP-32/BIP-44 derivam cada chave da carteira por caminhos, por exemplo m/44'/60'/0'/0/0 (EVM), m/44'/195'/0'/0/0 (TRON), m/84'/0'/0'/0/0 (Bitcoin SegWit), m/44'/501'/0'/0' (Solana).
    2. Uma chave privada abre uma conta, um arquivo keystore é uma chave cifrada com senha. Nenhum dos dois leva de volta à frase. Uma carteira importada por chave não tem frase.
    3. Backup: papel ou aço, offline, testado com a restauração em um segundo dispositivo, ou antes de depositar; nunca apagando a única cópia. Guarde a passphrase separada das palavras; sem ela aparecem outros endereços, vazios.
    4. Palavra ou ordem errada: o checksum detecta a maioria dos erros, não todos, então compare os endereços. Procure o erro offline, na sua própria cópia; sites e “ferramentas de recuperação” que pedem as palavras servem para roubá-las.
    5. Vista por outros: chaves não podem ser trocadas. Passe cada conta, em cada cadeia, para uma seed nova criada em um dispositivo limpo, e nunca reutilize os endereços antigos.
