### No se puede abrir, desbloquear o iniciar sesión en la app.

login_problem-meaning = No puedo abrir o desbloquear la app
login_problem-opening = Sé que preocupa. Tus fondos están en la blockchain, no en la app. Veamos qué le impide abrirse.
login_problem-advice =
    Prueba estos pasos en orden y detente en cuanto funcione:

    1. Cierra la app por completo y ábrela otra vez. Después reinicia el teléfono.
    2. Desactiva cualquier VPN y alterna entre Wi-Fi y datos móviles.
    3. Pon la fecha y la hora del teléfono en automático, y libera espacio si está lleno.
    4. Actualiza la app desde la tienda o el sitio web oficial, sin borrarla antes.
    5. Si falla el desbloqueo con rostro o huella, escribe la contraseña. Después vuelve a configurar el rostro o la huella en los ajustes de la app.

    No borres la app ni sus datos a menos que tengas la frase de recuperación de cada billetera que contiene, anotada y comprobada. Al quitar la app se quitan también las claves que guarda en el teléfono. Con la frase puedes importar de nuevo la billetera, dentro de la app y en ningún otro lugar.
    .technical =
    1. Cierre inesperado o pantalla en blanco: fuerza la detención, borra solo la caché (nunca los datos: contienen el keystore cifrado), actualiza la app, el sistema y, en Android, System WebView. Anota versión, sistema y modelo del dispositivo.
    2. Carga sin fin: un host de API o RPC bloqueado. Prueba sin VPN ni proxy, con otro DNS, en otra red. Un reloj del sistema mal ajustado rompe TLS y los códigos basados en la hora.
    3. Biometría: un rostro o dedo registrado hace poco, o un bloqueo de pantalla quitado, puede invalidar la clave en Android Keystore o en el llavero de iOS. Desbloquea con la contraseña y registra de nuevo.
    4. Cuenta vinculada: el inicio de sesión puede quedar limitado tras varios intentos fallidos; espera y no sigas probando.
    5. Último recurso, solo con un respaldo comprobado de cada billetera (frase, o clave en las importadas) y de la passphrase de BIP-39 si pusiste una: reinstala desde la fuente oficial e importa en la app. Quitar una app borra su almacenamiento privado. El inicio de sesión y las claves son cosas separadas: nada en la cadena depende de que la app abra.
