### A transfer that stays unconfirmed: speeding it up, cancelling it.

transfer_pending-meaning = A transfer is stuck
transfer_pending-opening = Waiting for money is unpleasant. I'll look up where your transfer stands, so that we know what to do.
transfer_pending-advice =
    A transfer that is not confirmed yet is not lost: it goes through later, or it lapses and the coins never leave your account.

    1. Open the transfer in the app. If "speed up" is offered, choose it and accept a higher fee: the network takes those first who pay more.
    2. If several are waiting, begin with the oldest one. The others can't overtake it.
    3. If you don't want it any more, choose "cancel". That works only before it is confirmed, and it costs a fee too.
    4. Don't send the same amount again until you know what became of the first transfer, or you may pay twice.

    On Bitcoin a low fee can mean hours or days. On TRON and Solana a transfer that is not taken in time lapses by itself; then simply send it again.

    If an exchange is the sender and shows no transaction hash yet, it has not sent anything yet: only the exchange can say when.
    .technical =
    1. EVM: transactions of one account execute in nonce order, so an underpriced or missing lower nonce blocks all later ones. Speed up: same nonce, max fee and priority fee each at least 10 % higher (geth's default price bump). Cancel: the same nonce with a zero-value transfer to yourself. If nodes dropped it from the mempool, the nonce is free again.
    2. Bitcoin: replace it by fee (RBF, BIP-125), or let the receiver spend the unconfirmed output at a high fee (CPFP). Bitcoin Core forgets unconfirmed transactions after 14 days by default.
    3. TRON: a transaction carries an expiration time and is void if no block holds it by then; there is no replacing by fee. Check bandwidth and energy, then send again.
    4. Solana: void once its recent blockhash is older than 150 blocks, a minute or less. Sign anew, with a priority fee.

    The hash tells the two causes apart: in the mempool, it is fee or network; unknown to every node, it was never broadcast.
