### Gebühren: warum sie so hoch sind, wie sie entstehen, wie man weniger zahlt.

fees-meaning = Eine Frage zu Gebühren
fees-opening = Netzwerkgebühren sind am Anfang verwirrend. Ich erkläre, woher sie kommen und wie Sie weniger zahlen.
fees-advice =
    Die Netzwerkgebühr geht an das Netzwerk, das Ihre Transaktion ausführt. Sie hängt vor allem davon ab, wie viel dort los ist, nicht davon, wie viel Sie senden. Senden viele gleichzeitig, kommt zuerst dran, wer mehr zahlt. Deshalb hilft eine höhere Gebühr, solange das Netzwerk voll ist.

    So zahlen Sie weniger:
    1. Warten Sie auf eine ruhigere Stunde. Eilt es nicht, wählen Sie in der App die langsamere, günstigere Gebühr.
    2. Stellen Sie sie nicht zu niedrig ein, sonst wartet Ihre Transaktion womöglich lange.
    3. Vergleichen Sie Netzwerke: USDT zu senden kostet je nach Netzwerk sehr unterschiedlich viel. Nehmen Sie nur eines, das auch die Empfängerseite annimmt, sonst können die Coins verloren sein.
    4. Behalten Sie etwas vom eigenen Coin des Netzwerks in der Wallet, etwa ETH, BNB, TRX oder SOL: Damit wird die Gebühr normalerweise bezahlt.
    5. Auf TRON bekommen Sie „Energie“, wenn Sie TRX staken; dann kostet das Senden von USDT weniger oder nichts. Gestaktes TRX ist gesperrt: Es zurückzubekommen dauert 14 Tage.

    Swaps und andere Smart Contracts kosten mehr als eine einfache Transaktion, weil das Netzwerk mehr Arbeit damit hat.
    .technical =
    1. EVM (EIP-1559): Gebühr = verbrauchtes Gas × (Grundgebühr + Prioritätsgebühr). Die Grundgebühr wird verbrannt und folgt der Nachfrage, auf Ethereum um höchstens 12,5 % pro Block, nach oben, solange Blöcke mehr als halb voll sind. Token-Transfers und Swaps brauchen ein Mehrfaches des Gas eines einfachen Transfers. Die Maximalgebühr ist eine Obergrenze: Was nicht gebraucht wird, wird nicht berechnet. Bei Rollups kommen die Kosten der Daten auf L1 hinzu.
    2. TRON: Jede Transaktion braucht Bandbreite, Contract-Calls auch Energie; Fehlendes wird durch Verbrennen von TRX bezahlt. USDT an eine Adresse, die noch keines hält, braucht etwa doppelt so viel Energie. Für Energie staken (Unstaking dauert 14 Tage) oder sie mieten; Fee-Limit beachten.
    3. Bitcoin: sat/vB × virtuelle Größe. Viele kleine Inputs kosten mehr, egal wie hoch der Betrag ist; bei niedrigen Gebühren konsolidieren.
    4. Solana: 5000 Lamports pro Signatur, dazu optional Prioritätsgebühr = Preis × Limit der Compute Units.

    Ein höherer Tip kauft einen früheren Platz im Block; eine Transaktion, die reverten würde, rettet er nicht.
