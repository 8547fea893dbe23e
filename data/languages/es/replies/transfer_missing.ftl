### Una transferencia que figura como hecha, pero no ha llegado.

transfer_missing-meaning = Una transferencia no ha llegado
transfer_missing-opening = Entiendo que te preocupe. Con el hash de la transacción podemos ver en la propia blockchain adónde fueron los fondos.
transfer_missing-advice =
    La blockchain muestra adónde fueron los fondos, diga lo que diga una app:

    1. Busca el hash de la transacción (el número de seguimiento de la transferencia) en el explorador de bloques de la red, el sitio web público que muestra todas las transferencias. Si dice “success” (éxito) o “confirmed” (confirmada), los fondos fueron a la dirección que ahí aparece como destino.
    2. Compara esa dirección con la tuya, carácter por carácter, y la red con la que tienes abierta en la app.
    3. Si ambas coinciden, puede que la moneda solo esté oculta: elige esa red en la app y agrega el token a tu lista.
    4. ¿Enviaste a un exchange? El exchange espera varias confirmaciones antes de mostrar los fondos. Si pedía un memo o etiqueta (tag) y no lo pusiste, escríbele con el hash.
    5. ¿No tienes el hash? Pídeselo a quien envió. Si no puede dártelo, probablemente todavía no envió nada.

    Si el explorador dice “failed” (fallida), los fondos nunca salieron de la cuenta de quien envió. Si sigue en espera, todavía no puede haber llegado.
    .technical =
    1. Explorador: revisa estado, destinatario, contrato del token (no el símbolo) y cadena. En cadenas EVM un token se mueve cuando el recibo contiene un evento Transfer del contrato correcto; el “to” de la transacción es entonces el contrato, no tú.
    2. Los saldos de tokens están en el contrato del token. Si balanceOf(address) es correcto y la app no muestra nada, agrega el contrato a mano o cambia de nodo.
    3. Los exchanges acreditan tras el número de confirmaciones que indica su página de depósito, o tras la finalidad. Los fondos enviados por un contrato (“transacciones internas”) algunos los acreditan tarde o nunca.
    4. Etiqueta de destino de XRP, comentario de TON, memo de Cosmos: sin ellos el exchange debe asignar el depósito a mano.
    5. Puentes y L2: mira ambas cadenas; un retiro de un rollup optimista por el puente estándar tarda normalmente unos siete días.
    6. Bitcoin: mira la salida que te pertenece, no la del cambio.
