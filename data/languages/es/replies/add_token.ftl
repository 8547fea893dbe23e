### Mostrar un token o un contrato, agregar una red personalizada.

add_token-meaning = Mostrar un token o agregar una red
add_token-opening = Claro. Agregar un token solo lo hace visible en la app y toma un minuto.
add_token-advice =
    Para mostrar un token:
    1. Elige la red en la que lo tienes, por ejemplo TRON o BNB Smart Chain.
    2. Búscalo por su nombre en la lista de tokens de la app y actívalo.
    3. ¿No aparece? Copia la dirección del contrato del sitio web del propio proyecto (no de un chat ni de un anuncio) y agrégalo como token personalizado. La dirección del contrato es lo que identifica a un token.
    4. Revisa otra vez la dirección del contrato: cualquiera puede crear un token con el nombre y el logo de uno famoso.

    Para agregar una red de la familia de Ethereum (las direcciones empiezan con 0x), copia sus datos (nombre, dirección RPC, ID de cadena, moneda, explorador) del sitio web de la propia red e ingrésalos como red personalizada.

    Agregar algo no cuesta nada ni mueve nada. Si un token que no conoces aparece solo, no lo toques: no abras su sitio web ni intentes venderlo. Esos tokens son un anzuelo.
    .technical =
    1. Solo el contrato y la cadena identifican a un token; el nombre y el símbolo los elige cualquiera (EIP-20). Toma el contrato de la documentación del proyecto y compruébalo en el explorador: código verificado, tenedores, transferencias.
    2. Token personalizado: pega el contrato en la cadena correcta; el símbolo y los decimales se leen de él. Con decimales equivocados se muestra un monto equivocado. Las versiones puenteadas tienen contratos propios. TRON: los contratos TRC-20 empiezan con T, los tokens TRC-10 tienen un ID numérico. Solana: la dirección del mint.
    3. Red EVM personalizada: URL del RPC, chain ID (EIP-155: las transacciones se firman para él), símbolo nativo, explorador. Chain ID: Ethereum 1, OP 10, BNB Smart Chain 56, Polygon 137, Base 8453, Arbitrum One 42161, Avalanche C-Chain 43114. Compáralos con lo que devuelve eth_chainId.
    4. Un endpoint RPC ve tus direcciones y tu IP y puede mostrar saldos falsos; no puede firmar por ti. Usa uno de confianza.
    5. Los tokens desconocidos que llegan por airdrop son un anzuelo: no apruebes nada ni visites sitios para reclamarlos.
