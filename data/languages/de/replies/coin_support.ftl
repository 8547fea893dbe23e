### Ob ein Coin, Token, Netzwerk oder Privacy Coin unterstützt wird.

coin_support-meaning = Coin oder Netzwerk unterstützt?
coin_support-opening = Ich zeige Ihnen, wie Sie das sicher herausfinden, bevor etwas gesendet wird.
coin_support-advice =
    1. Suchen Sie den Coin oder das Netzwerk in der App dort, wo man Coins hinzufügt. Steht der Coin in der Liste, können Sie ihn empfangen, aber nur über das Netzwerk, das daneben steht.
    2. Ist es ein Token auf einem unterstützten Netzwerk (zum Beispiel Ethereum, BNB Smart Chain, TRON oder Solana), können Sie es meist über seine Contract-Adresse selbst hinzufügen, auch wenn die Suche es nicht findet. Nehmen Sie diese Adresse von der Website des Projekts selbst.
    3. Geht beides nicht, senden Sie diesen Coin bitte nicht an Ihre Wallet. Coins auf einem Netzwerk, das nicht unterstützt wird, können für immer unerreichbar sein.

    Privacy Coins wie Monero oder Zcash können Absender, Empfänger oder Betrag verbergen. Eine Wallet muss dafür eigens gebaut sein; unterstützt werden sie nur, wenn die App sie auflistet. Viele Börsen nehmen sie nicht an, und manche Länder schränken sie ein.

    Ob oder wann ein Coin dazukommt, kann ich nicht versprechen. Ich kann Ihren Wunsch aber an unser Team weitergeben: Schreiben Sie einfach „mit einem Menschen sprechen“.
    .technical =
    1. Unterstützung hat Ebenen: Chain (Schlüsselableitung, Adressformat, Signatur, Node und Indexer), Token-Standard und Listeneintrag. Ein Token ist durch seine Contract-Adresse auf einer Chain bestimmt (EIP-20, BEP-20, TRC-20, SPL-Mint); ein nicht gelistetes lässt sich deshalb per Contract hinzufügen.
    2. Jede EVM-kompatible Chain lässt sich normalerweise per RPC-URL und Chain-ID als benutzerdefiniertes Netzwerk hinzufügen. Andere Chains muss die App selbst integrieren.
    3. Dieselbe Phrase hält in einer anderen App, die Chain und BIP-44-Pfad unterstützt, dieselben Schlüssel; jede weitere App, in die sie getippt wird, erhöht aber das Risiko. Dort besser eine eigene Wallet verwenden.
    4. Privacy Coins: Monero (Ringsignaturen, Stealth-Adressen, vertrauliche Beträge; View und Spend Key, Seed mit 25 Wörtern, Scan ab einer Restore Height) ist nicht BIP-39. Zcash: transparente t-Adressen verhalten sich wie bei Bitcoin; Shielded-Adressen (zk-SNARKs, Unified Addresses) brauchen Beweise und Scans. Manche Wallets unterstützen nur den transparenten Teil.
    5. Nie an eine Adresse einzahlen, nur weil ihr Format ähnlich aussieht.
