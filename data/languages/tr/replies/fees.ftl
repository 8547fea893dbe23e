### Ücretler: neden yüksek, nasıl belirlenir, nasıl daha az ödenir.

fees-meaning = Ücretlerle ilgili bir soru
fees-opening = Ağ ücretleri başta kafa karıştırır. Nereden geldiklerini ve nasıl daha az ödeyeceğinizi anlatayım.
fees-advice =
    Ağ ücreti, transferinizi gerçekleştiren ağa gider. Ne kadar gönderdiğinizden çok, ağın ne kadar yoğun olduğuna bağlıdır. Aynı anda çok kişi gönderirse daha çok ödeyenler öne geçer. Ağ yoğunken daha yüksek ücretin işe yaraması bundandır.

    Daha az ödemek için:
    1. Daha sakin bir saati bekleyin. Aceleniz yoksa uygulamada daha yavaş ve ucuz ücreti seçin.
    2. Çok da düşük tutmayın; yoksa transferiniz uzun süre bekleyebilir.
    3. Ağları karşılaştırın: USDT göndermenin ücreti ağdan ağa çok değişir. Yalnızca alıcının da kabul ettiği bir ağı kullanın, yoksa varlıklar kaybolabilir.
    4. Cüzdanda ETH, BNB, TRX veya SOL gibi ağın kendi coin’inden biraz bulundurun: Ücret normalde onunla ödenir.
    5. TRON’da TRX stake ederek “enerji” elde edebilirsiniz; o zaman USDT göndermek daha ucuz veya ücretsiz olur. Stake edilen TRX kilitlidir: Geri almak 14 gün sürer.

    Takaslar (swap) ve başka sözleşmeler basit bir transferden pahalıdır; çünkü ağın daha çok işi vardır.
    .technical =
    1. EVM (EIP-1559): ücret = kullanılan gaz × (taban ücret + öncelik ücreti). Taban ücret yakılır ve talebe göre değişir; Ethereum’da blok başına en çok %12,5; bloklar yarıdan fazla doluyken artar. Token transferleri ve takaslar, düz transferin birkaç katı gaz kullanır. Maksimum ücret tavandır: gerekmeyen kısmı alınmaz. Rollup’lar veriyi L1’e yazma maliyetini ekler.
    2. TRON: her işlem bant genişliği, sözleşme çağrıları ayrıca enerji kullanır; eksik kalan TRX yakılarak ödenir. Henüz USDT’si olmayan bir adrese USDT göndermek yaklaşık iki kat enerji ister. Enerji için stake edin (çözülmesi 14 gün sürer) veya kiralayın ve fee limit’e dikkat edin.
    3. Bitcoin: sat/vB × sanal boyut. Tutar ne olursa olsun çok sayıda küçük girdi daha pahalıdır; ücretler düşükken birleştirin.
    4. Solana: imza başına 5.000 lamport, artı isteğe bağlı öncelik ücreti = işlem birimi (compute unit) fiyatı × işlem birimi limiti.

    Daha yüksek öncelik ücreti blokta daha erken bir yer satın alır; revert edecek bir işlemi kurtarmaz.
