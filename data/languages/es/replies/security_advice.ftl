### Mantener segura la billetera, revisar y revocar aprobaciones, protección.

security_advice-meaning = ¿Cómo protejo mi billetera?
security_advice-opening = Qué bueno que preguntas antes de que pase algo. Unos pocos hábitos te protegen de la mayoría de los peligros.
security_advice-advice =
    1. Anota la frase de recuperación en papel y guárdala escondida. Sin fotos, sin la nube, sin chats. No se la digas a nadie; ningún soporte la necesita jamás.
    2. Descarga la app solo de la tienda o el sitio web oficial, y mantenla actualizada.
    3. Bloquea la app con una contraseña fuerte: larga y que no uses en ningún otro lugar. Bloquea también el teléfono.
    4. Antes de enviar, compara la dirección completa, no solo el principio y el final. No copies direcciones de transferencias anteriores: los estafadores dejan ahí direcciones parecidas.
    5. Usa dos billeteras, cada una con su propia frase: una para ahorrar, que nunca se conecta a ningún sitio web, y otra con pocos fondos para probar cosas.
    6. Revisa las aprobaciones (permisos que diste a sitios web para mover tus fondos) y revoca las que no necesites. Desconectar por sí solo no las revoca.
    7. Para montos mayores usa una billetera de hardware (un pequeño dispositivo que guarda las claves), comprada a su fabricante.
    8. La prisa, los regalos y los desconocidos que ofrecen ayuda son señales de alerta. Ante la duda, no firmes nada.
    .technical =
    1. Semilla: sin conexión, en papel o acero, con una restauración probada. Para montos mayores, una passphrase de BIP-39 o multifirma; una billetera de hardware comprada a su fabricante, con las direcciones verificadas en su propia pantalla.
    2. Aprobaciones: un allowance permite a un contrato mover tokens hasta el monto aprobado mientras no se revoque (EIP-20; setApprovalForAll en NFT). Aprueba montos exactos. Revísalas en la app o en el verificador de aprobaciones de un explorador. Revisa también Permit2, los delegados de Solana y las aprobaciones TRC-20 de TRON. Cerrar una sesión de WalletConnect no revoca nada.
    3. Firmas: Permit (EIP-2612) y los datos tipados (EIP-712) pueden mover tokens sin gas; rechaza lo que no puedas leer. Una sola firma EIP-7702 puede delegar toda la cuenta a un contrato: no firmes ninguna que pida un sitio web; se restablece delegando a la dirección cero.
    4. TRON: revisa de vez en cuando los permisos owner y active.
    5. Dispositivo: sistema y app al día, sin root, sin apps de fuera de la tienda, cuidado con el malware del portapapeles.
    6. Direcciones: verifica la cadena de caracteres completa, usa la libreta de direcciones (address poisoning).
    7. Cuenta vinculada: contraseña única, app de autenticación en lugar de SMS.
