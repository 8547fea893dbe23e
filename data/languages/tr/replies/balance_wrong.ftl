### Yanlış görünen tutar, token, fiyat veya değer.

balance_wrong-meaning = Bakiyem yanlış görünüyor
balance_wrong-opening = Bakiyeyi yanlış görmek insanı sarsar. Çoğu zaman yanlış olan yalnızca görüntüdür. Birlikte bakalım.
balance_wrong-advice =
    Geçerli olan, uygulamanın gösterdiği değil, blok zincirinin söylediğidir.

    1. Adresinizi uygulamadan kopyalayın ve ağın blok gezgininde, yani tüm transferleri gösteren herkese açık sitede aratın. Orada görünen tutar doğruysa hiçbir şey eksik değildir: Uygulama yalnızca geriden geliyordur.
    2. Öyleyse ekranı aşağı çekip yenileyin, uygulamayı kapatıp açın, VPN varsa kapatın ve uygulamayı güncelleyin.
    3. Bir token mı eksik? Bulunduğu ağı seçin ve token’ı listenize ekleyin.
    4. Yakın zamanda bir cüzdan içe aktardınız mı? Adresini eskisiyle karşılaştırın. Farklıysa bu başka bir cüzdandır: Doğru olanı seçin ya da doğru ifadeyi uygulamanın içinde içe aktarın.
    5. Coin stake ettiniz, borç verdiniz ya da bir dApp (cüzdanınıza bağlanan bir site) kullandınız mı? Varlıklar hâlâ onun sözleşmesinde olabilir.
    6. Tutar doğru ama değeri mi tuhaf? O zaman güncel olmayan fiyattır.

    Blok gezgini, hesabınızdan çıkan ve sizin yapmadığınız bir transfer gösteriyorsa bana hemen “param çalındı” yazın.
    .technical =
    1. Önce özel işlemleri eleyin: içe aktarılan cüzdan dosyası veya anahtar, sözleşme etkileşimi, değiştirilen ağ. Sonra düğüm: eth_blockNumber’ı bir gezginle karşılaştırın; geride kalan veya yanlış RPC uç noktası eski durumu döndürür. Düğümü değiştirin.
    2. Token’lar: bakiye token’ın sözleşmesindedir, balanceOf(adres) çağırın. Cüzdan yalnızca bildiği sözleşmeleri listeler; köprülenmiş sürümler (USDC ve USDC.e) ayrı sözleşmelerdir. Rebase eden ve transferde kesinti yapan token’lar kendiliğinden değişir.
    3. İçe aktarma sonrası farklı adresler: başka bir türetme yolu (BIP-44 hesap veya indeks, Ledger Live veya legacy yolları, Bitcoin’de BIP-44/49/84/86) ya da eksik veya fazladan bir BIP-39 passphrase.
    4. Var ama harcanamıyor: stake edilmiş veya çözülme süresindeki coin’ler (kaynak için stake edilen TRX dâhil), açık emirler, LP veya kasa (vault) payları, rent rezervi (Solana), taban rezerv (XRP), onaylanmamış para üstü (Bitcoin).
    5. Fiyat: sığ piyasa ya da sözleşme adresi yerine sembolle eşleşen fiyat akışı.
    6. Bilinmeyen bir çıkış, bir spender’ın yaptığı Transfer veya değişmiş TRON yetkileri: hırsızlık olarak ele alın.
