### Was etwas ist und worin es sich von etwas anderem unterscheidet.

explain_concept-meaning = Mir etwas erklären
explain_concept-opening = Gern. Das sind die Wörter, die Ihnen am häufigsten begegnen.
explain_concept-advice =
    Wallet: eine App, die Ihre Schlüssel aufbewahrt. Die Coins selbst liegen auf der Blockchain, einem öffentlichen Verzeichnis, das viele Rechner gemeinsam führen.

    Adresse: wie eine Kontonummer. Jeder darf sie kennen.

    Privater Schlüssel und Wiederherstellungsphrase: wie der Schlüssel zu einem Tresor. Ein privater Schlüssel öffnet ein Konto; aus der Wiederherstellungsphrase entstehen alle Schlüssel Ihrer Wallet. Wer sie hat, hat Ihre Coins. Zeigen Sie sie deshalb niemandem.

    Netzwerk (Chain): Jede Blockchain ist eine Welt für sich, zum Beispiel Bitcoin, Ethereum oder TRON. Einen Coin wie USDT gibt es auf mehreren Netzwerken, und sie vermischen sich nicht.

    Netzwerkgebühr (Gas): was das Netzwerk für seine Arbeit verlangt. Sie steigt meist, wenn viele gleichzeitig senden. Auf TRON zahlen Sie mit Bandbreite und Energie, oder in TRX, wenn diese aufgebraucht sind.

    Node: ein Rechner, der eine Kopie dieses Verzeichnisses führt. Ihre App fragt ihn, was Sie besitzen.

    Smart Contract: ein Programm auf der Blockchain, das Coins nach festen Regeln bewegt. Token, Swaps und Kredite bestehen aus solchen Programmen.

    Transaktions-Hash: die Sendungsnummer einer Transaktion. Er ist öffentlich.
    .technical =
    1. Schlüssel: BIP-39-Phrase → Seed → BIP-32-Baum → Schlüssel. Eine Adresse wird aus dem öffentlichen Schlüssel abgeleitet (EVM: letzte 20 Bytes seines Keccak-256-Hashs, Großschreibung nach EIP-55; TRON: dieselben Bytes mit Präfix 0x41 in Base58Check).
    2. Accounts oder Outputs: EVM, TRON und Solana führen Salden in Accounts; EVM ordnet die Transaktionen eines Accounts nach Nonce. Bitcoin hat nicht ausgegebene Outputs (UTXOs), die immer ganz ausgegeben werden, mit Wechselgeld zurück.
    3. Gas: Arbeitseinheiten × Preis; EIP-1559 teilt ihn in verbrannte Grundgebühr und Tip. TRON: Bandbreite pro Byte, Energie für Contract-Ausführung, Fehlendes verbrennt TRX. Bitcoin: sat/vB. Solana: Gebühr pro Signatur plus Preis der Compute Units.
    4. Node: prüft und speichert die Chain und beantwortet JSON-RPC; er kann nachhängen oder gedrosselt sein. Den Verlauf liefert ein Indexer.
    5. Contract: Code mit eigenem Speicher; Token-Salden liegen dort (EIP-20), und Genehmigungen lassen ihn sie bewegen.
    6. Finalität: Bitcoin probabilistisch nach Tiefe, Ethereum nach zwei Epochen (etwa 13 Minuten), TRON nach etwa 19 Blöcken. L2s rechnen auf L1 ab.
