### Qué es algo, y en qué se diferencia de otra cosa.

explain_concept-meaning = Explicarme un concepto
explain_concept-opening = Claro. Estas son las palabras que más vas a encontrar.
explain_concept-advice =
    Billetera: una app que guarda tus claves. Los fondos en sí están en la blockchain, un registro público que mantienen muchos equipos a la vez.

    Dirección: como un número de cuenta. Cualquiera puede conocerla.

    Clave privada y frase de recuperación: como la llave de una caja fuerte. Una clave privada abre una cuenta; la frase de recuperación genera todas las claves de tu billetera. Quien la tiene, tiene tus fondos, así que no se la muestres a nadie.

    Red (cadena): cada blockchain es un mundo aparte, por ejemplo Bitcoin, Ethereum o TRON. Una moneda como USDT existe en varias redes, y no se mezclan.

    Comisión de red (gas): lo que la red cobra por su trabajo. Suele subir cuando mucha gente envía. En TRON se paga con ancho de banda y energía, o con TRX cuando se acaban.

    Nodo: un equipo que guarda una copia de ese registro. Tu app le pregunta qué tienes.

    Contrato inteligente: un programa en la blockchain que mueve fondos según reglas fijas. Los tokens, los intercambios y los préstamos están hechos de esos programas.

    Hash de la transacción: el número de seguimiento de una transferencia. Es público.
    .technical =
    1. Claves: frase BIP-39 → semilla → árbol BIP-32 → claves. Una dirección se deriva de la clave pública (EVM: últimos 20 bytes de su hash Keccak-256, mayúsculas EIP-55; TRON: los mismos bytes con prefijo 0x41 en Base58Check).
    2. Cuentas o salidas: EVM, TRON y Solana guardan saldos en cuentas; EVM ordena las transacciones de una cuenta por nonce. Bitcoin tiene salidas no gastadas (UTXO), que siempre se gastan enteras y devuelven el cambio.
    3. Gas: unidades de trabajo × precio; EIP-1559 lo divide en tarifa base, que se quema, y propina. TRON: ancho de banda por byte, energía por ejecutar contratos; lo que falta quema TRX. Bitcoin: sat/vB. Solana: tarifa por firma, más el precio por unidad de cómputo.
    4. Nodo: verifica y guarda la cadena y responde por JSON-RPC; puede estar atrasado o limitar las solicitudes. El historial lo sirve un indexador.
    5. Contrato: código con almacenamiento propio; ahí están los saldos de tokens (EIP-20), y las aprobaciones le permiten moverlos.
    6. Finalidad: en Bitcoin es probabilística según la profundidad, en Ethereum tras dos épocas (unos 13 minutos), en TRON tras unos 19 bloques. Las L2 se liquidan en la L1.
