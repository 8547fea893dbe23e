### Comprar, vender, retirar a dinero: tarjeta, banco, entre personas.

buy_sell-meaning = Comprar o vender criptomonedas
buy_sell-opening = Te explico las formas de comprar y vender, y cómo hacerlo con cuidado.
buy_sell-advice =
    Hay tres formas. En todas, el pago lo maneja otra parte, no tu billetera:

    1. Un exchange: depositas dinero, compras ahí y retiras a tu billetera. Para pasar a dinero, haz lo contrario.
    2. Un proveedor dentro de la billetera (tarjeta o banco): eliges moneda, monto y red. El proveedor verifica tu identidad y muestra la comisión y el tipo de cambio antes de que pagues.
    3. De persona a persona (P2P): solo en una plataforma que retenga los fondos hasta que ambas partes hayan cumplido.

    Cuando vendes: libera los fondos solo cuando el dinero ya esté en tu propia cuenta bancaria, enviado desde una cuenta a nombre del comprador. La captura de un pago no prueba nada, y una transferencia confirmada no se puede deshacer.

    Si una compra quedó detenida, o te cobraron en la tarjeta y no llegó nada: busca el número de orden en el correo de confirmación del proveedor y escríbele a él. Solo el proveedor puede ver el pago y devolverlo.

    No puedo aconsejarte si comprar o vender, ni cuándo.
    .technical =
    1. Una orden de compra tiene dos tramos: el fiat (ID de orden, autorización de la tarjeta o transferencia bancaria, KYC y límites del proveedor) y la cadena (el hash del pago del proveedor). Si aún no hay hash, el tramo fiat sigue abierto: KYC pendiente, rechazo de 3-D Secure o del emisor, liquidación bancaria de uno a varios días. Una autorización que nunca se captura la libera el banco emisor. Con el hash, sigue la transacción en la cadena.
    2. Revisa antes de pagar: activo, cadena, contrato del token, dirección y el total de spread, comisión del proveedor y comisión de red.
    3. Venta a fiat: envía exactamente la moneda, la cadena, el monto y el memo de la orden antes de que venza. Si la cadena era otra, solo el proveedor que recibe puede recuperarlo.
    4. P2P: usa la custodia (escrow) de la plataforma; libera cuando el dinero esté acreditado en tu cuenta y venga a nombre del comprador verificado. Rechaza pagos de terceros: acaban en reversiones y en cuentas congeladas por dinero de origen ilícito. Nunca cierres el trato fuera de la plataforma.
    5. Las transferencias son definitivas; los pagos con tarjeta admiten contracargo. Las estafas aprovechan esa asimetría.
    6. Guarda los ID de orden y los hashes para tus registros fiscales.
