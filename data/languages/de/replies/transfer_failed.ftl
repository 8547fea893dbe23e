### Eine Transaktion, ein Swap oder eine Auszahlung, die App oder Netzwerk abgelehnt hat.

transfer_failed-meaning = Senden geht nicht oder schlug fehl
transfer_failed-opening = Es tut mir leid, dass die Transaktion nicht durchgegangen ist. Finden wir heraus, woran es lag.
transfer_failed-advice =
    Schlägt eine Transaktion fehl, bleiben die Coins normalerweise auf Ihrem Konto; höchstens die Netzwerkgebühr ist verbraucht. Bitte prüfen Sie der Reihe nach:

    1. Haben Sie genug von dem Coin, mit dem die Gebühr bezahlt wird? Das ist ETH auf Ethereum, BNB auf BNB Smart Chain, TRX auf TRON, SOL auf Solana. Ohne ihn können Sie normalerweise auch kein USDT senden.
    2. Wollten Sie alles senden? Senden Sie etwas weniger, damit für die Gebühr genug übrig bleibt.
    3. Wartet noch eine ältere Transaktion? Beschleunigen Sie diese zuerst oder brechen Sie sie ab.
    4. Haben Sie die Gebühr oder das Gas-Limit geändert (die Arbeit, die die Transaktion höchstens verursachen darf)? Stellen Sie wieder ein, was die App vorschlägt.
    5. Ist in der Meldung vom Netzwerk die Rede? Wechseln Sie zwischen WLAN und mobilen Daten, schalten Sie ein laufendes VPN aus und aktualisieren Sie die App.

    Sehen Sie vor einem neuen Versuch in Ihrer Transaktionsliste nach und im Explorer (der öffentlichen Website, die alle Transaktionen zeigt) unter Ihrer Adresse: Die erste Transaktion kann doch durchgegangen sein.
    .technical =
    Nach Chain:

    1. EVM: Der native Saldo muss Betrag + Gas-Limit × Maximalgebühr pro Gas decken. „nonce too low“: schon verwendet, eine frühere Transaktion ist also im Block; vor erneutem Senden prüfen. „replacement transaction underpriced“: Maximal- und Prioritätsgebühr beide um mindestens 10 % erhöhen. „out of gas“: die App neu schätzen lassen. „execution reverted“: den Grund lesen (Allowance, Slippage, pausiertes oder sperrendes Token). Auch eine fehlgeschlagene Transaktion zahlt ihr Gas.
    2. TRON: Ein TRC-20-Transfer ist ein Contract-Call. Fehlende Energie wird mit verbranntem TRX bezahlt, über dem Fee-Limit scheitert der Call; OUT_OF_ENERGY rollt den Call zurück, aber die verbrauchte Energie und das TRX sind weg. TRX an eine nie benutzte Adresse kostet rund 1 TRX mehr für die Aktivierung.
    3. Bitcoin: Outputs unter dem Dust-Limit (standardmäßig 546 sat bei P2PKH, 294 sat bei P2WPKH) werden nicht weitergeleitet.
    4. Solana: „blockhash not found“ oder abgelaufen: Status der Signatur prüfen, dann neu signieren. Ein erster Token-Transfer an jemanden zahlt auch die Rent-Einlage für dessen Token-Account.
