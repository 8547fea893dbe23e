### Una transferencia que sigue sin confirmar: acelerarla, cancelarla.

transfer_pending-meaning = Una transferencia está detenida
transfer_pending-opening = Sé que la espera pesa. Voy a buscar cómo está tu transferencia, para que sepamos qué hacer.
transfer_pending-advice =
    Una transferencia que todavía no está confirmada no se ha perdido: o pasa más tarde, o no pasa nunca y los fondos se quedan en tu cuenta.

    1. Abre la transferencia en la app. Si ofrece “Acelerar”, elígelo y acepta una comisión más alta: pasan primero las que pagan más. Antes, asegúrate de que la dirección y el monto sean correctos.
    2. Si hay varias en espera, empieza por la más antigua. En Ethereum y redes similares las demás no pueden adelantarla.
    3. Si ya no la quieres, elige “Cancelar”. Solo funciona mientras no esté confirmada, y también cuesta una comisión.
    4. No la envíes otra vez hasta saber qué pasó con la primera, o puedes pagar dos veces.

    En Bitcoin una comisión baja puede significar horas o días. En TRON y Solana una transferencia que no se confirma a tiempo caduca sola. Si pasados diez minutos el explorador de bloques (el sitio web público que muestra todas las transferencias) todavía no la muestra, puedes enviarla de nuevo.

    Si quien envía es un exchange y todavía no muestra un hash de la transacción, no ha enviado nada: solo el exchange puede decir cuándo lo hará.
    .technical =
    1. EVM: las transacciones de una cuenta se ejecutan por orden de nonce, así que un nonce inferior que falta o paga poco bloquea todos los posteriores. Acelerar: mismo nonce, tarifa máxima y tarifa de prioridad, cada una al menos un 10 % mayor (price bump por defecto de geth). Cancelar: el mismo nonce con una transferencia de valor cero a tu propia dirección. Una transacción descartada de la mempool sigue siendo válida y se puede volver a emitir hasta que se use su nonce: reenvía con ese mismo nonce, nunca con uno nuevo.
    2. Bitcoin: reemplázala por comisión (RBF, BIP-125: al menos una misma entrada, comisión y tasa mayores), o gasta su salida sin confirmar con una comisión alta (CPFP: quien recibe, o quien envía si hay cambio). Bitcoin Core descarta las transacciones sin confirmar a los 14 días por defecto; para reenviar, reutiliza una entrada de la primera, de modo que solo una pueda confirmarse.
    3. TRON: una transacción lleva una hora de vencimiento (a menudo un minuto, como máximo 24 horas) y es nula si ningún bloque la incluye hasta entonces; no hay reemplazo por comisión. Una vez vencida sin aparecer, revisa ancho de banda y energía y envía de nuevo.
    4. Solana: nula cuando su blockhash tiene más de 150 bloques de antigüedad, normalmente en menos de dos minutos (salvo durable nonces). Revisa primero el estado de la firma y luego firma otra vez con una tarifa de prioridad.

    El hash distingue las causas: si está en la mempool, es la comisión o la red; si ningún nodo la conoce, nunca se emitió o fue descartada.
