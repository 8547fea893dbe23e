### Ein Token oder einen Contract anzeigen, ein eigenes Netzwerk hinzufügen.

add_token-meaning = Token anzeigen, Netzwerk hinzufügen
add_token-opening = Gern. Wenn Sie ein Token hinzufügen, wird es in der App nur sichtbar. Das dauert eine Minute.
add_token-advice =
    So zeigen Sie ein Token an:
    1. Wählen Sie das Netzwerk, auf dem es liegt, zum Beispiel TRON oder BNB Smart Chain.
    2. Suchen Sie in der Token-Liste der App nach dem Namen und schalten Sie das Token ein.
    3. Nicht gefunden? Kopieren Sie die Contract-Adresse von der Website des Projekts selbst (nicht aus einem Chat oder einer Anzeige) und fügen Sie sie als benutzerdefiniertes Token hinzu. Allein an der Contract-Adresse erkennt man ein Token sicher.
    4. Prüfen Sie die Contract-Adresse noch einmal: Ein Token mit Namen und Logo eines bekannten kann jeder anlegen.

    So fügen Sie ein Netzwerk der Ethereum-Familie hinzu (seine Adressen beginnen mit 0x): Kopieren Sie die Angaben (Name, RPC-Adresse, Chain-ID, Coin, Explorer) von der Website des Netzwerks und tragen Sie sie als benutzerdefiniertes Netzwerk ein.

    Das Hinzufügen kostet nichts und bewegt nichts. Taucht von selbst ein Token auf, das Sie nicht kennen, lassen Sie es liegen: Öffnen Sie seine Website nicht und versuchen Sie nicht, es zu verkaufen. Solche Token sind Köder.
    .technical =
    1. Nur Contract-Adresse und Chain identifizieren ein Token; Name und Symbol sind frei wählbar (EIP-20). Contract aus der Projektdokumentation nehmen und im Explorer prüfen: verifizierter Quellcode, Holder, Transfers.
    2. Benutzerdefiniertes Token: Contract auf der richtigen Chain einfügen; Symbol und Decimals werden daraus gelesen. Falsche Decimals zeigen einen falschen Betrag. Gebridgte Versionen haben eigene Contracts. TRON: TRC-20-Contracts beginnen mit T, TRC-10-Token haben numerische IDs. Solana: die Mint-Adresse.
    3. Benutzerdefiniertes EVM-Netzwerk: RPC-URL, Chain-ID (EIP-155: Transaktionen werden dafür signiert), natives Symbol, Explorer. Chain-IDs: Ethereum 1, OP 10, BNB Smart Chain 56, Polygon 137, Base 8453, Arbitrum One 42161, Avalanche C-Chain 43114. Mit der Antwort von eth_chainId abgleichen.
    4. Ein RPC-Endpunkt sieht Ihre Adressen und Ihre IP und kann falsche Salden anzeigen; für Sie signieren kann er nicht. Nur einen vertrauenswürdigen verwenden.
    5. Unbekannte Airdrop-Token sind Köder: nichts genehmigen, keine Claim-Seite öffnen.
