### Almak, satmak, nakde çevirmek: kart, banka, kişiden kişiye.

buy_sell-meaning = Kripto para alım satımı
buy_sell-opening = Alım satımın yollarını ve bunu yaparken nasıl güvende kalacağınızı anlatayım.
buy_sell-advice =
    Üç yol var. Üçünde de ödemeyle cüzdanınız değil, başkası ilgilenir:

    1. Borsa: Para yatırır, orada coin alır ve cüzdanınıza çekersiniz. Nakde çevirmek için tersini yaparsınız.
    2. Cüzdanın içindeki bir sağlayıcı (kart veya banka): Coin’i, tutarı ve ağı seçersiniz. Sağlayıcı kimliğinizi doğrular ve ödemeden önce ücreti ve kuru gösterir.
    3. Kişiden kişiye (P2P): Yalnızca iki taraf da üzerine düşeni yapana kadar coin’leri emanette tutan bir platformda.

    Satarken: Coin’leri ancak para, alıcının kendi adına kayıtlı hesaptan sizin banka hesabınıza geçtikten sonra serbest bırakın. Ödemenin ekran görüntüsü hiçbir şeyi kanıtlamaz ve onaylanmış bir transfer geri alınamaz.

    Alımınız takıldıysa ya da kartınızdan para çekildi ama coin gelmediyse: Sağlayıcının onay e-postasındaki sipariş numarasını bulun ve sağlayıcıya yazın. Ödemeyi yalnızca o görebilir ve iade edebilir.

    Alım satım yapıp yapmamanız veya zamanı konusunda tavsiye veremem.
    .technical =
    1. Satın alma emrinin iki ayağı vardır: itibari para (sipariş kimliği, kart provizyonu veya banka transferi, sağlayıcıda KYC ve limitler) ve zincir (sağlayıcının ödeme hash’i). Hash yoksa itibari para ayağı hâlâ açıktır: bekleyen KYC, 3-D Secure veya banka reddi, bir ila birkaç gün süren banka mutabakatı. Tahsil edilmeyen provizyonu kartı veren banka çözer. Hash varsa zincirde izleyin.
    2. Ödemeden önce kontrol edin: varlık, zincir, token sözleşmesi, adres ve makas, sağlayıcı ücreti ile ağ ücretinin toplamı.
    3. Nakde çevirme: emirdeki coin’i, zinciri, miktarı ve memo’yu süresi dolmadan aynen gönderin. Zincir yanlışsa yalnızca alan sağlayıcı kurtarabilir.
    4. P2P: platformun emanet (escrow) sistemini kullanın; para, kimliği doğrulanmış alıcının kendi adıyla hesabınıza geçince serbest bırakın. Üçüncü kişiden ödeme kabul etmeyin: geri çekilen ödemelere ve kaynağı şüpheli para yüzünden bloke edilen hesaplara yol açar. Asla platform dışında anlaşmayın.
    5. Transferler kesindir; kart ödemelerine itiraz edilebilir (chargeback). Dolandırıcılıklar bu asimetriyi kullanır.
    6. Sipariş kimliklerini ve hash’leri vergi kayıtlarınız için saklayın.
