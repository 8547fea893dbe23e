### Comprar, vender, sacar: cartão, banco, de pessoa para pessoa.

buy_sell-meaning = Comprar ou vender criptomoedas
buy_sell-opening = Explico as formas de comprar e vender, e como fazer isso com segurança.
buy_sell-advice =
    Há três formas. Em todas elas, quem trata do pagamento é outra empresa ou pessoa, não a sua carteira:

    1. Uma exchange (corretora de criptomoedas): você deposita dinheiro, compra moedas lá e faz o saque para a sua carteira. Para vender, é o caminho inverso.
    2. Um provedor dentro da carteira (cartão ou banco): você escolhe moeda, valor e rede. O provedor verifica a sua identidade e mostra a taxa e a cotação antes de você pagar.
    3. De pessoa para pessoa (P2P): só em uma plataforma que retém as moedas até os dois lados cumprirem a sua parte.

    Ao vender: libere as moedas só quando o dinheiro estiver na sua própria conta bancária, vindo de uma conta em nome do próprio comprador. A imagem de um comprovante não prova nada, e uma transferência confirmada não pode ser desfeita.

    Se uma compra está parada, ou o cartão foi cobrado e as moedas não chegaram: procure o número do pedido no e-mail de confirmação do provedor e escreva para ele. Só o provedor consegue ver o pagamento e devolvê-lo.

    Não posso aconselhar se ou quando comprar ou vender.
    .technical =
    1. Pedidos de on-ramp têm duas pernas: fiat (ID do pedido, autorização do cartão ou transferência bancária, KYC e limites do provedor) e cadeia (o hash do pagamento do provedor). Sem hash, a perna fiat continua aberta: KYC pendente, recusa do 3-D Secure ou do emissor, liquidação bancária de um a vários dias. Uma autorização que nunca é capturada é liberada pelo banco emissor. Com um hash, rastreie na cadeia.
    2. Antes de pagar, confira: ativo, cadeia, contrato do token, endereço e o total de spread, taxa do provedor e taxa de rede.
    3. Off-ramp: envie exatamente a moeda, a cadeia, o valor e o memo do pedido antes de ele expirar. Com a cadeia errada, só o provedor que recebeu pode recuperar.
    4. P2P: use o escrow da plataforma; libere só depois da liquidação na sua conta, com origem em uma conta em nome do próprio comprador verificado. Recuse pagamentos de terceiros: levam a estornos e a contas bloqueadas por dinheiro contaminado. Nunca feche negócio fora da plataforma.
    5. Transferências são definitivas; pagamentos com cartão podem sofrer chargeback. Golpes exploram essa assimetria.
    6. Guarde IDs de pedidos e hashes para a declaração de impostos.
