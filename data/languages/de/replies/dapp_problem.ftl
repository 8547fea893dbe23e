### Eine dApp, ein Swap, eine Bridge, eine NFT-Seite oder eine WalletConnect-Verbindung, die nicht klappt.

dapp_problem-meaning = dApp, Swap oder Bridge geht nicht
dapp_problem-opening = Es kann an der Website liegen, am Netzwerk oder an der Verbindung zu Ihrer Wallet. Grenzen wir es ein.
dapp_problem-advice =
    1. Vergewissern Sie sich, dass es die echte Website ist: Vergleichen Sie die Adresse Buchstabe für Buchstabe mit der, die das Projekt selbst nennt.
    2. Prüfen Sie, ob Ihre Wallet auf dem Netzwerk ist, das die Website braucht; wechseln Sie es in der App.
    3. Prüfen Sie, ob Sie für die Gebühr etwas vom eigenen Coin dieses Netzwerks haben.
    4. Die Verbindung klappt nicht? Trennen Sie sie auf beiden Seiten, schließen Sie beides und verbinden Sie sich mit einem neuen QR-Code neu. Schalten Sie ein laufendes VPN aus.
    5. Ein Swap schlägt fehl? Wahrscheinlich hat sich der Kurs bewegt. Laden Sie den Kurs neu, versuchen Sie einen kleineren Betrag oder lassen Sie eine etwas größere Kursabweichung (Slippage) zu.
    6. Eine ältere Transaktion wartet noch? Beschleunigen Sie diese zuerst oder brechen Sie sie ab.
    7. Sie haben eine Bridge benutzt (einen Dienst, der Coins auf ein anderes Netzwerk bringt)? Das dauert eine Weile, und die Coins kommen auf dem anderen Netzwerk an: Sehen Sie dort nach.
    8. Ein NFT-Bild fehlt? Meist ist nur der Server langsam, auf dem das Bild liegt.

    Verlangt eine Website Ihre Wiederherstellungsphrase, um etwas zu „reparieren“, schließen Sie sie: Das ist Betrug. Mit dem Transaktions-Hash kann ich sehen, ob das Netzwerk die Transaktion abgelehnt oder nie erhalten hat.
    .technical =
    1. Verbindung: WalletConnect-v2-Sessions brauchen einen passenden Chain-Namespace und ein erreichbares Relay; alte Sessions und Pairings auf beiden Seiten löschen, dann neu scannen. Injected Provider: eth_chainId und gewählten Account prüfen.
    2. Kein Hash: Der Aufruf scheiterte vor dem Broadcast (4001 in der Wallet abgelehnt, 4902 unbekannte Chain, falscher RPC, Schätzung scheitert, weil der Call reverten würde).
    3. Hash und Revert: den Grund lesen. Ergebnis unter dem Minimum („INSUFFICIENT_OUTPUT_AMOUNT“, „Too little received“): Kurs jenseits der erlaubten Slippage. „TRANSFER_FROM_FAILED“: Allowance, Saldo oder Fee-on-Transfer-Token. „EXPIRED“: Deadline verstrichen. TRON: OUT_OF_ENERGY heißt zu wenig Energie oder zu niedriges Fee-Limit.
    4. Erst die Genehmigung: Eine Allowance lässt den Contract Token bis zu dieser Höhe bewegen; auf den nötigen Betrag setzen und danach widerrufen.
    5. Bridge: Hash auf der Quell-Chain, Nachrichtenstatus im Explorer der Bridge und Claim auf der Ziel-Chain vergleichen; manche verlangen einen manuellen Claim und Gas auf der Ziel-Chain.
    6. NFT: Metadaten von IPFS oder einem HTTP-Host können ausbleiben; ownerOf zeigt, wer es hält.
    7. Blind-Signing-Anfrage auf unbekannter Website: ablehnen.
