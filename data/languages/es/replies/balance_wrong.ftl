### Un monto, un token, un precio o un valor que parece equivocado.

balance_wrong-meaning = Mi saldo no es correcto
balance_wrong-opening = Ver un saldo equivocado asusta. Casi siempre el error está solo en lo que muestra la pantalla. Vamos a revisarlo.
balance_wrong-advice =
    Lo que vale es lo que dice la blockchain, no lo que muestra la app.

    1. Copia tu dirección de la app y búscala en el explorador de bloques de la red, el sitio web público que muestra todas las transferencias. Si el monto que ves ahí es correcto, no falta nada: la app solo está atrasada.
    2. En ese caso, desliza hacia abajo para actualizar, cierra y vuelve a abrir la app, desactiva cualquier VPN y actualiza la app.
    3. ¿Falta un token? Elige la red en la que está y agrégalo a tu lista.
    4. ¿Importaste una billetera hace poco? Compara su dirección con la anterior. Si son distintas, es otra billetera: elige la correcta o importa la frase correcta dentro de la app.
    5. ¿Pusiste fondos en staking o en préstamo, o usaste una dApp (un sitio web conectado a tu billetera)? Pueden seguir en su contrato.
    6. ¿El monto está bien, pero el valor se ve raro? Entonces lo que está atrasado es el precio.

    Si el explorador muestra una transferencia de salida que tú no hiciste, escríbeme de inmediato “me robaron los fondos”.
    .technical =
    1. Descarta primero operaciones especiales: un archivo de billetera o una clave importados, una interacción con un contrato, un cambio de red. Después el nodo: compara eth_blockNumber con un explorador; un endpoint RPC atrasado o equivocado devuelve un estado viejo. Cambia de nodo.
    2. Tokens: el saldo está en el contrato del token, así que llama a balanceOf(address). Una billetera solo lista los contratos que conoce; las versiones puenteadas (USDC y USDC.e) son contratos distintos. Los tokens con rebase o con comisión por transferencia cambian solos.
    3. Direcciones distintas después de importar: otra ruta de derivación (cuenta o índice de BIP-44, rutas de Ledger Live o legacy, BIP-44/49/84/86 en Bitcoin), o una passphrase de BIP-39 que falta o que sobra.
    4. Está, pero no se puede gastar: fondos en staking o en desbloqueo (incluido el TRX bloqueado para obtener recursos), órdenes abiertas, participaciones de LP o de vault, reserva de renta (Solana), reserva base (XRP), cambio sin confirmar (Bitcoin).
    5. Precio: un mercado con poca liquidez, o una fuente que busca por símbolo y no por dirección del contrato.
    6. Una transferencia de salida desconocida, un Transfer hecho por un spender o permisos de TRON cambiados: trátalo como robo.
