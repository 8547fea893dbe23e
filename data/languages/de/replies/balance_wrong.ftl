### Ein Betrag, Token, Kurs oder Wert, der falsch aussieht.

balance_wrong-meaning = Mein Guthaben stimmt nicht
balance_wrong-opening = Wenn das Guthaben nicht stimmt, ist das ein Schreck. Meistens ist nur die Anzeige falsch. Sehen wir nach.
balance_wrong-advice =
    Es zählt, was auf der Blockchain steht, nicht, was die App anzeigt.

    1. Kopieren Sie Ihre Adresse aus der App und suchen Sie sie im Explorer des Netzwerks, der öffentlichen Website, die alle Transaktionen zeigt. Stimmt der Betrag dort, fehlt nichts: Nur die App hinkt hinterher.
    2. Ziehen Sie dann zum Aktualisieren nach unten, schließen und öffnen Sie die App, schalten Sie ein laufendes VPN aus und aktualisieren Sie die App.
    3. Ein Token fehlt? Wählen Sie das Netzwerk, auf dem es liegt, und fügen Sie das Token Ihrer Liste hinzu.
    4. Haben Sie kürzlich eine Wallet importiert? Vergleichen Sie ihre Adresse mit der alten. Sind sie verschieden, ist es eine andere Wallet: Wählen Sie die richtige oder importieren Sie in der App die richtige Phrase.
    5. Haben Sie Coins gestakt oder verliehen oder eine dApp benutzt (eine Website, die mit Ihrer Wallet verbunden ist)? Dann können sie noch in einem Smart Contract liegen, einem Programm auf der Blockchain.
    6. Der Betrag in Coins stimmt, aber der Geldwert ist seltsam? Dann ist der Kurs nicht aktuell.

    Zeigt der Explorer eine ausgehende Transaktion, die nicht von Ihnen ist, schreiben Sie mir sofort „mein Geld wurde gestohlen“.
    .technical =
    1. Zuerst Sonderfälle ausschließen: importierte Wallet-Datei oder importierter Schlüssel, Contract-Interaktion, gewechseltes Netzwerk. Dann der Node: eth_blockNumber mit einem Explorer vergleichen; ein nachhängender oder falscher RPC-Endpunkt liefert alten State. Node wechseln.
    2. Token: Der Saldo liegt im Token-Contract, also balanceOf(address) abfragen. Eine Wallet listet nur Contracts, die sie kennt; gebridgte Versionen (USDC und USDC.e) sind verschiedene Contracts. Rebasing- und Fee-on-Transfer-Token ändern sich von selbst.
    3. Andere Adressen nach einem Import: anderer Derivation Path (BIP-44-Account oder -Index, Ledger-Live- oder Legacy-Pfade, BIP-44/49/84/86 bei Bitcoin) oder eine fehlende oder überzählige BIP-39-Passphrase.
    4. Vorhanden, aber nicht verfügbar: gestakte Coins oder solche im Unbonding (auch für Ressourcen gestaktes TRX), offene Orders, LP- oder Vault-Anteile, Rent-Reserve (Solana), Basisreserve (XRP), unbestätigtes Wechselgeld (Bitcoin).
    5. Kurs: ein dünner Markt oder ein Feed, der nach Symbol statt nach Contract-Adresse zuordnet.
    6. Unbekannter Ausgang, ein Transfer durch einen Spender oder geänderte TRON-Permissions: als Diebstahl behandeln.
