### Dudas sobre una persona, un sitio, una app, un airdrop, un token o una llamada.

suspected_scam-meaning = ¿Esto es una estafa?
suspected_scam-opening = Qué bueno que preguntas primero. Por ahora: no pagues nada, no firmes nada, no abras nada.
suspected_scam-advice =
    No te voy a decir que algo es seguro, porque desde aquí no puedo saberlo. Pero esto es cierto:

    1. Nadie de { $brand } pide jamás tu frase de recuperación, clave privada, contraseña, un código de un solo uso, un pago ni el control de tu teléfono o tu pantalla.
    2. Te escribimos solo en este chat, nunca desde otra cuenta, y nunca ofrecemos ayuda en grupos.
    3. Llamamos solo si lo pediste aquí. Quien llama debe decir primero el código de verificación que solo este chat te mostró. Tú nunca lo digas. Si no puede decirlo, cuelga.
    4. Nuestros únicos canales oficiales son los que se indican en la app y en el sitio web oficial. Ábrelos por tu cuenta, no por un enlace ni un anuncio.

    Señales de estafa: tienes que pagar primero para sacar tu dinero; una página quiere tu frase para “verificar” o “sincronizar” la billetera; regalos; ganancias garantizadas; prisa y secreto.

    ¿Ya escribiste tu frase, firmaste algo o pagaste? Entonces escribe “me robaron los fondos”, aunque todavía no falte nada, y te digo de inmediato qué hacer.
    .technical =
    1. Canales: solo cuentan los enlazados en la app y en el sitio web oficial. HTTPS, la insignia azul, la posición en el buscador y el identificador de llamadas no prueban nada. Lee el dominio registrable; cuidado con punycode y diferencias de una letra.
    2. Solicitudes de firma que vacían billeteras: approve ilimitado, setApprovalForAll, Permit o Permit2, autorizaciones EIP-7702, eth_sign; en TRON, un cambio de permisos de la cuenta; en Solana, SetAuthority y Approve. Si no puedes leerla, recházala.
    3. Tokens: la dirección del contrato, no el nombre. Airdrops con una URL, tokens que no se pueden vender (honeypots), “flash USDT”.
    4. Address poisoning: transferencias de cero o de polvo desde direcciones parecidas. Una billetera con fondos cuya frase se “regala” es un anzuelo: en TRON su permiso owner está en otras manos, en cadenas EVM un bot se lleva todo el gas que envíes.
    5. Un “impuesto” o “depósito” antes de un retiro es una estafa de pago por adelantado; nadie legítimo pide fondos por adelantado.
    6. Nadie de { $brand } necesita frase, clave, contraseña, código de un solo uso, pago ni acceso remoto; quien llama de verdad dice primero el código de verificación de este chat y nunca te lo pide.
    7. Si ya firmaste: mueve los tokens y revoca. Si escribiste la frase: semilla nueva, pasa todo ahora.

suspected_scam-official = { $name } está en nuestra lista de canales oficiales. Incluso ahí, nadie de { $brand } pide jamás tu frase de recuperación, clave privada, contraseña, un código de un solo uso ni un pago.
suspected_scam-not_official = { $name } no está en nuestra lista de canales oficiales. Considera que no es nuestro: no respondas, no abras sus enlaces y no envíes nada.
suspected_scam-imitation = { $name } no es nuestro. Imita a { $official }, como hacen los estafadores. No respondas, no abras sus enlaces y no envíes nada.
suspected_scam-not_our_number = Un número de teléfono no prueba nada, y no tenemos ninguno al que debas llamar. Quien llama de nuestra parte dice primero el código de verificación que solo este chat te mostró. Si no puede decirlo, cuelga.
