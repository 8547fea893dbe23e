### A transfer that stays unconfirmed: speeding it up, cancelling it.

transfer_pending-meaning = A transfer is stuck
transfer_pending-opening = I know the waiting is hard. I'll look up where your transfer stands, so that we know what to do.
transfer_pending-advice =
    A transfer that isn't confirmed yet is not lost: either it goes through later, or it never does and the coins stay in your account.

    1. Open the transfer in the app. If "speed up" is offered, choose it and accept a higher fee: transfers that pay more go first. First make sure that address and amount are right.
    2. If several are waiting, start with the oldest. On Ethereum and similar networks the others can't overtake it.
    3. If you don't want it any more, choose "cancel". That works only while it is unconfirmed, and it costs a fee too.
    4. Don't send it again until you know what became of the first transfer, or you may pay twice.

    On Bitcoin a low fee can mean hours or days. On TRON and Solana a transfer that isn't confirmed in time lapses by itself. If the explorer (the public website that shows all transfers) still doesn't show it after ten minutes, you can send it again.

    If an exchange is sending and shows no transaction hash yet, it hasn't sent anything: only the exchange can say when it will.
    .technical =
    1. EVM: transactions of one account execute in nonce order, so an underpriced or missing lower nonce blocks all later ones. Speed up: same nonce, max fee and priority fee each at least 10 % higher (geth's default price bump). Cancel: the same nonce with a zero-value transfer to yourself. A transaction dropped from the mempool stays valid and can be rebroadcast until its nonce is used: resend with that same nonce, never with a new one.
    2. Bitcoin: replace it by fee (RBF, BIP-125: at least one same input, higher fee and fee rate), or spend its unconfirmed output at a high fee (CPFP: receiver, or sender with change). Bitcoin Core drops unconfirmed transactions after 14 days by default; to resend, reuse an input of the first so that only one can confirm.
    3. TRON: a transaction carries an expiration time (often a minute, at most 24 hours) and is void if no block includes it by then; there is no replace-by-fee. Once it has expired unseen, check bandwidth and energy, then send again.
    4. Solana: void once its blockhash is more than 150 blocks old, usually within two minutes (durable nonces excepted). Check the signature's status first, then sign again with a priority fee.

    The hash tells the causes apart: in the mempool, it is fee or network; unknown to every node, it was never broadcast or was dropped.
