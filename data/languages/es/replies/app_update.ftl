### Versiones, actualizar, instalar, la descarga oficial.

app_update-meaning = Actualizar o instalar la app
app_update-opening = Conviene tener la app al día: las versiones nuevas corrigen fallas conocidas.
app_update-advice =
    1. Antes que nada, comprueba que tienes anotada en papel la frase de recuperación de cada billetera de la app.
    2. Mira tu versión: en los ajustes de la app, en “Acerca de”, hay un número como 1.8.2.
    3. Actualiza desde la tienda donde instalaste la app o desde el sitio web oficial; escribe la dirección a mano. No sigas anuncios del buscador y nunca uses un archivo o enlace que te llegó por chat o correo.
    4. Instala la versión nueva encima de la anterior. No borres antes la app: al borrarla se borran también las billeteras de este teléfono.
    5. Si la actualización falla: libera espacio, reinicia el teléfono, alterna entre Wi-Fi y datos móviles, y mira si el sistema del teléfono es demasiado antiguo.

    Si la tienda de tu país no ofrece la app, el sitio web oficial dice qué opciones hay.

    Ninguna actualización de verdad te pide la frase de recuperación en un mensaje o en un sitio web. Una app de cualquier otro origen puede ser una copia hecha para robar.
    .technical =
    1. Versión y build: ajustes, Acerca de; compáralos con la versión publicada en la tienda oficial o en el sitio web oficial. Da los dos datos cuando informes de una falla.
    2. Android: una actualización debe llevar el mismo certificado de firma; “App no instalada” o un conflicto de firmas indica otro origen o una copia falsa. No desinstales para esquivarlo sin un respaldo probado: desinstalar borra el keystore cifrado. Si el sitio web publica una suma SHA-256, compárala antes de instalar un APK; fuera de eso, deja desactivado “instalar apps desconocidas” y activo Play Protect.
    3. iOS: solo App Store. Las invitaciones de TestFlight y los perfiles de desconocidos son una vía conocida para difundir copias falsas. La región de la cuenta decide qué se ofrece.
    4. Extensión del navegador: instálala desde el enlace del sitio web oficial; compara el ID de la extensión y el editor.
    5. Después de actualizar: vuelve a abrir, deja que sincronice, revisa las direcciones. Bajar de versión puede fallar si el formato de datos es más nuevo.
    6. Sistema demasiado antiguo para actualizar: importa la frase en otro dispositivo, dentro de la app, y revisa las direcciones antes de borrar el anterior.
