### La frase de recuperación, la clave privada y el keystore: perdidos, por encontrar, respaldar o entender.

recovery_phrase-meaning = Mi frase de recuperación o clave privada
recovery_phrase-opening = Esto es lo más importante de tu billetera, así que vamos con cuidado. Por favor, no me envíes la frase ni la clave.
recovery_phrase-advice =
    La frase de recuperación (de 12 a 24 palabras) es la llave de todo lo que hay en la billetera. Quien la tiene, tiene tus fondos. { $brand } no la tiene y nunca la necesita.

    Para respaldarla:
    1. Cuando no haya nadie cerca, abre la billetera en la app y elige la opción de respaldo.
    2. Escribe las palabras en papel, en orden. Sin fotos, sin la nube, sin chats, sin correo.
    3. Comprueba cada palabra y guarda el papel en un lugar seguro. Una segunda copia en otro sitio te protege de un incendio.

    ¿La perdiste, pero la app todavía abre? Respáldala ahora. Si la app no la muestra, pasa tus fondos a una billetera nueva cuya frase hayas anotado. No borres la app.

    ¿La perdiste, y la app ya no está o está bloqueada? Busca papeles, una placa de metal, un teléfono viejo con la app, o una clave privada o un archivo keystore que hayas exportado alguna vez. Sin nada de eso, nadie puede restaurar la billetera, y no te voy a dar falsas esperanzas. Quien diga que puede es un estafador.

    ¿Puede que otra persona la haya visto? Crea una billetera nueva con una frase nueva y pasa todo a ella de inmediato. Una segunda cuenta con la frase anterior no es segura.
    .technical =
    1. BIP-39: 12, 15, 18, 21 o 24 palabras de una lista fija de 2048; la última lleva una suma de verificación. La frase más la passphrase opcional forman la semilla (PBKDF2), y BIP-32/BIP-44 derivan cada clave de la billetera por rutas, por ejemplo m/44'/60'/0'/0/0 (EVM), m/44'/195'/0'/0/0 (TRON), m/84'/0'/0'/0/0 (Bitcoin SegWit), m/44'/501'/0'/0' (Solana).
    2. Una clave privada abre una cuenta; un archivo keystore es una clave cifrada con una contraseña. Ninguno permite volver a la frase. Una billetera importada por clave no tiene frase.
    3. Respaldo: papel o acero, sin conexión, probado restaurándolo en un segundo dispositivo o antes de poner fondos; nunca borrando la única copia. Guarda la passphrase separada de las palabras; sin ella aparecen otras direcciones, vacías.
    4. Palabra u orden equivocados: la suma de verificación detecta la mayoría de los errores, no todos, así que compara las direcciones. Busca el error sin conexión, a partir de tu propia copia; los sitios web y las “herramientas de recuperación” que piden las palabras las roban.
    5. Vista por otros: las claves no se pueden cambiar. Pasa cada cuenta, en cada cadena, a una semilla nueva creada en un dispositivo limpio, y no vuelvas a usar las direcciones anteriores.
