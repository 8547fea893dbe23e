### Un código que no llega o se rechaza, una cuenta bloqueada, una verificación de identidad detenida.

verification_code-meaning = Un código no llega o no sirve
verification_code-opening = Es molesto cuando un código no funciona. Busquemos el motivo. Por favor, no me envíes el código.
verification_code-advice =
    1. Revisa que la app muestre el número de teléfono correcto con su código de país, o el correo correcto.
    2. Espera dos minutos antes de pedir otro código. Normalmente solo sirve el más reciente.
    3. Correo: mira también la carpeta de spam.
    4. SMS: reinicia el teléfono, revisa la señal y mira si están bloqueados los mensajes de remitentes desconocidos. En el extranjero pueden tardar; elige el correo si se ofrece. Si tu teléfono se queda de repente sin nada de señal, llama a tu operadora móvil desde otro teléfono: puede que alguien se haya apoderado de tu número.
    5. App de autenticación: pon la fecha y la hora del teléfono en automático y usa el código que se muestra justo ahora. Cambia cada 30 segundos, más o menos.
    6. Cuenta bloqueada por demasiados intentos: deja de probar y espera el tiempo que dice la app.
    7. Verificación de identidad detenida: que se vean todas las esquinas del documento, sin reflejos, y el nombre exactamente como en el documento. La revisión puede tardar.

    Escribe un código solo en el lugar donde lo pediste. Nunca se lo des a quien te llame o te escriba, ni siquiera a mí.
    .technical =
    1. App de autenticación (TOTP, RFC 6238): los códigos salen de un secreto compartido y del reloj, por defecto en pasos de 30 segundos. La mayoría de los servidores tolera alrededor de un paso de desfase, así que activa la hora automática. En un teléfono nuevo hay que trasladar el secreto o usar los códigos de respaldo.
    2. SMS: pedir otro suele anular el código anterior. Causas habituales: código de país equivocado, número portado, roaming, filtros de remitente. Si el servicio móvil desaparece de repente, sospecha un SIM swap: llama a la operadora desde otro teléfono y asegura primero la cuenta de correo.
    3. Correo: spam, reglas de filtrado, greylisting, buzón lleno; permite el dominio oficial del remitente.
    4. Bloqueada: los límites suelen alargarse con cada nuevo intento. Una VPN o un cambio de dispositivo puede subir la puntuación de riesgo.
    5. Las verificaciones de identidad suele hacerlas el proveedor que vende o paga las criptomonedas; solo ese proveedor puede ver por qué hay una pendiente.

    Una billetera de autocustodia en sí nunca necesita un código por SMS o correo: una página que lo pide para “verificar” o “sincronizar” una billetera así es phishing.
