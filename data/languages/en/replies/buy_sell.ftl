### Buying, selling, cashing out: card, bank, person to person.

buy_sell-meaning = Buying or selling coins
buy_sell-opening = I'll explain the ways to buy and sell, and how to stay safe while you do.
buy_sell-advice =
    There are three ways. In each of them somebody else handles the payment, not your wallet:

    1. An exchange: you pay money in, buy coins there and withdraw them to your wallet. To cash out, do the reverse.
    2. A provider inside the wallet (card or bank): choose coin, amount and network. The provider checks your identity and shows the fee and rate before you pay.
    3. Person to person (P2P): only on a platform that holds the coins until both sides have done their part.

    When you sell: release the coins only once the money is in your own bank account, paid from the buyer's own name. A screenshot of a payment proves nothing, and a confirmed transfer can't be taken back.

    If a purchase is stuck, or your card was charged and no coins came: find the order number in the provider's confirmation email and write to the provider. Only they can see the payment and refund it.

    I can't advise you whether or when to buy or sell.
    .technical =
    1. On-ramp orders have two legs: fiat (order ID, card authorisation or bank transfer, KYC and limits at the provider) and chain (the provider's payout hash). No hash yet means the fiat leg is still open: pending KYC, 3-D Secure or issuer decline, bank settlement of one to several days. An authorisation that is never captured is released by the issuing bank. With a hash, trace it on chain.
    2. Check before paying: asset, chain, token contract, address, and the total of spread, provider fee and network fee.
    3. Off-ramp: send exactly the coin, chain, amount and memo of the order before it expires. If the chain was wrong, only the receiving provider can recover it.
    4. P2P: use the platform's escrow; release after settlement in your account from the verified buyer's own name. Refuse third-party payers: they lead to reversals and to accounts frozen over tainted money. Never settle outside the platform.
    5. Transfers are final; card payments can be charged back. Scams exploit that asymmetry.
    6. Keep order IDs and hashes for your tax records.
