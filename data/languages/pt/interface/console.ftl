### O console dos operadores: páginas, rótulos, e o que se diz quando algo não pode ser feito.

console-title = Suporte da { $brand }
console-skip = Ir para o conteúdo
console-nav = Páginas
console-nav_queue = Fila
console-nav_operators = Operadores
console-find = Procurar um ticket pelo número
console-find_placeholder = Número do ticket
console-language = Idioma
console-your_zone = Horários no fuso de { $zone }
console-live = Ao vivo
console-live_paused = Em pausa
console-copy = Copiar
console-close = Fechar
console-nobody = ninguém

## Entrada

console-log_in = Entrar
console-log_in_name = Nome
console-log_in_password = Senha
console-log_in_button = Entrar
console-log_in_help = As contas são criadas pela administração. Ninguém da equipe vai pedir a sua senha.
console-log_in_wrong = O nome e a senha não correspondem. Confira ambos e tente de novo.
console-log_in_limited = Houve tentativas erradas demais. Espere cinco minutos e tente de novo.
console-log_in_stale = Este formulário era antigo demais, ou o seu navegador não guarda cookies desta página. Tente de novo.
console-log_out = Sair

## Recusas

console-problem_forbidden_title = Não permitido para a sua função
console-problem_forbidden = A sua conta não pode abrir esta página nem fazer esta ação. Se precisar, fale com a administração.
console-problem_token_title = Tente de novo
console-problem_token = Esta página já não era válida, então nada mudou. Volte, recarregue a página e tente de novo.
console-problem_not_found_title = Não há nada aqui
console-problem_not_found = Essa página ou esse ticket não existe. Confira o número.
console-problem_too_big_title = Longo demais
console-problem_too_big = Era mais texto do que se pode enviar de uma vez. Volte e encurte; nada mudou.
console-problem_failed_title = Algo falhou
console-problem_failed = A falha é do nosso lado. Tente de novo; se acontecer outra vez, informe à administração o número de incidente abaixo.
console-problem_incident = Número de incidente
console-problem_back = Ir para a fila

## Palavras para os estados

console-status_open = Aberto
console-status_claimed = Assumido
console-status_resolved = Respondido
console-status_closed = Encerrado
console-urgency_urgent = Urgente
console-urgency_high = Alta
console-urgency_normal = Média
console-urgency_low = Baixa
console-role_operator = Operação
console-role_supervisor = Supervisão
console-role_administrator = Administração
console-channel_telegram = Telegram
console-channel_web = Site
console-callback_scheduled = Marcada
console-callback_done = Feita
console-callback_cancelled = Cancelada
console-callback_in_chat = No chat
console-callback_asap = O quanto antes

## Fila

console-queue_title = { $count ->
        [0] Fila
       *[other] ({ $count }) Fila
    }
console-queue_tabs = Mostrar
console-queue_tab_all = Todos
console-queue_tab_mine = Meus
console-queue_tab_unclaimed = Sem responsável
console-queue_tab_overdue = Atrasados
console-queue_tab_answered = Respondidos
console-queue_empty_all = Ninguém à espera. Aproveite a calma.
console-queue_empty_mine = Você não assumiu nenhum ticket.
console-queue_empty_unclaimed = Todos os tickets estão com alguém.
console-queue_empty_overdue = Nada está atrasado.
console-queue_empty_answered = Nenhum ticket foi respondido ainda.
console-queue_any_topic = Todos os temas
console-queue_any_language = Todos os idiomas
console-queue_filter = Filtrar
console-queue_announcement = { $unclaimed ->
        [0] Nenhum ticket sem responsável
        [one] Um ticket sem responsável
       *[other] { $unclaimed } tickets sem responsável
    }, { $overdue ->
        [0] nenhum atrasado
        [one] um atrasado
       *[other] { $overdue } atrasados
    }.
console-urgency = Urgência
console-ticket = N.º do ticket
console-topic = Tema
console-user_language = Idioma do usuário
console-due = Prazo
console-answered = Respondido
console-call = Chamada
console-channel = Canal
console-claimed_by = Responsável
console-claimed_by_you = Você
console-overdue_by = { $duration } de atraso
console-claim = Assumir
console-claim_number = Assumir o ticket { $number }

## Teclado

console-keys = Atalhos de teclado
console-keys_on = Atalhos de uma só tecla ativados
console-keys_down = Próximo ticket
console-keys_up = Ticket anterior
console-keys_open = Abrir o ticket
console-keys_claim = Assumir o ticket
console-keys_reply = Escrever a resposta
console-keys_note = Escrever uma nota
console-keys_queue = Voltar à fila
console-keys_show = Mostrar estes atalhos

## Ticket

console-opened_at = Aberto: { $time }
console-due_at = Prazo: { $time } ({ $relative })
console-claimed_by_name = Com { $name }
console-release = Devolver à fila
console-changed = Este ticket mudou desde que você o abriu.
console-reload = Mostrar como está agora
console-conversation = Conversa
console-conversation_empty = Ainda não há mensagens.
console-secret_removed_here = Um dado secreto foi retirado desta mensagem antes de ela ser guardada.
console-picture = Captura de tela do usuário
console-author_user = Usuário
console-author_bot = O bot
console-details = Dados do usuário
console-details_none = O usuário não deu dados.
console-detail_transaction_hash = Hash da transação
console-detail_account = Conta
console-detail_chain = Rede
console-detail_amount = Valor
console-detail_coin = Moeda
console-detail_steps = Passos
console-detail_error_message = Mensagem de erro
console-detail_app_version = Versão do app
console-detail_vpn = VPN
console-detail_recent_changes = Mudanças recentes
console-detail_description = Descrição

## Segredos que foram retirados

console-guard_recovery_phrase = O usuário escreveu uma frase de recuperação neste chat. Ela foi retirada e não foi guardada em lugar nenhum, mas trate-a como conhecida por outros: tudo deve passar para uma carteira nova com uma frase nova. Nunca a peça.
console-guard_private_key = O usuário escreveu uma chave privada neste chat. Ela foi retirada e não foi guardada em lugar nenhum, mas trate-a como conhecida por outros: tudo o que há nessa conta deve passar para uma carteira nova com uma frase nova. Nunca a peça.
console-guard_possible_key = O usuário enviou 64 caracteres que podem ser uma chave privada ou um hash de transação. Foram retirados e não foram guardados em lugar nenhum. Nunca peça uma chave.

## Consulta

console-lookup = Na blockchain
console-lookup_pending = Em espera
console-lookup_confirmed = Confirmada
console-lookup_failed = Falhou
console-lookup_replaced = Substituída
console-lookup_not_found = Não encontrada
console-lookup_unreachable = Sem resposta do nó
console-lookup_confirmations = Confirmações
console-lookup_block_time = Hora do bloco
console-lookup_sender = De
console-lookup_recipient = Para
console-lookup_token = Token transferido
console-lookup_token_recipient = O token vai para
console-lookup_fee = Taxa de rede
console-lookup_nonce = Nonce
console-lookup_reason = Motivo dado
console-lookup_asked_at = Consulta: { $time }

## Chamada

console-code = Código de verificação
console-code_help = Diga este código primeiro. O usuário vê o mesmo no chat, e é assim que sabe que a chamada é mesmo nossa. Nunca peça ao usuário que o diga.
console-code_hidden = Assuma o ticket para ver o código de verificação e o número.
console-contact = Contato
console-reveal = Mostrar o número
console-reveal_help = Fica registrado que você o viu.
console-window_user = Horário do usuário
console-window_utc = UTC
console-call_outcome = Como foi a chamada?
console-call_reached = Atendeu, chamada feita
console-call_no_answer = Não atendeu
console-call_wrong_number = Número errado
console-call_note_no_answer = Liguei, não atendeu.
console-call_note_wrong_number = Liguei, número errado.

## Resposta

console-reply = Responder e resolver
console-reply_language = O usuário lê { $language } ({ $native }). Escreva nesse idioma.
console-reply_label = Sua resposta ao usuário
console-reply_help = O bot envia a resposta no chat do usuário e pergunta se isso resolveu. Nunca peça frase, chave, senha ou código; nunca dê um endereço para pagar nem um número para ligar.
console-reply_claim_first = Assuma o ticket para responder.
console-reply_kept = O que você escreveu (não enviado)
console-resolve = Enviar e resolver
console-rating = Avaliação
console-stars = { $stars ->
        [one] Uma estrela de cinco
       *[other] { $stars } estrelas de cinco
    }
console-stopped_secret = Não enviado: este texto contém o que é, ou pode ser, uma frase de recuperação ou chave privada. Retire-a. O bloqueio ficou registrado.
console-stopped_address = Não enviado: este texto contém um endereço de carteira. Nunca enviamos endereços, porque os usuários podem pagar para eles. Retire-o. O bloqueio ficou registrado.
console-stopped_phone = Não enviado: este texto contém um número de telefone. Nunca damos números para ligar, porque números de suporte falsos são um meio comum de roubar usuários. Retire-o. O bloqueio ficou registrado.
console-stopped_asks_secret = Não enviado: o texto parece pedir uma frase de recuperação, chave privada, senha ou código. Nunca pedimos isso. Escreva de outra forma. O bloqueio ficou registrado.
console-refused_reply_empty = Escreva primeiro uma resposta.
console-refused_too_long = Este texto tem mais de 4000 caracteres. Encurte-o.
console-refused_not_yours = Só quem assumiu o ticket pode fazer isso. O ticket está com { $holder }.
console-conflict_claim = Este ticket já não pode ser assumido. Está com { $holder }.
console-conflict_changed = O ticket mudou nesse meio-tempo, então nada foi feito. Veja como ele está agora; o que você escreveu continua aqui.
console-conflict_no_call = Já não há chamada marcada, então o número continua oculto.

## Notas e histórico

console-history = Notas e histórico
console-note_label = Nota para os colegas
console-note_placeholder = Nota para os colegas; o usuário nunca a vê
console-note_add = Adicionar nota
console-refused_note_empty = Escreva primeiro uma nota.
console-refused_note_secret = Não guardada: esta nota contém o que é, ou pode ser, uma frase de recuperação ou chave privada. Retire-a.
console-event_opened = abriu o ticket
console-event_joined = acrescentou ao ticket
console-event_claim = assumiu o ticket
console-event_release = devolveu o ticket à fila
console-event_note = anotou
console-event_resolve = respondeu
console-event_confirm = diz que está resolvido
console-event_reopen = reabriu o ticket
console-event_rated = deu uma avaliação
console-event_callback_set = pediu uma chamada
console-event_callback_done = fez a chamada
console-event_callback_cancel = cancelou a chamada
console-event_callback_move = mudou o horário da chamada

## Dito depois de um passo

console-done_claimed = O ticket agora é seu.
console-done_released = O ticket voltou à fila.
console-done_noted = A sua nota foi adicionada.
console-done_resolved = A sua resposta está a caminho. O bot pergunta ao usuário se está resolvido.
console-done_called = A chamada foi registrada como feita.

## Operadores

console-operators_help = As contas são adicionadas e desativadas no servidor, pela linha de comando.
console-operators_role = Função
console-operators_state = Estado
console-operators_active = Ativa
console-operators_disabled = Desativada
console-operators_browser_language = O mesmo do navegador
