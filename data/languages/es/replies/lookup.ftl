### Lo que dice la blockchain sobre una transacción.

lookup-pending =
    La encontré en { $chain }: la transferencia está en camino, pero todavía sin confirmar (consulta: { $at }). Mientras no se confirme, los fondos no han salido de la cuenta que los envía. O la red está ocupada, o la comisión es más baja que la que pagan otros ahora mismo.
    .technical =
    Encontrada en { $chain }: en la mempool, sin confirmar (consulta: { $at }).
lookup-pending_low_fee =
    La encontré en { $chain }: la transferencia está en espera porque su comisión es más baja que la que la red pide ahora (consulta: { $at }). Mientras no se confirme, los fondos no han salido de la cuenta que los envía. Si la enviaste tú y todavía quieres que pase, elige “Acelerar” en la app. Si ya no la quieres, elige “Cancelar” ahora.
    .technical =
    Encontrada en { $chain }: en la mempool con { $fee_rate } gwei por gas, mientras los bloques aceptan ahora unos { $usual_fee_rate } gwei (consulta: { $at }). Reemplázala con el mismo nonce y una comisión mayor: la misma transferencia para acelerarla, valor cero a tu propia dirección para cancelarla.
lookup-pending_behind =
    La encontré en { $chain }: la transferencia espera detrás de otra anterior de la misma cuenta que todavía no está confirmada (consulta: { $at }). Mientras no se confirme, los fondos no han salido de la cuenta que los envía. Si la enviaste tú y todavía la quieres, acelera o cancela primero la anterior, y esta la seguirá. Si ya no la quieres, cancela primero esta y después ocúpate de la anterior.
    .technical =
    Encontrada en { $chain }: pendiente detrás del nonce { $nonce }, que todavía no está minado (consulta: { $at }). Reemplaza o cancela primero ese nonce; si esta no debe ejecutarse, reemplázala antes de desbloquearla.
lookup-pending_stop =
    La encontré en { $chain }: la transferencia todavía no está confirmada (consulta: { $at }), así que quizá quede tiempo para detenerla. Si salió de tu billetera, ábrela ahora en la app y elige “Cancelar” (no “Acelerar”), con la comisión más alta que ofrezca. No hay garantía, pero cada minuto cuenta.
    .technical =
    Encontrada en { $chain }: en la mempool, sin confirmar (consulta: { $at }). Reemplázala ahora: el mismo nonce, valor cero a tu propia dirección, una comisión claramente mayor.
lookup-confirmed =
    Buenas noticias: la encontré en { $chain } y está completa, con { $confirmations ->
        [one] una confirmación
       *[other] { $confirmations } confirmaciones
    } (consulta: { $at }). Si no se ve del lado que recibe, puede que la app o el exchange necesite un poco más de tiempo, o que haya que agregar la moneda a la lista de monedas de ahí.
    .technical =
    Encontrada en { $chain }: ejecutada con éxito, { $confirmations ->
        [one] una confirmación
       *[other] { $confirmations } confirmaciones
    } (consulta: { $at }). Si el saldo no aparece, revisa el contrato del token, la red y las confirmaciones que exige quien recibe.
lookup-confirmed_plain =
    La encontré en { $chain }: la transferencia se realizó, con { $confirmations ->
        [one] una confirmación
       *[other] { $confirmations } confirmaciones
    } (consulta: { $at }). La agregué a tu caso.
    .technical =
    Encontrada en { $chain }: ejecutada con éxito, { $confirmations ->
        [one] una confirmación
       *[other] { $confirmations } confirmaciones
    } (consulta: { $at }); agregada al caso.
lookup-failed = La encontré en { $chain }: esta transferencia falló (consulta: { $at }). Los fondos no se movieron: siguen en la cuenta desde la que se enviaron, y solo se gastó la comisión de red. Antes de probar otra vez, revisa que alcance para el monto y la comisión.
lookup-failed_out_of_gas =
    La encontré en { $chain }: esta transferencia falló porque su límite de gas, el máximo de trabajo que puede causar, era demasiado bajo (consulta: { $at }). Los fondos no se movieron: siguen en la cuenta desde la que se enviaron, y solo se gastó la comisión de red. Si la envías de nuevo, deja el límite de gas que sugiere la app.
    .technical =
    Encontrada en { $chain }: out of gas (consulta: { $at }). El estado se revirtió; la comisión se gastó. Sube el límite de gas o deja que la app lo estime.
lookup-failed_reverted =
    La encontré en { $chain }: el contrato rechazó esta transferencia (consulta: { $at }). Su motivo: { $reason }. Los fondos no se movieron: siguen en la cuenta desde la que se enviaron, y solo se gastó la comisión de red.
    .technical =
    Encontrada en { $chain }: revertida (consulta: { $at }), motivo: { $reason }. El estado se revirtió; la comisión se gastó.
lookup-failed_out_of_energy =
    La encontré en { $chain }: esta transferencia falló porque no había suficiente energía para ella (consulta: { $at }). Los fondos no se movieron: siguen en la cuenta desde la que se enviaron, y solo se gastó la comisión de red. Si la envías de nuevo, ten antes más TRX en esa cuenta para pagar la energía, y deja el límite de comisión que sugiere la app.
    .technical =
    Encontrada en { $chain }: OUT_OF_ENERGY (consulta: { $at }). El estado se revirtió; los recursos y el TRX usados se gastaron. Sube el fee limit, ten más TRX, o haz staking o alquila energía, y envía de nuevo.
lookup-replaced =
    Busqué en { $chain }: otra transferencia de la misma cuenta ocupó el lugar de esta, así que esta ya no se realizará (consulta: { $at }). Eso pasa después de “Acelerar” o “Cancelar”. Busca en la lista la transferencia más nueva: es la que cuenta.
    .technical =
    En { $chain } otra transacción usó el nonce (consulta: { $at }): esta fue reemplazada o descartada y ya no puede confirmarse.
lookup-not_found =
    Busqué en { $chains } y no encontré ninguna transacción con este hash (consulta: { $at }). Lo más habitual es que el hash esté incompleto, que la transferencia se haya hecho en otra red, o que nunca haya salido o ya haya caducado. Por favor, revisa el hash otra vez y no envíes los fondos de nuevo hasta que esto esté claro.
    .technical =
    Desconocida en { $chains } (consulta: { $at }): cadena equivocada, un hash que nunca se emitió o uno descartado de la mempool. Una transacción firmada todavía puede volver a emitirse mientras lo permitan su nonce, sus entradas o su vencimiento.
lookup-unreachable = No pude consultar la blockchain en este momento: no hubo respuesta de { $chains }. Así que no puedo decir cómo está tu transferencia, y no voy a adivinarlo. Seguimos sin ese dato; una persona de nuestro equipo también puede revisarlo.
lookup-not_asked = Este tipo de hash no puedo buscarlo yo; una persona de nuestro equipo sí puede.
lookup-transfer = Mueve { $amount } a { $recipient }. Por favor, compara esa dirección con la que querías usar, carácter por carácter.
lookup-no_reason = no se indicó
