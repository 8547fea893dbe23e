### Onaylanmadan kalan transfer: hızlandırmak, iptal etmek.

transfer_pending-meaning = Bir transfer takıldı
transfer_pending-opening = Beklemenin zor olduğunu biliyorum. Transferinizin ne durumda olduğuna bakacağım; ne yapacağımızı öyle bilelim.
transfer_pending-advice =
    Henüz onaylanmamış bir transfer kayıp değildir: Ya sonra gerçekleşir ya da hiç gerçekleşmez ve varlıklar hesabınızda kalır.

    1. Transferi uygulamada açın. “Hızlandır” seçeneği varsa dokunun ve daha yüksek ücreti kabul edin: Daha çok ödeyen transferler öne geçer. Önce adresin ve tutarın doğru olduğundan emin olun.
    2. Birkaç transfer bekliyorsa en eskisinden başlayın. Ethereum’da ve benzeri ağlarda diğerleri onu geçemez.
    3. Artık istemiyorsanız “İptal et” seçeneğine dokunun. Bu yalnızca onaylanmamışken işe yarar ve onun da bir ücreti vardır.
    4. İlk transferin ne olduğunu öğrenmeden yeniden göndermeyin; yoksa iki kez ödeyebilirsiniz.

    Bitcoin’de düşük ücret saatler veya günler demek olabilir. TRON ve Solana’da zamanında onaylanmayan transferin süresi kendiliğinden dolar. Blok gezgini (tüm transferleri gösteren herkese açık site) bu iki ağdaki bir transferi on dakika sonra hâlâ göstermiyorsa yeniden gönderebilirsiniz.

    Gönderen bir borsaysa ve henüz işlem hash’i göstermiyorsa daha bir şey göndermemiştir: Ne zaman göndereceğini yalnızca borsa söyleyebilir.
    .technical =
    1. EVM: bir hesabın işlemleri nonce sırasıyla yürütülür; ücreti düşük veya eksik bir alt nonce sonrakilerin hepsini tıkar. Hızlandırma: aynı nonce, maksimum ücret ve öncelik ücreti ayrı ayrı en az %10 yüksek (geth’in varsayılan price bump değeri). İptal: aynı nonce ile kendinize sıfır değerli transfer. Mempool’dan düşen işlem geçerli kalır ve nonce’u kullanılana kadar yeniden yayımlanabilir: aynı nonce ile yeniden gönderin, asla yenisiyle değil.
    2. Bitcoin: ücretle değiştirin (RBF, BIP-125: en az bir aynı girdi, daha yüksek ücret ve ücret oranı) ya da onaylanmamış çıktısını yüksek ücretle harcayın (CPFP: alıcı veya para üstü olan gönderen). Bitcoin Core onaylanmamış işlemleri varsayılan olarak 14 gün sonra düşürür; yeniden gönderirken yalnızca biri onaylanabilsin diye ilkinin bir girdisini kullanın.
    3. TRON: işlem bir son geçerlilik zamanı taşır (çoğu kez bir dakika, en fazla 24 saat) ve o zamana kadar bir bloğa girmezse geçersiz olur; ücretle değiştirme yoktur. Görünmeden süresi dolduysa bant genişliğini ve enerjiyi kontrol edin, sonra yeniden gönderin.
    4. Solana: blockhash’i 150 bloktan eskiyince, genellikle iki dakika içinde geçersiz olur (durable nonce hariç). Önce imzanın durumuna bakın, sonra öncelik ücretiyle yeniden imzalayın.

    Nedeni hash gösterir: mempool’daysa sorun ücret veya ağdır; hiçbir düğüm bilmiyorsa işlem hiç yayımlanmamış ya da düşmüştür.
