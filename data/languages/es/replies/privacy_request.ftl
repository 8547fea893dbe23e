### Qué se guarda y cómo pedir que se borre.

privacy_request-reply =
    Esto es lo que se guarda sobre ti:

    1. Lo que escribes aquí y las imágenes que envías.
    2. Los datos de tu caso, como la dirección de tu cuenta, el hash de una transacción o la versión de la app. Se conservan solo para tu solicitud, para que una persona de nuestro equipo pueda ayudarte.
    3. Tu número de teléfono, si lo diste: cifrado, y usado solo para llamarte por tu solicitud.

    Toda frase de recuperación o clave privada que reconozco se quita antes de que se guarde nada. En las imágenes no puedo hacerlo, así que nunca envíes una foto de una.

    Si quieres que se borren tus datos, escribe “hablar con una persona” y pídelo: alguien de nuestro equipo se encargará.
