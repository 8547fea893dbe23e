### Yanlış adrese, yanlış ağdan veya memo olmadan gönderilen varlıklar.

transfer_wrong_destination-meaning = Yanlış adrese veya ağa gönderdim
transfer_wrong_destination-opening = Üzgünüm, bunun ne kadar korkutucu olduğunu biliyorum. Lütfen o adrese başka bir şey göndermeyin. Ne yapılabileceği varlıkların şu an nerede olduğuna bağlı; önce ona bakalım.
transfer_wrong_destination-advice =
    Dürüst olmalıyım: Onaylanmış bir transferi kimse geri alamaz, { $brand } ekibi bile. Ama varlıklar her zaman kaybolmuş değildir.

    1. Hâlâ onaylanmadı mı? Sunuluyorsa uygulamada hemen “İptal et” seçeneğine dokunun. “Hızlandır” seçeneğine dokunmayın: Varlıkları yanlış yere daha çabuk gönderir.
    2. Bir borsaya yanlış ağdan ya da memo veya etiket (tag) olmadan mı gönderdiniz? O borsaya kendi uygulaması veya sitesi üzerinden, işlem hash’iyle yazın. Hesabınıza yalnızca borsa geçirebilir; bazıları yapar, bazıları bunun için ücret alır.
    3. Adres kendi cüzdanınızın ama ağ mı yanlış? İki ağ da 0x ile başlayan adresler kullanıyorsa uygulamada, gönderirken gerçekten kullandığınız ağa geçin: Varlıklar genellikle oradadır.
    4. Başkasının adresi mi? Varlıkları yalnızca sahibi geri gönderebilir. Kim olduğunu biliyorsanız ondan isteyin.

    Ücret veya kurtarma ifadeniz karşılığında varlıkları geri getireceğini söyleyen kişi dolandırıcıdır.
    .technical =
    Onaylanmış işlem kesindir. Önemli olan, gerçekten kullanılan zincirde alıcı adresin anahtarının kimde olduğudur.

    1. Onaylanmamış: EVM’de aynı nonce ile kendinize sıfır değer, maksimum ücret ve öncelik ücreti ayrı ayrı en az %10 yüksek; Bitcoin’de aynı girdiyi kendinize harcayan RBF (BIP-125). TRON ve Solana: genellikle durdurulamayacak kadar hızlı.
    2. Kendi anahtarınız, başka EVM zinciri: aynı anahtar 0x adresini her EVM zincirinde denetler. O ağı ve oradaki token sözleşmesini ekleyin, gaz için yerel coin’inden edinin. İstisnalar: akıllı sözleşme cüzdanı orada olmayabilir; borsanın yatırma adresi sizin anahtarınız değildir.
    3. Borsa, yanlış zincir veya eksik etiket (XRP destination tag, TON yorumu, Cosmos memo): anahtar yalnızca borsadadır, yatırma işlemini yalnızca o hesaba geçirebilir. Destek ekibi hash’i, miktarı, zinciri ve oradaki hesabınızı ister.
    4. Kendi sözleşmesine veya çekim işlevi olmayan bir sözleşmeye gönderilen token: normalde bir daha ulaşılamaz.
    5. Yakma adresi veya yanlış yazılmış adres: anahtar kimsede değildir. Adresler sağlama taşıyorsa (EIP-55 büyük harfleri, Base58Check, Bech32) yanlış yazım nadirdir; çoğunlukla geçmişten kopyalanmış benzer bir adrestir (adres zehirleme).
