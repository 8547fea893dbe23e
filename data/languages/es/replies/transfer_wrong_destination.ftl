### Fondos enviados a una dirección equivocada, por una red equivocada o sin memo.

transfer_wrong_destination-meaning = Envié a dirección o red equivocada
transfer_wrong_destination-opening = Lo siento, sé que asusta. Por favor, no envíes nada más a esa dirección. Lo que se puede hacer depende de dónde están ahora los fondos, así que veamos eso primero.
transfer_wrong_destination-advice =
    Debo hablarte con franqueza: nadie puede deshacer una transferencia confirmada, ni siquiera { $brand }. Pero los fondos no siempre están perdidos.

    1. ¿Todavía sin confirmar? Elige de inmediato “Cancelar” en la app, si lo ofrece. No elijas “Acelerar”: eso enviaría los fondos más rápido al lugar equivocado.
    2. ¿Enviaste a un exchange por la red equivocada, o sin el memo o la etiqueta (tag)? Escribe a ese exchange por su propia app o sitio web, con el hash de la transacción. Solo el exchange puede acreditártelo; algunos lo hacen, y algunos cobran por ello.
    3. ¿La dirección es de tu propia billetera, pero la red es otra? Si ambas redes usan direcciones que empiezan con 0x, cambia la app a la red que usaste en realidad: normalmente los fondos están ahí.
    4. ¿La dirección es de otra persona? Solo su dueño puede devolver los fondos. Si sabes quién es, pídeselo.

    Quien prometa recuperar los fondos a cambio de un pago, o de tu frase de recuperación, es un estafador.
    .technical =
    Una transacción confirmada es definitiva. Lo que importa es quién tiene la clave de la dirección de destino en la cadena que realmente se usó.

    1. Sin confirmar: EVM, valor cero a tu propia dirección con el mismo nonce, tarifa máxima y tarifa de prioridad, cada una al menos un 10 % mayor; Bitcoin, RBF (BIP-125) gastando la misma entrada de vuelta a ti. TRON y Solana: normalmente son demasiado rápidas para poder detenerla.
    2. Clave propia, otra cadena EVM: la misma clave controla la dirección 0x en todas las cadenas EVM. Agrega esa red y el contrato que el token tiene en ella, y consigue algo de su moneda nativa para el gas. Excepciones: una billetera de contrato inteligente puede no existir ahí, y la dirección de depósito de un exchange no es tu clave.
    3. Exchange, cadena equivocada o etiqueta faltante (etiqueta de destino de XRP, comentario de TON, memo de Cosmos): solo el exchange tiene la clave o puede acreditar el depósito. Su soporte necesita hash, monto, cadena y tu cuenta ahí.
    4. Token enviado a su propio contrato, o a un contrato sin función de retiro: normalmente fuera de alcance para siempre.
    5. Dirección de quema o mal escrita: nadie tiene la clave. Escribirla mal es raro donde las direcciones llevan suma de verificación (mayúsculas EIP-55, Base58Check, Bech32); lo más frecuente es que fuera una dirección parecida, copiada del historial (address poisoning).
