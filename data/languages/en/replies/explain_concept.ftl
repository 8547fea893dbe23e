### What something is, and how it differs from something else.

explain_concept-meaning = Explain something to me
explain_concept-opening = Of course. Here are the words you'll meet most often.
explain_concept-advice =
    Wallet: an app that keeps your keys. The coins themselves are on the blockchain, a public record kept by many computers.

    Address: like an account number. Anyone may know it.

    Private key and recovery phrase: like the key to a safe. A private key opens one account; the recovery phrase makes all the keys of your wallet. Whoever has it has your coins, so show it to nobody.

    Network (chain): each blockchain is a world of its own, for example Bitcoin, Ethereum or TRON. A coin like USDT exists on several networks, and they don't mix.

    Network fee (gas): what the network charges for its work. It usually rises when many people are sending. On TRON you pay with bandwidth and energy, or in TRX when those run out.

    Node: a computer that keeps a copy of that record. Your app asks it what you have.

    Smart contract: a program on the blockchain that moves coins by fixed rules. Tokens, swaps and loans are made of such programs.

    Transaction hash: the tracking number of a transfer. It's public.
    .technical =
    1. Keys: BIP-39 phrase → seed → BIP-32 tree → keys. An address is derived from the public key (EVM: last 20 bytes of its Keccak-256 hash, EIP-55 capitals; TRON: the same bytes with prefix 0x41 in Base58Check).
    2. Accounts or outputs: EVM, TRON and Solana keep balances in accounts; EVM orders an account's transactions by nonce. Bitcoin has unspent outputs (UTXOs), always spent whole, with change returned.
    3. Gas: units of work × price; EIP-1559 splits it into burned base fee and tip. TRON: bandwidth per byte, energy for contract execution, shortfalls burn TRX. Bitcoin: sat/vB. Solana: fee per signature, plus compute-unit price.
    4. Node: verifies and stores the chain and answers JSON-RPC; it can lag or be rate-limited. An indexer serves history.
    5. Contract: code with its own storage; token balances live there (EIP-20), and approvals let it move them.
    6. Finality: Bitcoin probabilistic by depth, Ethereum after two epochs (about 13 minutes), TRON after about 19 blocks. L2s settle on L1.
