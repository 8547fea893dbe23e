### Una dApp, un intercambio, un puente, una página de NFT o WalletConnect que falla.

dapp_problem-meaning = Falla una dApp, un swap o un puente
dapp_problem-opening = Puede ser el sitio, la red o la conexión con tu billetera. Vamos por partes.
dapp_problem-advice =
    1. Asegúrate de que sea el sitio verdadero: compara su dirección letra por letra con la que da el propio proyecto.
    2. Revisa que tu billetera esté en la red que el sitio necesita; cámbiala en la app.
    3. Revisa que tengas algo de la moneda propia de esa red para la comisión.
    4. ¿No conecta? Desconecta en los dos lados, cierra ambos y conecta de nuevo con un código QR nuevo. Desactiva cualquier VPN.
    5. ¿Falla un intercambio (swap)? Probablemente se movió el precio. Actualiza el precio, prueba con un monto menor o permite una diferencia de precio un poco mayor (slippage).
    6. ¿Hay una transferencia anterior en espera? Acelérala o cancélala primero.
    7. ¿Usaste un puente (un servicio que pasa fondos a otra red)? Tarda un rato, y los fondos llegan a la otra red: búscalos ahí.
    8. ¿No se ve la imagen de un NFT? Normalmente solo está lento el servidor que guarda la imagen.

    Si un sitio te pide la frase de recuperación para “arreglar” algo, ciérralo: es una estafa. Con el hash de la transacción puedo ver si la red rechazó la transferencia o nunca la recibió.
    .technical =
    1. Conexión: las sesiones de WalletConnect v2 necesitan un namespace de cadena que coincida y un relay accesible; borra las sesiones y emparejamientos viejos en ambos lados y escanea otra vez. Proveedor inyectado: revisa eth_chainId y la cuenta elegida.
    2. Sin hash: la solicitud falló antes de emitirse (rechazada por el usuario 4001, cadena no reconocida 4902, RPC equivocado, estimación fallida porque la llamada revertiría).
    3. Con hash y revert: lee el motivo. Salida por debajo del mínimo (“INSUFFICIENT_OUTPUT_AMOUNT”, “Too little received”): el precio se movió más que el slippage permitido. “TRANSFER_FROM_FAILED”: allowance, saldo o un token con comisión por transferencia. “EXPIRED”: venció el plazo. TRON: OUT_OF_ENERGY significa energía o fee limit insuficientes.
    4. Primero la aprobación: un allowance permite al contrato mover tokens hasta ese monto; fíjalo en lo necesario y revócalo después.
    5. Puente: compara el hash de origen, el estado del mensaje en el explorador del puente y el claim en el destino; algunos exigen reclamar a mano y tener gas en la cadena de destino.
    6. NFT: los metadatos en IPFS o en un host HTTP pueden agotar el tiempo de espera; ownerOf muestra quién lo tiene.
    7. Una solicitud de firma a ciegas en un sitio desconocido: recházala.
