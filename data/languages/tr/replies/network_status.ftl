### Bir ağ yoğun, yavaş veya çökmüş mü; nasıl anlaşılır.

network_status-meaning = Ağ yavaş mı, çöktü mü?
network_status-opening = Yavaş olanın ağın kendisi mi yoksa yalnızca sizin ona bağlantınız mı olduğunu nasıl anlayacağınızı göstereyim.
network_status-advice =
    Ağın şu anki durumu hakkında tahmin yürütmem ama bir dakikada kendiniz bakabilirsiniz:

    1. Ağın blok gezginini, yani tüm transferleri gösteren herkese açık siteyi açın. Yeni bloklar gelmeye devam ediyorsa ağ çalışıyordur.
    2. Uygulamanın önerdiği ücrete bakın. Her zamankinden çok yüksekse çok kişi gönderim yapıyordur: Ağ yoğundur. Daha yüksek ücret transferinizi daha çabuk geçirir; vaktiniz varsa sakinleşmesini bekleyin.
    3. Orada yeni bloklar geliyor ama uygulamanız eski veri veya hata gösteriyorsa sorun aradadır. Wi-Fi ile mobil veri arasında geçiş yapın, VPN varsa kapatın, uygulama sunuyorsa başka bir düğüm (uygulamanın veri aldığı bilgisayar) seçin ve uygulamayı güncelleyin.
    4. Uzun süre hiç yeni blok gelmiyorsa ağın kendisi durmuş olabilir (Bitcoin’de bir saat bloksuz geçmesi normaldir). Varlıklarınız olduğu yerde kalır; ağ yeniden çalışana kadar bir şey göndermeyin.

    Transferlerinizden biri takıldıysa söyleyin, bakayım.
    .technical =
    1. Yoğunluk: EVM zincirlerinde bloklar yarıdan fazla doluyken taban ücret yükselir; eğilimi talebi gösterir. Bitcoin: mempool boyutu ve sonraki blokların sat/vB değeri. Solana: düşen işlemler ve öncelik ücretleri. TRON: 3 saniyede bir blok; enerji ve bant genişliği, blok alanından daha sık yetersiz kalır.
    2. Zincir mi, düğüm mü: RPC uç noktanızın eth_blockNumber değerini bir gezginle karşılaştırın. Birkaç bloktan büyük fark veya false olmayan eth_syncing, geride kalan düğüm demektir; 429 hız sınırı, 403 engel (çoğu kez VPN yüzünden), 5xx çökme. RPC uç noktasını değiştirin.
    3. Olağan blok süreleri: Ethereum 12 sn, TRON 3 sn, Bitcoin ortalama yaklaşık 10 dk (bir saat bloksuz geçtiği olur), Solana yarım saniyeden kısa. Rollup’lar sequencer’larıyla birlikte durur.
    4. Kesinti sırasında tekrar tekrar imzalamayın: imzaladıklarınız sonradan yayımlanabilir ve birkaçı birden yürütülebilir. EVM zincirlerinde aynı nonce’u kullanın.

    Bir borsadaki yatırma veya çekme bakımı borsanın kendi işidir; durum sayfasına bakın.
