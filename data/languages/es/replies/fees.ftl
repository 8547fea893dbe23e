### Comisiones: por qué son tan altas, cómo se forman, cómo pagar menos.

fees-meaning = Una duda sobre las comisiones
fees-opening = Las comisiones de red confunden al principio. Te explico de dónde salen y cómo pagar menos.
fees-advice =
    La comisión de red es para la red que realiza tu transferencia. Depende sobre todo de lo ocupada que esté la red, no de cuánto envías. Cuando muchos envían a la vez, pasan primero los que pagan más. Por eso ayuda una comisión más alta mientras la red está ocupada.

    Para pagar menos:
    1. Espera una hora más tranquila. Si no es urgente, elige en la app la opción más lenta y barata.
    2. No la pongas demasiado baja, o tu transferencia puede esperar mucho tiempo.
    3. Compara redes: la comisión por enviar USDT cambia mucho de una red a otra. Usa solo una red que también acepte quien recibe, o los fondos pueden perderse.
    4. Guarda en la billetera algo de la moneda propia de la red, como ETH, BNB, TRX o SOL: normalmente la comisión se paga con ella.
    5. En TRON puedes obtener “energía” al poner TRX en staking; entonces enviar USDT cuesta menos, o nada. El TRX en staking queda bloqueado: recuperarlo tarda 14 días.

    Los intercambios (swaps) y otros contratos cuestan más que una transferencia simple, porque la red tiene más trabajo.
    .technical =
    1. EVM (EIP-1559): comisión = gas usado × (tarifa base + tarifa de prioridad). La tarifa base se quema y se mueve con la demanda, en Ethereum hasta un 12,5 % por bloque, hacia arriba mientras los bloques están llenos en más de la mitad. Las transferencias de tokens y los swaps usan varias veces el gas de una transferencia simple. La tarifa máxima es un tope: lo que no se necesita no se cobra. Los rollups suman el costo de publicar datos en la L1.
    2. TRON: toda transacción usa ancho de banda, y las llamadas a contratos también energía; lo que falta se paga quemando TRX. Enviar USDT a una dirección que aún no tiene cuesta cerca del doble de energía. Obtén energía con staking (deshacerlo tarda 14 días) o alquílala, y cuida el fee limit.
    3. Bitcoin: sat/vB × tamaño virtual. Muchas entradas pequeñas cuestan más, sea cual sea el monto; consolida cuando las comisiones estén bajas.
    4. Solana: 5000 lamports por firma, más una tarifa de prioridad opcional = precio por unidad de cómputo × límite de unidades de cómputo.

    Una propina mayor compra un lugar anterior en un bloque; no salva una transacción que revertiría.
