### Datos que no se actualizan: historial, saldos, entre dispositivos.

sync_problem-meaning = La app no actualiza o no sincroniza
sync_problem-opening = Sé que inquieta ver datos viejos en la app. Normalmente solo está atrasado lo que se ve en pantalla, y tus fondos siguen intactos.
sync_problem-advice =
    La app muestra lo que le dice un “nodo”, un equipo de la red. Si ese nodo o tu conexión con él está lento, ves datos viejos. Lo que vale es lo que está en la blockchain.

    1. Cierra la app por completo, ábrela otra vez y desliza hacia abajo para actualizar.
    2. Desactiva cualquier VPN y alterna entre Wi-Fi y datos móviles.
    3. Pon la fecha y la hora del teléfono en automático.
    4. Si la app ofrece otros nodos en sus ajustes de red, elige otro.
    5. Actualiza la app (sin borrarla antes), ábrela otra vez y deja que sincronice. Las versiones nuevas corrigen fallas conocidas de sincronización.
    6. Busca tu dirección en el explorador de bloques de la red, el sitio web público que muestra todas las transferencias. Si ahí también falta una transferencia, todavía no está confirmada o está en otra red.

    ¿Dos dispositivos muestran cosas distintas? Los nombres, los tokens agregados y las notas se guardan por separado en cada dispositivo. Lo que está en la blockchain es igual en los dos, si ambos tienen la misma billetera: compara las direcciones.
    .technical =
    1. Una billetera lee por nodos RPC y, para el historial, por un indexador. Compara eth_blockNumber (TRON: getnowblock, Solana: getSlot) con un explorador: si el nodo está atrasado, cámbialo. Si los saldos están bien y solo tarda el historial, es el indexador; espera.
    2. Transporte: las salidas de VPN o proxy suelen tener límite de solicitudes (429) o bloqueo (403); los filtros de DNS, los portales cautivos y un reloj mal ajustado (TLS) se ven igual. Los ahorradores de batería detienen la actualización en segundo plano y los WebSockets.
    3. Estado local atascado: una transacción pendiente que fue reemplazada o descartada puede quedar en la lista. Fuerza la detención y borra la caché; nunca los datos de la app sin un respaldo comprobado.
    4. Entre dispositivos: las listas de tokens, los nombres, la libreta de direcciones, los sitios conectados y los ajustes son locales. Las direcciones deben coincidir con la misma frase, passphrase, ruta de derivación e índice de cuenta.
    5. Los clientes ligeros y las monedas de privacidad escanean los bloques por sí mismos: deja que termine el escaneo y revisa la altura de restauración.

    Después de una actualización que corrige una falla de sincronización, abre de nuevo la app y sincroniza otra vez.
