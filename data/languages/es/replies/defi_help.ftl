### Staking, intercambios, liquidez, préstamos, puentes, usar una dApp.

defi_help-meaning = ¿Cómo uso staking, swap o DeFi?
defi_help-opening = Claro, paso a paso. También te digo en qué fijarte, porque aquí los errores cuestan dinero.
defi_help-advice =
    Funciona casi igual en todas partes:

    1. Abre el sitio web verdadero del proyecto en el navegador de la app. Toma la dirección de los canales oficiales del proyecto, no de un chat ni de un anuncio.
    2. Ten el token en tu billetera, en la red correcta, y algo de la moneda propia de esa red para la comisión.
    3. Toca “Conectar” y elige tu billetera. Ahora el sitio ve tu dirección; todavía no puede sacar nada.
    4. Elige qué hacer: intercambiar (swap), hacer staking, prestar o “agregar liquidez”. En la minería de liquidez normalmente pones dos monedas de igual valor y recibes un token de recibo; en algunos sitios después pones ese token en staking.
    5. Primero das una aprobación: permite que el contrato del sitio mueva tu token. Permite solo el monto que necesitas.
    6. Luego confirma y espera a que termine. Si no entiendes lo que te piden firmar, recházalo.
    7. Empieza con un monto pequeño. Al terminar, desconecta y revoca las aprobaciones que ya no necesites: desconectar por sí solo no las anula.

    Los contratos pueden fallar y los fondos en un pool pueden perder valor. Nada está garantizado, y no puedo aconsejarte en qué invertir.
    .technical =
    1. Agrega el token por la dirección del contrato; compara el dominio de la dApp y el contrato del router o del pool con su documentación.
    2. approve(spender, amount) permite al spender mover hasta ese monto mientras no se revoque (EIP-20); fíjalo en lo que necesitas. Las firmas permit (EIP-2612, Permit2) hacen lo mismo sin gas.
    3. Swap: el slippage fija una salida mínima, por debajo de la cual la transacción revierte. Demasiado amplio, invita a ataques sándwich; mira el impacto en el precio y la profundidad del pool.
    4. Minería de liquidez: deposita ambos activos (los pools concentrados exigen un rango), recibe tokens LP o un NFT de posición, ponlo en staking en el farm o gauge, reclama recompensas. Para salir, al revés: quita el staking, retira la liquidez, revoca. Hay pérdida impermanente cuando los dos precios divergen.
    5. Préstamos: vigila el health factor; por debajo de 1 se liquida la garantía. Staking: ten en cuenta el plazo de desbloqueo y el slashing.
    6. Puentes: revisa ambas cadenas y el contrato puenteado; la finalidad tarda de minutos a días.
    7. Riesgos: errores, claves de administración, oráculos. Una auditoría no es una garantía.
