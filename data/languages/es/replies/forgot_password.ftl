### Contraseña o PIN olvidados: una cuenta que se puede restablecer, una billetera que solo se puede volver a importar.

forgot_password-meaning = Olvidé mi contraseña
forgot_password-opening = Le pasa a mucha gente. Lo que ayuda depende de qué contraseña es, así que aquí tienes los dos caminos.
forgot_password-advice =
    A. Una cuenta en la que inicias sesión con un número de teléfono o un correo:
    1. En la página de inicio de sesión de la app, elige “olvidé mi contraseña”.
    2. Te llegará un código de un solo uso. Escríbelo solo ahí; nunca se lo digas a nadie, ni siquiera a mí.
    3. Pon una contraseña nueva y fuerte: larga y que no uses en ningún otro lugar.

    B. Una billetera que solo tú controlas (alguna vez anotaste una frase de recuperación):
    Su contraseña solo bloquea la app en este teléfono. Nadie puede restablecerla ni consultarla, ni siquiera { $brand }.
    1. Prueba con calma las contraseñas que pudiste usar, o tu rostro o huella si los configuraste.
    2. Si tienes la frase, importa de nuevo la billetera dentro de la app y pon una contraseña nueva. Si hay varias billeteras en la app, necesitas la frase o la clave de cada una antes de restablecer nada.
    3. Si no la tienes, no borres ni restablezcas la app: eso elimina las claves. Si todavía se abre, respalda la frase ahora, o pasa los fondos a una billetera nueva cuya frase hayas anotado.

    Sin la contraseña y sin un respaldo, nadie puede abrir una billetera así. Quien te ofrezca hacerlo es un estafador.
    .technical =
    Son dos secretos distintos:

    1. Inicio de sesión de una cuenta (en custodia o vinculada): una credencial del servidor. Se restablece en la app con un código de un solo uso enviado al teléfono o correo vinculado. Elige según NIST SP 800-63B: longitud antes que reglas de composición, única, de un gestor de contraseñas; después cierra las otras sesiones y revisa el inicio de sesión en dos pasos.
    2. Billetera de autocustodia: la contraseña solo deriva la clave que cifra el keystore en este dispositivo. Las claves de la billetera salen únicamente de la frase BIP-39 (más la passphrase opcional), así que ningún servidor puede restablecerla. Importa la frase dentro de la app, con la misma ruta de derivación, y pon una contraseña nueva. Las billeteras importadas por clave suelta o por archivo keystore se deben importar una por una.

    No borres datos, no restablezcas ni reinstales antes de haber probado cada frase (mismas direcciones en un segundo dispositivo): desinstalar borra el keystore cifrado. Mientras la biometría todavía desbloquee, exporta el respaldo o pasa todo a una billetera nueva. Una passphrase de BIP-39 olvidada tampoco se puede restablecer; una equivocada abre, sin avisar, otra billetera vacía. Las herramientas y servicios de “recuperación de contraseñas” que quieren la frase o el keystore son robo.
