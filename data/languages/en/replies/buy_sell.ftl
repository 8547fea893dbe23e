### Buying, selling, cashing out: card, bank, from person to person.

buy_sell-meaning = Buying or selling coins
buy_sell-opening = I'll explain the ways to buy and to sell, and how to keep safe while you do.
buy_sell-advice =
    There are three ways, and in each of them somebody else handles the payment, not your wallet:

    1. An exchange: you pay in money there, buy coins, and withdraw them to your wallet. To cash out, go the other way round.
    2. A provider inside the wallet (card or bank): choose coin, amount and network. The provider asks for your identity. Fee and rate are shown before you pay.
    3. From person to person (P2P): only on a platform that holds the coins until both have done their part.

    When you sell: release coins only after you see the money in your own bank account. A picture of a payment proves nothing, and a confirmed transfer can't be taken back.

    If a purchase hangs, or the card was charged without coins: look up the order in the provider's confirmation e-mail, and write to the provider. Only they can see the payment and refund it.

    I can't advise whether or when to buy.
    .technical =
    1. On-ramp orders have two legs: fiat (order id, card authorisation or bank transfer, KYC and limits at the provider) and chain (withdrawal hash). No hash yet means the fiat leg is open: pending KYC, 3-D Secure or issuer decline, bank settlement of one to several days. An authorisation without capture is released by the issuing bank. With a hash, trace it on chain.
    2. Check before paying: asset, chain, token contract, address, total of spread, provider fee and network fee.
    3. Off-ramp: send exactly the coin, chain, amount and memo of the order before it expires. A wrong chain is recoverable by the receiving provider only.
    4. P2P: use the platform's escrow; release after settlement in your account from the verified buyer's own name. Refuse third-party payers: reversals, and frozen accounts because of tainted money. Never settle outside the platform.
    5. Transfers are final; card payments can be charged back. That asymmetry is what frauds use.
    6. Keep order ids and hashes for tax.
