### Un error de red, de servidor o de tiempo de espera en la app.

connection_error-meaning = Error de conexión en la app
connection_error-opening = Un error así suele venir de la conexión entre tu teléfono y la red. Busquemos dónde se corta.
connection_error-advice =
    Tus fondos están en la blockchain y un error como este no puede tocarlos. Prueba esto en orden:

    1. Abre cualquier sitio web. Si tampoco carga, es tu conexión a internet.
    2. Alterna entre Wi-Fi y datos móviles. Algunas oficinas, escuelas y países bloquean estos servicios.
    3. Si usas una VPN o un proxy, desactívalo y prueba de nuevo. Si lo necesitas, elige otro país en él.
    4. Pon la fecha y la hora del teléfono en automático; un reloj mal ajustado rompe las conexiones seguras.
    5. Cierra la app por completo y ábrela otra vez; si no ayuda, reinicia el teléfono.
    6. Actualiza la app desde la tienda o el sitio web oficial. No la borres antes.
    7. Si los ajustes de red de la app ofrecen otros nodos (los equipos a los que pide los datos), elige otro.

    Si pasó mientras enviabas: antes de enviar otra vez, mira tu lista de transferencias y tu dirección en el explorador de bloques. Puede que la primera sí haya pasado.
    .technical =
    1. Hay dos caminos: el backend propio de la billetera (precios, historial, avisos) y el nodo de la cadena (JSON-RPC). Si falla una sola cadena y las demás funcionan, apunta a su RPC; si fallan todas, a la conexión, al DNS, a la VPN o al backend.
    2. Lee el error: fallo de DNS o NXDOMAIN (prueba otro resolver), error de TLS o de certificado (reloj, proxy con filtro, portal cautivo), tiempo de espera agotado (ruta bloqueada o congestionada), HTTP 429 (límite de solicitudes, común en salidas de VPN compartidas), 403 o 451 (bloqueo por región o IP), 5xx (servidor). Los JSON-RPC -32000 y -32603 vienen del propio nodo.
    3. Prueba: otra red, VPN apagada o con otra salida, DNS privado y bloqueadores de anuncios apagados, solo IPv4; en Android, VPN por app o límites de batería.
    4. Cambia el endpoint RPC; compara eth_chainId y eth_blockNumber con un explorador.
    5. Un tiempo de espera agotado después de firmar no dice nada del resultado. Busca el hash o el nonce antes de firmar otra vez; en cadenas EVM reutiliza el mismo nonce, para que solo una pueda ejecutarse.
