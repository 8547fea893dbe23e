### Çalışmayan dApp, takas, köprü, NFT sayfası veya WalletConnect bağlantısı.

dapp_problem-meaning = dApp, takas veya köprü çalışmıyor
dapp_problem-opening = Sorun sitede, ağda veya cüzdanınızla bağlantıda olabilir. Nedenini adım adım bulalım.
dapp_problem-advice =
    1. Gerçek site olduğundan emin olun: Adresini projenin kendi verdiği adresle harf harf karşılaştırın.
    2. Cüzdanınızın sitenin istediği ağda olup olmadığına bakın; uygulamadan değiştirin.
    3. Ücret için o ağın kendi coin’inden biraz bulunduğunu kontrol edin.
    4. Bağlanmıyor mu? İki taraftan da bağlantıyı kesin, ikisini de kapatın ve yeni bir QR koduyla yeniden bağlanın. VPN varsa kapatın.
    5. Takas (swap) başarısız mı oluyor? Fiyat büyük olasılıkla değişti. Fiyatı yenileyin, daha küçük bir tutar deneyin ya da biraz daha büyük bir fiyat farkına (slippage) izin verin.
    6. Daha eski bir transfer hâlâ bekliyor mu? Önce onu hızlandırın veya iptal edin.
    7. Köprü (varlıkları başka ağa geçiren bir hizmet) mü kullandınız? Bu biraz sürer ve varlıklar öbür ağa gelir: Oraya bakın.
    8. NFT görseli mi görünmüyor? Çoğu zaman yalnızca görseli barındıran sunucu yavaştır.

    Bir site herhangi bir şeyi “düzeltmek” için kurtarma ifadenizi isterse siteyi kapatın: Bu dolandırıcılıktır. İşlem hash’i ile ağın transferi reddettiğini mi yoksa hiç almadığını mı görebilirim.
    .technical =
    1. Bağlantı: WalletConnect v2 oturumları uyuşan bir zincir namespace’i ve erişilebilir bir relay ister; eski oturum ve eşleşmeleri iki taraftan silin, sonra yeniden tarayın. Enjekte edilen sağlayıcı: eth_chainId’yi ve seçili hesabı kontrol edin.
    2. Hash yok: istek yayımlanmadan başarısız oldu (kullanıcı reddi 4001, tanınmayan zincir 4902, yanlış RPC, çağrı revert edeceği için başarısız tahmin).
    3. Hash ve revert: nedeni okuyun. Çıktı asgarinin altında (“INSUFFICIENT_OUTPUT_AMOUNT”, “Too little received”): fiyat, izin verilen slippage’ı aştı. “TRANSFER_FROM_FAILED”: allowance, bakiye veya transferde kesinti yapan token. “EXPIRED”: süre doldu. TRON: OUT_OF_ENERGY, enerji veya fee limit yetersiz demektir.
    4. Önce approve: allowance, sözleşmenin token’ları o miktara kadar taşımasına izin verir; gereken miktara ayarlayın, sonra iptal edin.
    5. Köprü: kaynak hash’i, köprünün gezginindeki mesaj durumunu ve hedefteki claim’i karşılaştırın; bazıları elle claim ve hedef zincirde gaz ister.
    6. NFT: IPFS’teki veya bir HTTP sunucusundaki metadata zaman aşımına uğrayabilir; kimde olduğunu ownerOf gösterir.
    7. Bilinmeyen bir sitede kör imza isteği: reddedin.
