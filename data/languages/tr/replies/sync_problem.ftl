### Yenilenmeyen veriler: geçmiş, bakiyeler, cihazlar arasında.

sync_problem-meaning = Uygulama yenilenmiyor, eşitlenmiyor
sync_problem-opening = Uygulamanın eski veri göstermesi insanı tedirgin eder, biliyorum. Genellikle yalnızca görüntü geriden gelir; varlıklarınıza bir şey olmamıştır.
sync_problem-advice =
    Uygulama, ağdaki bir bilgisayarın, yani bir düğümün (node) söylediğini gösterir. O düğüm veya ona bağlantınız yavaşsa eski veri görürsünüz. Geçerli olan, blok zincirinde yazandır.

    1. Uygulamayı tamamen kapatıp açın ve ekranı aşağı çekip yenileyin.
    2. VPN varsa kapatın, Wi-Fi ile mobil veri arasında geçiş yapın.
    3. Telefonun tarih ve saatini otomatik yapın.
    4. Uygulamanın ağ ayarlarında başka düğümler varsa birini seçin.
    5. Uygulamayı güncelleyin (önce silmeyin), yeniden açın ve eşitlenmesini bekleyin. Yeni sürümler bilinen eşitleme hatalarını giderir.
    6. Adresinizi ağın blok gezgininde, yani tüm transferleri gösteren herkese açık sitede aratın. Bir transfer orada da yoksa henüz onaylanmamıştır ya da başka bir ağdadır.

    İki cihaz farklı şeyler mi gösteriyor? Adlar, eklenen token’lar ve notlar her cihazda ayrı tutulur. İkisinde de aynı cüzdan varsa blok zincirinde yazan aynıdır: Adresleri karşılaştırın.
    .technical =
    1. Cüzdan RPC düğümleri üzerinden, geçmişi ise bir indeksleyiciden okur. eth_blockNumber’ı (TRON: getnowblock, Solana: getSlot) bir gezginle karşılaştırın: düğüm geride kalıyorsa değiştirin. Bakiyeler doğru, yalnızca geçmiş gecikiyorsa sorun indeksleyicidedir; bekleyin.
    2. Taşıma: VPN veya proxy çıkışları sıkça hız sınırına (429) ya da engele (403) takılır; DNS filtreleri, captive portal’lar ve yanlış saat (TLS) aynı görünür. Pil tasarrufu arka plan yenilemesini ve WebSocket’leri durdurur.
    3. Takılmış yerel durum: değiştirilmiş veya düşmüş bir bekleyen işlem listede kalabilir. Zorla durdurun ve önbelleği temizleyin; kontrol edilmiş yedek olmadan uygulama verilerini asla.
    4. Cihazlar arasında: token listeleri, adlar, adres defteri, bağlı siteler ve ayarlar yereldir. Aynı ifade, passphrase, türetme yolu ve hesap indeksinde adresler aynı olmalıdır.
    5. Hafif istemciler ve gizlilik coin’leri blokları kendileri tarar: taramanın bitmesini bekleyin, restore height’ı kontrol edin.

    Eşitleme hatasını gideren bir güncellemeden sonra uygulamayı yeniden açıp eşitleyin.
