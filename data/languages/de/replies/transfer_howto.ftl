### Senden, empfangen und auszahlen.

transfer_howto-meaning = Wie sende oder empfange ich Coins?
transfer_howto-opening = Gern, Schritt für Schritt.
transfer_howto-advice =
    Empfangen (auch von einer Börse):
    1. Wählen Sie den Coin und tippen Sie auf „Empfangen“. Ihre Adresse erscheint; kopieren Sie sie oder zeigen Sie den QR-Code. Sie ist öffentlich, Sie können sie also unbesorgt weitergeben.
    2. Wer Ihnen sendet, muss dasselbe Netzwerk benutzen wie Sie: USDT auf TRON zum Beispiel muss über TRON gesendet werden.

    Senden:
    1. Wählen Sie den Coin auf dem richtigen Netzwerk und tippen Sie auf „Senden“.
    2. Fügen Sie die Empfängeradresse ein oder scannen Sie sie. Kopieren Sie nie eine aus alten Transaktionen: Betrüger schmuggeln dort ähnlich aussehende ein.
    3. Geht die Transaktion an eine Börse und zeigt diese ein Memo oder einen Tag an (eine Nummer, die sagt, wem die Einzahlung gehört), müssen Sie diese Nummer angeben.
    4. Vergleichen Sie die ganze Adresse, nicht nur Anfang und Ende; dann Netzwerk und Betrag.
    5. Behalten Sie für die Gebühr etwas vom eigenen Coin des Netzwerks, etwa ETH, BNB, TRX oder SOL.
    6. Senden Sie vor einem großen Betrag erst einen kleinen und warten Sie, bis er angekommen ist.

    Eine bestätigte Transaktion kann niemand zurückholen. Prüfen Sie also, bevor Sie bestätigen.
    .technical =
    1. Adresse und Netzwerk müssen zusammenpassen: Eine 0x-Adresse gilt für alle EVM-Chains, TRON nutzt Base58Check (T…), Bitcoin bc1…, 3… oder 1…, Solana einen 32-Byte-Schlüssel in Base58. Groß- und Kleinschreibung nach EIP-55 prüfen, wo sie angegeben ist.
    2. Gebühren zahlt der native Coin der Chain: ETH (auch auf Arbitrum, Base und OP Mainnet), BNB, POL, TRX (für fehlende Bandbreite und Energie), BTC pro virtuellem Byte, SOL. Beim Senden des Maximums auf EVM Gas-Limit × Maximalgebühr zurückbehalten.
    3. Auszahlung von einer Börse: die Chain wählen, die Ihre Wallet zeigt, nach Token-Standard (ERC-20, BEP-20, TRC-20, SPL). Einzahlung bei einer Börse: deren XRP-Destination-Tag, TON-Kommentar oder Cosmos-Memo angeben und den Mindestbetrag einhalten.
    4. TRON: Ein erster TRX-Transfer an eine neue Adresse aktiviert sie und kostet rund 1 TRX mehr. Solana: Der erste Transfer eines Tokens an eine Adresse zahlt die Rent-Einlage für deren Associated Token Account.
    5. Eine bestätigte Transaktion ist endgültig. Mit kleinem Betrag testen, nie Adressen aus dem Verlauf kopieren (Address Poisoning) und den Hash aufbewahren.
