### O que fica guardado, e como pedir que seja apagado.

privacy_request-reply =
    Isto é o que fica guardado sobre você:

    1. O que você escreve aqui e as imagens que envia.
    2. Os dados do seu caso, como o endereço da sua conta, um hash de transação ou a versão do app. Ficam guardados só para a sua solicitação, para que uma pessoa do nosso suporte possa ajudar.
    3. O seu número de telefone, se você informou um: cifrado, e usado só para ligar para você por causa da sua solicitação.

    Toda frase de recuperação ou chave privada que eu reconheço é retirada antes que qualquer coisa seja guardada. Em imagens não consigo fazer isso, então nunca envie uma imagem com uma delas.

    Se quer que os seus dados sejam apagados, escreva “falar com uma pessoa” e peça isso: uma pessoa do nosso suporte trata do assunto.
