### Se dice de inmediato cuando un mensaje contiene un secreto, o algo que podría serlo.

guard-recovery_phrase =
    Detente, esto es importante: tu mensaje contiene lo que parece una frase de recuperación. La quité antes de que se guardara nada, y nadie en { $brand } la leyó. Pero una frase escrita en un chat ya no es segura, así que por favor haz esto ahora:

    1. En la app, crea una billetera nueva con una frase nueva (no una segunda cuenta con la frase anterior) y anota esa frase en papel.
    2. Pasa a ella todos tus fondos, de todas las redes.
    3. Borra tu mensaje en este chat.
    4. No escribas nunca una frase de recuperación en ningún lugar que no sea la propia app.

    Nadie de { $brand } la necesita jamás. Si era otra cosa, dímelo de nuevo con otras palabras.
guard-phrase_piece =
    Detente, por favor, no envíes más: eso parecen palabras de una frase de recuperación. Nadie la necesita, ni siquiera { $brand }, y un chat no es lugar para ella.

    Si lo son, borra en este chat tus mensajes con esas palabras. Y si enviaste más palabras de esa frase, aquí o a cualquier otra persona, crea ahora en la app una billetera nueva con una frase nueva y pasa a ella todos tus fondos. Si era otra cosa, dímelo de nuevo con otras palabras.
guard-private_key =
    Detente, esto es importante: lo que enviaste puede ser una clave privada. La quité antes de que se guardara nada, y nadie en { $brand } la leyó. Pero una clave enviada en un chat ya no es segura, así que, si lo es, por favor haz esto ahora:

    1. En la app, crea una billetera nueva con una frase nueva y anota esa frase en papel.
    2. Pasa a ella todos los fondos de esta cuenta, de todas las redes.
    3. Borra tu mensaje en este chat.
    4. No escribas nunca una clave privada en ningún lugar que no sea la propia app.

    Nadie de { $brand } la necesita jamás. Si tienes la certeza de que era el hash de una transacción, cópialo otra vez del explorador de bloques (el sitio web que muestra todas las transferencias) y envíalo con la palabra “hash” delante.
guard-ask_hash = Esa es una línea de 64 letras y números. Podría ser el hash de una transacción, que cualquiera puede ver, o una clave privada, que nadie debe ver. Por eso no la guardé ni la busqué. ¿Es el hash de una transacción que copiaste del explorador de bloques o de tu lista de transferencias?
button-is_hash = Sí, es el hash de la transacción
button-is_key = No, o no lo sé con certeza
guard-held_lost = Ya no tengo esa línea: guardo líneas así solo en memoria y por poco tiempo. Si era el hash de una transacción, envíalo una vez más con la palabra “hash” delante.
guard-text_cut = Tu mensaje era muy largo, así que leí solo sus primeros { $limit } caracteres. Si después venía algo importante, envíalo de nuevo en un mensaje aparte.
