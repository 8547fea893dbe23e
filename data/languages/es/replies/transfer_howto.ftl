### Cómo enviar, recibir y retirar.

transfer_howto-meaning = ¿Cómo envío o recibo fondos?
transfer_howto-opening = Claro, paso a paso.
transfer_howto-advice =
    Para recibir (también desde un exchange):
    1. Elige la moneda y toca “Recibir”. Aparece tu dirección; cópiala o muestra el código QR. Es pública, así que puedes compartirla.
    2. Quien envía debe usar la misma red que tú: por ejemplo, el USDT en TRON se debe enviar por TRON.

    Para enviar:
    1. Elige la moneda en la red correcta y toca “Enviar”.
    2. Pega o escanea la dirección de quien recibe. Nunca la copies de transferencias anteriores: los estafadores dejan ahí direcciones parecidas.
    3. Si recibe un exchange y muestra un memo o etiqueta (tag; un número que dice de quién es el depósito), tienes que ponerlo.
    4. Compara la dirección completa, no solo su principio y su final; después la red y el monto.
    5. Deja un poco de la moneda propia de la red para la comisión, como ETH, BNB, TRX o SOL.
    6. Antes de un monto grande, envía uno pequeño y espera a que llegue.

    Nadie puede deshacer una transferencia confirmada, así que revisa antes de confirmar.
    .technical =
    1. Dirección y red deben coincidir: una misma dirección 0x sirve en todas las cadenas EVM, TRON usa Base58Check (T…), Bitcoin bc1…, 3… o 1…, Solana una clave de 32 bytes en Base58. Revisa las mayúsculas EIP-55 donde las haya.
    2. La comisión se paga en la moneda propia de la cadena: ETH (también en Arbitrum, Base y OP Mainnet), BNB, POL, TRX (por ancho de banda y energía que falten), BTC por byte virtual, SOL. Al enviar el máximo en EVM, reserva límite de gas × tarifa máxima.
    3. Retirar de un exchange: elige la cadena que muestra tu billetera, por el estándar del token (ERC-20, BEP-20, TRC-20, SPL). Depositar en uno: agrega la etiqueta de destino de XRP, el comentario de TON o el memo de Cosmos que te da, y respeta su monto mínimo.
    4. TRON: el primer envío de TRX a una dirección nueva la activa y cuesta alrededor de 1 TRX más. Solana: el primer envío de un token a alguien paga el depósito de renta de su cuenta de token asociada.
    5. Una transferencia confirmada es definitiva. Prueba con un monto pequeño, nunca copies direcciones del historial (address poisoning) y guarda el hash.
