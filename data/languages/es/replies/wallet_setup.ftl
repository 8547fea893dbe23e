### Crear, importar, exportar, renombrar, borrar y cambiar de billetera; billeteras de hardware.

wallet_setup-meaning = Crear, importar o cambiar billeteras
wallet_setup-opening = Claro. Te guío paso a paso.
wallet_setup-advice =
    Crear una billetera:
    1. Descarga la app solo de la tienda o el sitio web oficial.
    2. Elige “crear” y pon una contraseña larga que no uses en ningún otro lugar.
    3. Cuando no haya nadie cerca, escribe la frase de recuperación en papel, en orden; después la app la comprueba. Sin fotos, sin la nube.
    4. Envía primero un monto pequeño.

    Importar una billetera: elige “importar” en la app y escribe ahí tu propia frase, nunca en un sitio web ni en un chat. Después compara la dirección. Nunca uses una frase que te haya dado otra persona.

    Cambiar de billetera o de nombre: abre la lista de billeteras. El nombre es solo una etiqueta en tu teléfono.

    Borrar: asegúrate antes de que su frase (o, si la importaste por clave privada, esa clave) esté anotada y comprobada. Al borrar se quita la billetera del teléfono. Los fondos siguen en la blockchain, pero sin la frase o la clave nadie puede llegar a ellos.

    Billetera de hardware (un pequeño dispositivo que guarda las claves): cómprala a su fabricante y deja que genere su propia frase; si viene con una ya hecha, no la uses. Elige “conectar billetera de hardware” si la app lo ofrece, y revisa cada dirección en la pantalla del propio dispositivo.
    .technical =
    1. Crear: frase BIP-39 (de 12 a 24 palabras) generada en el dispositivo; claves derivadas por rutas BIP-32/BIP-44. La contraseña solo cifra el keystore local. Respalda y prueba la restauración antes de poner fondos.
    2. Importar por frase restaura todas las cuentas en cualquier app con el mismo estándar y la misma ruta; por clave privada o keystore, solo una cuenta, sin frase. Si faltan cuentas: sube el índice de cuenta, prueba otras rutas (Ledger Live, legacy; BIP-44/49/84/86 en Bitcoin) o la passphrase de BIP-39. Las importaciones de solo lectura no tienen clave y no pueden firmar.
    3. Exportar: solo dentro de la app, sin conexión si es posible, nunca por el portapapeles. Un archivo keystore es tan fuerte como su contraseña.
    4. Borrar: quita las claves solo de este dispositivo; las aprobaciones y permisos en la cadena permanecen.
    5. Hardware: firmware del fabricante, una semilla generada en el dispositivo y nunca escrita en un teléfono; empareja por USB, Bluetooth o QR, verifica en pantalla y evita la firma a ciegas.
    6. Multifirma o permisos de TRON: anota todos los firmantes y umbrales.
