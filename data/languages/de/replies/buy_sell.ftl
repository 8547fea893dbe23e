### Kaufen, verkaufen, auszahlen: Karte, Bank, von Person zu Person.

buy_sell-meaning = Coins kaufen oder verkaufen
buy_sell-opening = Ich erkläre Ihnen, wie man kaufen und verkaufen kann und wie Sie dabei sicher bleiben.
buy_sell-advice =
    Es gibt drei Wege. Bei jedem läuft die Zahlung über jemand anderen, nicht über Ihre Wallet:

    1. Eine Börse: Sie zahlen Geld ein, kaufen dort Coins und lassen sie an Ihre Wallet auszahlen. Zum Verkaufen geht es umgekehrt.
    2. Ein Anbieter in der Wallet (Karte oder Bank): Sie wählen Coin, Betrag und Netzwerk. Der Anbieter prüft Ihre Identität und zeigt Gebühr und Kurs, bevor Sie zahlen.
    3. Von Person zu Person (P2P): nur auf einer Plattform, die die Coins verwahrt, bis beide Seiten ihren Teil erfüllt haben.

    Wenn Sie verkaufen: Geben Sie die Coins erst frei, wenn das Geld auf Ihrem eigenen Bankkonto ist und von einem Konto kommt, das auf den Namen der kaufenden Person läuft. Ein Screenshot einer Zahlung beweist nichts, und eine bestätigte Transaktion lässt sich nicht zurückholen.

    Hängt ein Kauf, oder wurde Ihre Karte belastet und es kamen keine Coins: Suchen Sie die Bestellnummer in der Bestätigungsmail des Anbieters und schreiben Sie ihm. Nur er sieht die Zahlung und kann sie erstatten.

    Ob oder wann Sie kaufen oder verkaufen sollten, dazu kann ich Sie nicht beraten.
    .technical =
    1. On-Ramp-Orders haben zwei Teile: Fiat (Order-ID, Kartenautorisierung oder Überweisung, KYC und Limits beim Anbieter) und Chain (Hash der Auszahlung). Noch kein Hash heißt: Der Fiat-Teil ist offen, etwa wegen laufendem KYC, 3-D Secure, Ablehnung durch die Kartenbank oder ein bis mehreren Tagen Banklaufzeit. Eine Autorisierung, die nie eingezogen wird, gibt die Kartenbank wieder frei. Mit Hash: auf der Chain verfolgen.
    2. Vor dem Zahlen prüfen: Asset, Chain, Token-Contract, Adresse und die Summe aus Spread, Anbieter- und Netzwerkgebühr.
    3. Off-Ramp: genau Coin, Chain, Betrag und Memo der Order senden, bevor sie abläuft. Bei falscher Chain kommt nur der empfangende Anbieter noch an die Coins heran.
    4. P2P: Escrow der Plattform nutzen; erst nach Gutschrift vom Konto auf den verifizierten Namen der Käuferseite freigeben. Zahlungen Dritter ablehnen: Sie führen zu Rückbuchungen und zu gesperrten Konten wegen belasteter Gelder. Nie außerhalb der Plattform abwickeln.
    5. Transaktionen sind endgültig, Kartenzahlungen lassen sich per Chargeback zurückholen. Diese Asymmetrie nutzen Betrüger.
    6. Order-IDs und Hashes für die Steuer aufbewahren.
