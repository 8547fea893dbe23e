### Bir şeyin ne olduğu ve başka bir şeyden farkı.

explain_concept-meaning = Bana bir şeyi açıkla
explain_concept-opening = Tabii. En sık karşılaşacağınız kelimeler şunlar.
explain_concept-advice =
    Cüzdan: Anahtarlarınızı saklayan bir uygulama. Varlıkların kendisi blok zincirindedir; bu, çok sayıda bilgisayarın birlikte tuttuğu herkese açık bir kayıttır.

    Adres: Hesap numarası gibidir. Herkes bilebilir.

    Özel anahtar ve kurtarma ifadesi: Bir kasanın anahtarı gibidir. Özel anahtar tek bir hesabı açar; kurtarma ifadesi cüzdanınızın bütün anahtarlarını oluşturur. O kimdeyse varlıklarınız da ondadır, bu yüzden kimseye göstermeyin.

    Ağ (zincir): Her blok zinciri kendi başına bir dünyadır; örneğin Bitcoin, Ethereum veya TRON. USDT gibi bir coin birkaç ağda bulunur ama bunlar birbirinin yerine geçmez.

    Ağ ücreti (gas): Ağın yaptığı iş için aldığı ücret. Çok kişi gönderim yaparken genellikle yükselir. TRON’da bant genişliği ve enerjiyle, onlar bitince TRX ile ödersiniz.

    Düğüm (node): Bu kaydın bir kopyasını tutan bilgisayar. Uygulamanız nelere sahip olduğunuzu ona sorar.

    Akıllı sözleşme: Varlıkları sabit kurallara göre taşıyan, blok zincirindeki bir program. Token’lar, takaslar ve krediler böyle programlardan oluşur.

    İşlem hash’i: Bir transferin takip numarası. Herkese açıktır.
    .technical =
    1. Anahtarlar: BIP-39 ifadesi → seed → BIP-32 ağacı → anahtarlar. Adres açık anahtardan türetilir (EVM: Keccak-256 özetinin son 20 baytı, EIP-55 büyük harfleri; TRON: aynı baytlar 0x41 önekiyle Base58Check’te).
    2. Hesaplar veya çıktılar: EVM, TRON ve Solana bakiyeleri hesaplarda tutar; EVM bir hesabın işlemlerini nonce ile sıralar. Bitcoin’de harcanmamış çıktılar (UTXO) vardır; hep bütün olarak harcanır, para üstü geri döner.
    3. Gaz: iş birimi × fiyat; EIP-1559 bunu yakılan taban ücret ve öncelik ücreti olarak böler. TRON: bayt başına bant genişliği, sözleşme yürütme için enerji, eksik kalan TRX yakılarak ödenir. Bitcoin: sat/vB. Solana: imza başına ücret, artı işlem birimi (compute unit) fiyatı.
    4. Düğüm: zinciri doğrular, saklar ve JSON-RPC’ye yanıt verir; geride kalabilir veya hız sınırı koyabilir. Geçmişi bir indeksleyici sunar.
    5. Sözleşme: kendi depolaması olan kod; token bakiyeleri oradadır (EIP-20), verilen izinler (approve) sözleşmelerin onları taşımasını sağlar.
    6. Kesinleşme: Bitcoin derinliğe bağlı ve olasılıksal, Ethereum iki epoch sonra (yaklaşık 13 dakika), TRON yaklaşık 19 blok sonra. L2’ler L1’de kesinleşir.
