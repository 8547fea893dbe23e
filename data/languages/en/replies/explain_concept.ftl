### What something is, and how it differs from something else.

explain_concept-meaning = Explain something to me
explain_concept-opening = Gladly. Here are the words that you meet most often, in a few sentences.
explain_concept-advice =
    Wallet: an app that keeps your keys. The coins themselves lie on the blockchain, a public book that thousands of computers keep.

    Address: like an account number. Everybody may know it.

    Private key and recovery phrase: like the only key to a safe. The phrase makes all keys of your wallet. Whoever has it, has your coins; show it to nobody.

    Network (chain): each blockchain is a world of its own, such as Bitcoin, Ethereum or TRON. The same coin, such as USDT, exists on several, and they don't mix.

    Fee (gas): what the network takes for its work. It rises when many people send. On TRON it is called bandwidth and energy.

    Node: a computer that keeps a copy of the book. Your app asks it what you have.

    Smart contract: a program on the blockchain that moves coins by fixed rules. Tokens, swaps and loans are made of such programs.

    Transaction hash: the tracking number of a transfer.
    .technical =
    1. Keys: BIP-39 phrase → seed → BIP-32 tree → keys. An address is derived from the public key (EVM: last 20 bytes of its Keccak-256 hash, EIP-55 capitals; TRON: the same bytes with prefix 0x41 in Base58Check).
    2. Accounts or outputs: EVM, TRON and Solana keep balances in accounts; EVM orders an account's transactions by nonce. Bitcoin has unspent outputs (UTXOs), spent whole, with change.
    3. Gas: units of work × price; EIP-1559 splits it into burned base fee and tip. TRON: bandwidth per byte, energy per instruction, missing amounts burn TRX. Bitcoin: sat/vB. Solana: fee per signature, plus compute-unit price.
    4. Node: verifies and stores the chain and answers JSON-RPC; it can lag or be rate-limited. An indexer serves history.
    5. Contract: code with its own storage; token balances live there (EIP-20), and approvals let it move them.
    6. Finality: Bitcoin probabilistic by depth, Ethereum after two epochs (about 13 minutes), TRON after about 19 blocks. L2s settle on L1.
