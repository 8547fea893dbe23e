### Si se admite una moneda, un token, una red o una moneda de privacidad.

coin_support-meaning = ¿Se admite mi moneda o mi red?
coin_support-opening = Te muestro cómo saberlo con certeza antes de enviar nada.
coin_support-advice =
    1. En la app, busca la moneda o la red en la pantalla donde se agregan monedas. Si está ahí, puedes recibirla, pero solo por la red que se indica al lado.
    2. Si es un token de una red admitida (por ejemplo Ethereum, BNB Smart Chain, TRON o Solana), normalmente puedes agregarlo tú con la dirección de su contrato, aunque la búsqueda no lo encuentre. Toma esa dirección del sitio web del propio proyecto.
    3. Si nada de eso funciona, por favor no envíes esa moneda a tu billetera. Los fondos en una red no admitida pueden quedar fuera de alcance para siempre.

    Las monedas de privacidad, como Monero o Zcash, pueden ocultar quién envía, quién recibe o el monto, y la billetera debe estar hecha especialmente para ellas. Solo se admiten si la app las muestra. Muchos exchanges no las aceptan y algunos países las restringen.

    No puedo prometer si se agregará una moneda ni cuándo. Puedo pasar tu pedido a nuestro equipo: escribe “hablar con una persona”.
    .technical =
    1. La compatibilidad tiene capas: la cadena (derivación de claves, formato de dirección, firma, nodo e indexador), el estándar del token y su entrada en la lista. Un token se identifica por la dirección de su contrato en una cadena (EIP-20, BEP-20, TRC-20, mint de SPL), así que uno que no esté en la lista se puede agregar por contrato.
    2. Cualquier cadena compatible con EVM se puede agregar normalmente como red personalizada, con URL del RPC y chain ID. Las que no son EVM requieren integración en la app.
    3. La misma frase en otra app que admita la cadena y su ruta BIP-44 tiene las mismas claves; pero cada app más en la que se escribe suma riesgo, así que usa ahí una billetera aparte.
    4. Monedas de privacidad: Monero (firmas de anillo, direcciones sigilosas, montos confidenciales; claves de vista y de gasto, semilla de 25 palabras, escaneo desde una altura de restauración) no es BIP-39. Zcash: las direcciones transparentes t se comportan como las de Bitcoin; las protegidas (zk-SNARK, direcciones unificadas) exigen generar pruebas y escanear. Una billetera puede admitir solo la parte transparente.
    5. Nunca deposites en una dirección solo porque su formato se parece.
