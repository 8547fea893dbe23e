### A transfer that is said to be done, but has not arrived.

transfer_missing-meaning = A transfer has not arrived
transfer_missing-opening = I understand that you're worried. With the transaction hash we can see on the blockchain itself where the coins went.
transfer_missing-advice =
    The blockchain shows where coins went, whatever an app says:

    1. Look up the transaction hash (the transfer's tracking number) in the network's explorer, the public website that shows all transfers. If it says "success" or "confirmed", the coins went to the address shown there as receiver.
    2. Compare that address with yours, character by character, and the network with the one you have open in the app.
    3. If both are right, the coin may only be hidden: choose that network in the app and add the token to your list.
    4. If you sent to an exchange: it waits for several confirmations before it shows the coins. If it needed a memo or tag and you left it out, write to the exchange with the hash.
    5. No hash? Ask the sender for it. If they can't give you one, they have probably not sent anything yet.

    If the explorer says "failed", the coins never left the sender. If it is still waiting, it can't have arrived yet.
    .technical =
    1. Explorer: check status, recipient, token contract (not the symbol) and chain. On EVM chains a token moves when a Transfer event of the right contract is in the receipt; the transaction's "to" is then the contract, not you.
    2. Token balances live in the token's contract. If balanceOf(address) is right and the app shows nothing, add the contract by hand or switch the node.
    3. Exchanges credit after the number of confirmations given on their deposit page, or after finality. Coins sent by a contract ("internal transactions") are credited late or not at all by some.
    4. XRP destination tag, TON comment, Cosmos memo: without it the exchange must assign the deposit by hand.
    5. Bridges and L2: look at both chains; a withdrawal from an optimistic rollup through the standard bridge usually takes about seven days.
    6. Bitcoin: look at the output that belongs to you, not at the change output.
