### Si una red está congestionada, lenta o caída, y cómo saberlo.

network_status-meaning = ¿La red está lenta o caída?
network_status-opening = Te muestro cómo saber si lo lento es la red o solo tu conexión con ella.
network_status-advice =
    No voy a adivinar cómo está la red en este momento, pero puedes comprobarlo en un minuto:

    1. Abre el explorador de bloques de la red, el sitio web público que muestra todas las transferencias. Si siguen apareciendo bloques nuevos, la red funciona.
    2. Mira la comisión que sugiere la app. Si es mucho más alta que de costumbre, mucha gente está enviando: la red está congestionada. Con una comisión más alta tu transferencia pasa antes; si tienes tiempo, espera a que se calme.
    3. Si ahí aparecen bloques nuevos, pero tu app muestra datos viejos o un error, el problema está en el camino. Alterna entre Wi-Fi y datos móviles, desactiva cualquier VPN, elige otro nodo (el equipo al que la app pide los datos) si la app lo ofrece, y actualiza la app.
    4. Si no aparece ningún bloque nuevo en mucho tiempo, puede que la propia red se haya detenido (en Bitcoin, una hora sin bloque es normal). Tus fondos siguen donde están; no envíes nada hasta que vuelva a funcionar.

    Si alguna de tus transferencias está detenida, dímelo y la busco.
    .technical =
    1. Congestión: en cadenas EVM la tarifa base sube mientras los bloques están llenos en más de la mitad, así que su tendencia muestra la demanda. Bitcoin: tamaño de la mempool y sat/vB de los próximos bloques. Solana: transacciones descartadas y tarifas de prioridad. TRON: un bloque cada 3 segundos; faltan energía y ancho de banda más a menudo que espacio en los bloques.
    2. Cadena o nodo: compara el eth_blockNumber de tu endpoint RPC con un explorador. Una diferencia de más de unos pocos bloques, o un eth_syncing distinto de false, indica un nodo atrasado; 429 es límite de solicitudes, 403 bloqueo (a menudo por una VPN), 5xx caída. Cambia el endpoint RPC.
    3. Tiempos de bloque habituales: Ethereum 12 s, TRON 3 s, Bitcoin unos 10 min en promedio (una hora sin bloque sí ocurre), Solana menos de medio segundo. Los rollups se detienen con su secuenciador.
    4. Durante una caída no firmes una y otra vez: lo que firmaste todavía puede emitirse, y pueden ejecutarse varias. En cadenas EVM reutiliza el mismo nonce.

    El mantenimiento de depósitos o retiros en un exchange es cosa del propio exchange; mira su página de estado.
