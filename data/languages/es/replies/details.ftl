### Pedir los datos de un problema: la pregunta, dónde encontrarlo, qué se anotó.

detail-account = Cuenta
detail-chain = Red
detail-steps = Lo que hiciste
detail-error_message = Mensaje de error
detail-transaction_hash = Hash de la transacción
detail-app_version = Versión de la app
detail-vpn = VPN
detail-recent_changes = Cambios recientes
detail-amount = Monto
detail-contact = Contacto
detail-time = Hora

ask-account = ¿De qué cuenta se trata? Si tienes varias, envíame la dirección o el nombre de la que corresponde.
ask-chain = ¿Qué red usaste? Por ejemplo Ethereum, BNB Smart Chain, TRON, Bitcoin o Solana.
ask-steps = ¿Qué hiciste, paso a paso, desde que abriste la app hasta que apareció el problema?
ask-error_message = ¿Qué dice exactamente la app? Copia aquí el mensaje o envía una captura de pantalla. Comprueba que no se vea ninguna frase de recuperación ni clave privada.
ask-transaction_hash = Por favor, envíame el hash de la transacción para que pueda buscarla en la blockchain. Está en los detalles de la transferencia.
ask-app_version = ¿Qué versión de la app tienes?
ask-vpn = ¿Usas una VPN o un proxy en este momento?
ask-recent_changes = ¿Hiciste algo fuera de lo normal hace poco? Por ejemplo, importar una billetera, conectarte a un sitio web o una dApp, o cambiar la red.
ask-description = Cuéntame en una o dos frases de qué se trata, para que la persona que te atienda pueda prepararse.
ask-solved = ¿Con esto queda resuelto?
ask-really_solved = ¿De verdad quedó resuelto?
ask-contact = ¿Cómo podemos contactarte? Envíame tu número de teléfono con el código de país, por ejemplo +52 …, o elige que te respondamos aquí, en este chat.
ask-time = ¿Cuándo quieres que te contactemos? Todas las horas son la hora local de { $zone }. Elige una o escribe otra, por ejemplo “mañana a las 3 pm”.
ask-time_zone = ¿Dónde estás? Así puedo ofrecerte horas de tu propia zona horaria. O elige “lo antes posible”.
ask-rating = ¿Cómo calificas nuestra ayuda?

where-account = En la app, abre la billetera en cuestión: su dirección está cerca del nombre y se copia con un toque. Una dirección es pública, así que puedes compartirla. La pido para que miremos la billetera correcta.
where-chain = Abre la transferencia en la app: el nombre de la red aparece junto a la moneda. Lo pregunto porque la misma moneda puede existir en varias redes.
where-steps = Cuéntalo como se lo contarías a un amigo: qué abriste, qué tocaste y qué pasó después. No incluyas contraseñas, códigos ni frases de recuperación. El paso en el que falló suele mostrar la causa.
where-error_message = Es el texto que muestra la app cuando algo falla. Si ya no está y no se estaban enviando fondos, prueba una vez más y cópialo, o envía una captura de pantalla. Las palabras exactas muestran qué falló.
where-transaction_hash = En la app, abre la lista de transferencias, toca la que buscas y copia la línea larga de letras y números llamada hash de la transacción, TxID o ID de transacción. Es como el número de seguimiento de un paquete: cualquiera puede verlo y nadie puede sacarte fondos con él. Nunca copies nada de una pantalla de respaldo o de exportación: una clave privada puede verse igual.
where-app_version = En los ajustes de la app, en “Acerca de”, hay un número como 1.8.2. Lo pregunto porque las versiones nuevas corrigen fallas conocidas.
where-vpn = Una VPN es una app que lleva tu conexión a internet por otro lugar. Si nunca instalaste una, lo más probable es que la respuesta sea no. Lo pregunto porque algunas VPN estorban la conexión con una blockchain.
where-recent_changes = Cuenta todo lo que no sea una transferencia normal: una billetera importada, un sitio web al que te conectaste, algo que aprobaste o firmaste, una red que agregaste. Si no hubo nada, responde que no.
where-contact = Usamos el número solo para esta solicitud y para nada más. Si prefieres no darlo, elige este chat y la respuesta llegará aquí.
where-time = La hora que te convenga, según tu reloj, como “hoy a las 18:00” o “mañana a las 10:30”. Si te da igual, elige “lo antes posible”.

details-corrected = Lo cambié. { $detail }: { $value }
details-image_noted = Gracias, guardé tu imagen con el caso.
details-skipped = No hay problema, seguimos sin eso.
details-left_open = No importa, lo dejamos pendiente y seguimos.
details-waiting = Aquí sigo: escríbelo cuando lo tengas. Si no lo tienes, elige “Omitir esto”.
details-address_not_hash = Eso es una dirección, y la anoté. El hash de la transacción es otra línea, más larga, que está en los detalles de la transferencia.

unread-transaction_hash = Ahí no encontré el hash de una transacción. Es una sola línea larga de letras y números sin espacios, normalmente de 64 a 88 caracteres.
unread-app_version = Ahí no encontré un número de versión. Se ve así: 1.8.2.
unread-vpn = No me quedó claro si eso es un sí o un no.
unread-chain = No conozco esa red. Por favor, escribe el nombre que aparece junto a la moneda, como Ethereum, BNB Smart Chain, TRON, Bitcoin o Solana.
unread-contact = Ahí no encontré un número de teléfono. Por favor, envíalo con el código de país, como +52 …, o elige este chat.
unread-country_code = Eso parece un número de teléfono, pero no puedo saber de qué país. Por favor, envíalo otra vez con el código de país, como +52 …, o elige este chat.
unread-time = No entendí esa hora. Escribe, por ejemplo, “mañana a las 3 pm”, o elige una de las de abajo.
