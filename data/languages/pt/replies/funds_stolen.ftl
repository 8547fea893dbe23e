### Dinheiro roubado, carteira invadida, frase exposta: primeiros socorros.

funds_stolen-meaning = Roubaram fundos da minha carteira
funds_stolen-opening = Sinto muito. Vamos salvar agora o que ainda pode ser salvo. Todo o resto pode esperar.
funds_stolen-advice =
    Nesta ordem:

    1. Não diga a ninguém a sua frase de recuperação nem a sua chave privada, e não assine mais nada.
    2. Em um telefone de confiança, outro se puder, crie uma carteira NOVA com uma frase NOVA no app oficial. Uma segunda conta com a frase antiga não é segura, e mudar a senha não resolve. Anote a frase em papel.
    3. Envie o que resta para a carteira nova, o mais valioso primeiro. Se os fundos que você põe para a taxa desaparecem na hora, não ponha mais nada. Nunca volte a usar a carteira antiga.
    4. Revogue as aprovações (permissões que você deu a sites), dentro do app e nunca por um link que alguém envia. Se uma carteira TRON se recusa a enviar, o ladrão pode ter mudado as permissões dela: não ponha mais nada lá.
    5. Guarde as provas: hashes das transações, endereços, horários, conversas, capturas de tela.
    6. Denuncie o roubo à polícia. Se os fundos foram para uma exchange, escreva imediatamente para ela, pelo próprio site dela, com o hash: às vezes ela ainda consegue bloqueá-los.

    Preciso dizer a verdade: ninguém pode desfazer uma transferência confirmada. Quem promete recuperar os seus fundos, em troca de um pagamento ou da sua frase, é outro golpista.
    .technical =
    1. Frase ou chave conhecida por outros: tudo o que deriva dela está comprometido, em todas as cadeias; chaves não podem ser trocadas. Seed nova em um dispositivo limpo ou carteira de hardware, depois passe tudo por ordem de valor, a moeda nativa por último, pois ela paga as taxas.
    2. Gas que desaparece ao chegar indica um sweeper bot. Não o alimente; um bundle privado que financia e move no mesmo bloco pode vencê-lo.
    3. Só certos tokens desapareceram, movidos pelo transferFrom de um spender: aprovação maliciosa. Revogue allowances, setApprovalForAll, Permit2; permits assinados valem até o prazo deles, então mova também os tokens.
    4. EIP-7702: um código 0xef0100… no seu endereço que não foi você que definiu é uma delegação. Redefini-la para o endereço zero só ajuda se a própria chave estiver segura. Solana: revogue delegates, confira os donos das contas de token.
    5. TRON: inspecione as permissões owner e active. Quem tem a permissão owner pode passar o controle para outras chaves; se você já não a tem, só quem a tem pode devolvê-la. Não envie TRX para lá.
    6. Provas: hashes, endereços, horários dos blocos, domínios. Informe a polícia, a exchange de destino e o emissor da stablecoin. Transferências confirmadas são definitivas; “serviços de recuperação” são golpes.
