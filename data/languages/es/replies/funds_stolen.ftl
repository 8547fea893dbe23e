### Dinero robado, billetera vulnerada, frase filtrada: primeros auxilios.

funds_stolen-meaning = Me robaron fondos de la billetera
funds_stolen-opening = Lo siento mucho. Salvemos ahora mismo lo que todavía se pueda salvar. Todo lo demás puede esperar.
funds_stolen-advice =
    En este orden:

    1. No le digas a nadie tu frase de recuperación ni tu clave privada, y no firmes nada más.
    2. En un teléfono de confianza, distinto si puedes, crea una billetera NUEVA con una frase NUEVA en la app oficial. Una segunda cuenta con la frase anterior no es segura, y cambiar la contraseña no sirve. Anota la frase en papel.
    3. Envía a la billetera nueva lo que queda, lo más valioso primero. Si los fondos que agregas para la comisión desaparecen al instante, deja de agregar. No vuelvas a usar la billetera anterior.
    4. Revoca las aprobaciones (permisos que diste a sitios web), dentro de la app y nunca por un enlace que alguien te envíe. Si una billetera de TRON se niega a enviar, el ladrón puede haber cambiado sus permisos: no pongas nada más en ella.
    5. Guarda las pruebas: hashes de las transacciones, direcciones, horas, chats, capturas de pantalla.
    6. Denúncialo ante la policía. Si los fondos fueron a un exchange, escríbele de inmediato por su propio sitio web, con el hash: a veces todavía puede congelarlos.

    Debo hablarte con franqueza: nadie puede revertir una transferencia confirmada. Quien prometa recuperar tus fondos, a cambio de un pago o de tu frase, es un segundo estafador.
    .technical =
    1. Frase o clave conocida por otros: todo lo que se deriva de ella está comprometido, en todas las cadenas; las claves no se pueden cambiar. Semilla nueva en un dispositivo limpio o una billetera de hardware, y luego pasa todo a ella por orden de valor, la moneda nativa al final, porque paga las comisiones.
    2. Si el gas desaparece al llegar, hay un sweeper bot. No lo alimentes; un bundle privado que financie y mueva en un mismo bloque puede ganarle.
    3. Solo faltan ciertos tokens, movidos por el transferFrom de un spender: una aprobación maliciosa. Revoca allowances, setApprovalForAll, Permit2; los permits firmados siguen siendo válidos hasta que venza su plazo, así que mueve también los tokens.
    4. EIP-7702: un código 0xef0100… en tu dirección que tú no pusiste es una delegación. Restablecerla a la dirección cero solo sirve si la clave en sí está a salvo. Solana: revoca delegados, revisa los propietarios de las cuentas de token.
    5. TRON: inspecciona los permisos owner y active. Quien tiene el permiso owner puede pasar el control a otras claves; si ya no lo tienes, solo quien lo tiene puede devolverlo. No envíes TRX ahí.
    6. Pruebas: hashes, direcciones, horas de bloque, dominios. Denuncia ante la policía y avisa al exchange de destino y al emisor de la stablecoin. Las transferencias confirmadas son definitivas; los “servicios de recuperación” son estafas.
