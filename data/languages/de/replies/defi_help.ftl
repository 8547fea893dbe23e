### Staken, tauschen, Liquidität bereitstellen, verleihen, bridgen, eine dApp nutzen.

defi_help-meaning = Wie nutze ich Staking, Swap oder DeFi?
defi_help-opening = Gern, Schritt für Schritt. Ich sage auch, worauf Sie achten sollten, denn Fehler kosten hier Geld.
defi_help-advice =
    Der Ablauf ist fast überall gleich:

    1. Öffnen Sie die echte Website des Projekts im Browser der App. Nehmen Sie die Adresse aus den offiziellen Kanälen des Projekts, nicht aus einem Chat oder einer Anzeige.
    2. Das Token muss in Ihrer Wallet auf dem richtigen Netzwerk liegen, dazu für die Gebühr etwas vom eigenen Coin dieses Netzwerks.
    3. Tippen Sie auf „Verbinden“ und wählen Sie Ihre Wallet. Die Website sieht jetzt Ihre Adresse; nehmen kann sie noch nichts.
    4. Wählen Sie, was Sie tun möchten: tauschen, staken, verleihen oder „Liquidität hinzufügen“. Beim Liquidity Mining zahlen Sie meist zwei Coins im gleichen Wert ein und erhalten ein Quittungs-Token; auf manchen Websites staken Sie dieses dann auch noch.
    5. Zuerst genehmigen Sie: Damit darf der Smart Contract der Website, ihr Programm auf der Blockchain, Ihr Token bewegen. Erlauben Sie nur den Betrag, den Sie brauchen.
    6. Dann bestätigen Sie und warten, bis es erledigt ist. Wenn Sie nicht verstehen, was Sie signieren sollen, lehnen Sie ab.
    7. Fangen Sie mit einem kleinen Betrag an. Trennen Sie danach die Verbindung und widerrufen Sie Genehmigungen, die Sie nicht mehr brauchen: Trennen allein beendet sie nicht.

    Smart Contracts können Fehler haben, und Coins in einem Pool können an Wert verlieren. Nichts ist garantiert, und eine Anlageberatung kann ich nicht geben.
    .technical =
    1. Token per Contract-Adresse hinzufügen; Domain der dApp und Router- oder Pool-Contract mit der Dokumentation vergleichen.
    2. approve(spender, amount) lässt den Spender Token bis zu diesem Betrag bewegen, bis zum Widerruf (EIP-20); auf den nötigen Betrag setzen. Permit-Signaturen (EIP-2612, Permit2) bewirken dasselbe ohne Gas.
    3. Swap: Die Slippage-Einstellung legt ein Mindestergebnis fest, darunter revertet die Transaktion. Zu weit gesetzt, lädt sie zu Sandwich-Angriffen ein; Price Impact und Pool-Tiefe beachten.
    4. Liquidity Mining: beide Assets einzahlen (konzentrierte Pools brauchen eine Range), LP-Token oder Positions-NFT erhalten, in Farm oder Gauge staken, Rewards claimen. Ausstieg umgekehrt: unstaken, Liquidität entfernen, widerrufen. Impermanent Loss entsteht, wenn die beiden Kurse auseinanderlaufen.
    5. Lending: Health Factor beobachten; unter 1 werden die Sicherheiten liquidiert. Staking: Unbonding-Zeit und Slashing beachten.
    6. Bridges: beide Chains und den gebridgten Contract prüfen; Finalität dauert Minuten bis Tage.
    7. Risiken: Bugs, Admin-Keys, Orakel. Ein Audit ist keine Garantie.
