### Una transferencia, un intercambio o un retiro que la app o la red rechazó.

transfer_failed-meaning = No puedo enviar o falló un envío
transfer_failed-opening = Lamento que la transferencia no haya pasado. Busquemos qué la detuvo.
transfer_failed-advice =
    Cuando una transferencia falla, los fondos normalmente se quedan en tu cuenta; a lo sumo se gasta la comisión de red. Revisa una cosa tras otra:

    1. ¿Alcanza la moneda con la que se paga la comisión? Es ETH en Ethereum, BNB en BNB Smart Chain, TRX en TRON, SOL en Solana. Sin ella, normalmente tampoco puedes enviar USDT.
    2. ¿Querías enviarlo todo? Envía un poco menos, para que alcance para la comisión.
    3. ¿Hay una transferencia anterior en espera? Acelera o cancela primero esa.
    4. ¿Cambiaste la comisión o el límite de gas (el máximo de trabajo que puede causar la transferencia)? Vuelve a lo que sugiere la app.
    5. ¿El mensaje menciona la red? Alterna entre Wi-Fi y datos móviles, desactiva cualquier VPN y actualiza la app.

    Antes de probar otra vez, mira tu lista de transferencias y tu dirección en el explorador de bloques (el sitio web público que muestra todas las transferencias): puede que la primera sí haya pasado.
    .technical =
    Según la cadena:

    1. EVM: el saldo nativo debe cubrir valor + límite de gas × tarifa máxima por gas. “nonce too low”: ya usado, es decir, se minó una transacción anterior; revísala antes de reenviar. “replacement transaction underpriced”: sube la tarifa máxima y la de prioridad al menos un 10 %. “out of gas”: deja que la app estime de nuevo. “execution reverted”: lee el motivo (allowance, slippage, token en pausa o con lista negra). Una transacción fallida paga su gas de todos modos.
    2. TRON: una transferencia TRC-20 es una llamada a un contrato. La energía que falta se paga quemando TRX y falla por encima del fee limit; OUT_OF_ENERGY revierte la llamada, pero la energía y el TRX gastados no vuelven. Enviar TRX a una dirección nunca usada cuesta alrededor de 1 TRX más, para activarla.
    3. Bitcoin: las salidas por debajo del límite de polvo (por defecto 546 sat en P2PKH, 294 sat en P2WPKH) no se retransmiten.
    4. Solana: “blockhash not found” o vencido: revisa el estado de la firma y luego firma otra vez. El primer envío de un token a alguien paga además el depósito de renta de su cuenta de token.
