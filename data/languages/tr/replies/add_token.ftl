### Bir token’ı veya sözleşmeyi göstermek, özel ağ eklemek.

add_token-meaning = Token göstermek veya ağ eklemek
add_token-opening = Tabii. Token eklemek onu yalnızca uygulamada görünür yapar ve bir dakika sürer.
add_token-advice =
    Bir token’ı göstermek için:
    1. Token’ın bulunduğu ağı seçin; örneğin TRON veya BNB Smart Chain.
    2. Uygulamanın token listesinde adıyla arayıp görünür yapın.
    3. Bulamadınız mı? Sözleşme adresini projenin kendi sitesinden kopyalayın (sohbetten veya reklamdan değil) ve özel token olarak ekleyin. Bir token’ı belirleyen şey sözleşme adresidir.
    4. Sözleşme adresini bir kez daha kontrol edin: Ünlü bir token’ın adı ve logosuyla herkes token çıkarabilir.

    Ethereum ailesinden (adresleri 0x ile başlayan) bir ağ eklemek için bilgilerini (ad, RPC adresi, zincir kimliği, coin, blok gezgini) ağın kendi sitesinden kopyalayıp özel ağ olarak girin.

    Eklemek ücretsizdir ve hiçbir varlığı yerinden oynatmaz. Tanımadığınız bir token kendiliğinden belirirse ona dokunmayın: Sitesini açmayın, satmaya çalışmayın. Böyle token’lar tuzaktır.
    .technical =
    1. Token’ı yalnızca sözleşme adresi ve zincir belirler; adı ve sembolü herkes seçebilir (EIP-20). Sözleşmeyi projenin belgelerinden alın, blok gezgininde kontrol edin: doğrulanmış kaynak kod, sahipler, transferler.
    2. Özel token: sözleşmeyi doğru zincirde yapıştırın; sembol ve ondalık basamak sayısı ondan okunur. Yanlış decimals, yanlış tutar gösterir. Köprülenmiş sürümlerin sözleşmesi ayrıdır. TRON: TRC-20 sözleşmeleri T ile başlar, TRC-10 token’ların sayısal kimliği vardır. Solana: mint adresi.
    3. Özel EVM ağı: RPC URL’si, chain ID (EIP-155: işlemler buna göre imzalanır), yerel sembol, blok gezgini. Chain ID’ler: Ethereum 1, OP 10, BNB Smart Chain 56, Polygon 137, Base 8453, Arbitrum One 42161, Avalanche C-Chain 43114. eth_chainId yanıtıyla karşılaştırın.
    4. RPC uç noktası adreslerinizi ve IP’nizi görür, yanlış bakiye gösterebilir; sizin yerinize imza atamaz. Güvendiğiniz birini kullanın.
    5. Kaynağı belirsiz airdrop token’ları tuzaktır: hiçbir izin vermeyin, hiçbir claim sitesine girmeyin.
