### Bir coin, token, ağ veya gizlilik coin’i destekleniyor mu.

coin_support-meaning = Coin’im veya ağım destekleniyor mu?
coin_support-opening = Hiçbir şey gönderilmeden önce bunu kesin olarak nasıl öğreneceğinizi göstereyim.
coin_support-advice =
    1. Uygulamada coin eklenen ekranda coin’i veya ağı arayın. Oradaysa cüzdanınıza gönderilebilir; ama yalnızca yanında yazan ağ üzerinden.
    2. Desteklenen bir ağdaki (örneğin Ethereum, BNB Smart Chain, TRON veya Solana) bir token ise arama bulamasa bile genellikle sözleşme adresiyle kendiniz ekleyebilirsiniz. Bu adresi projenin kendi sitesinden alın.
    3. İkisi de olmuyorsa lütfen o coin’i cüzdanınıza göndermeyin. Desteklenmeyen bir ağdaki coin’lere bir daha hiç ulaşılamayabilir.

    Monero veya Zcash gibi gizlilik coin’leri göndereni, alanı veya tutarı gizleyebilir; bu yüzden cüzdanın onlara özel olarak yapılmış olması gerekir. Yalnızca uygulamada listeleniyorlarsa desteklenirler. Birçok borsa bunları kabul etmez, bazı ülkeler de kısıtlar.

    Bir coin’in eklenip eklenmeyeceği veya ne zaman ekleneceği konusunda söz veremem. İsteğinizi bir ekip arkadaşıma iletebilirim: “bir insanla görüşmek istiyorum” yazmanız yeterli.
    .technical =
    1. Destek katmanlıdır: zincir (anahtar türetme, adres biçimi, imzalama, düğüm ve indeksleyici), token standardı ve liste kaydı. Token’ı tek bir zincirdeki sözleşme adresi belirler (EIP-20, BEP-20, TRC-20, SPL mint); listede olmayan token sözleşmeyle eklenebilir.
    2. EVM uyumlu her zincir normalde RPC URL’si ve chain ID ile özel ağ olarak eklenebilir. EVM dışı zincirlerin uygulamaya entegre edilmesi gerekir.
    3. Aynı ifade, zinciri ve BIP-44 yolunu destekleyen başka bir uygulamada aynı anahtarları verir; ama ifadenin girildiği her ek uygulama riski artırır, orada ayrı bir cüzdan kullanın.
    4. Gizlilik coin’leri: Monero (halka imzalar, gizli adresler, gizli tutarlar; view ve spend anahtarları, 25 kelimelik seed, restore height’tan itibaren tarama) BIP-39 değildir. Zcash: şeffaf t-adresleri Bitcoin’inkiler gibi davranır; korumalı olanlar (zk-SNARK, unified address) kanıt üretimi ve tarama ister. Bir cüzdan yalnızca şeffaf kısmı destekleyebilir.
    5. Biçimi benziyor diye bir adrese asla yatırma yapmayın.
