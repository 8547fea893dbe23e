### Blok zincirinin bir işlem hakkında söyledikleri.

lookup-pending =
    Transferi { $chain } ağında buldum: Yolda ama henüz onaylanmadı (kontrol saati: { $at }). Onaylanana kadar varlıklar gönderen hesapta kalır. Ya ağ yoğun ya da ücret, şu an başkalarının ödediğinden düşük.
    .technical =
    { $chain } zincirinde bulundu: mempool’da, onaylanmamış (kontrol: { $at }).
lookup-pending_low_fee =
    Transferi { $chain } ağında buldum: Ücreti ağın şu an istediğinden düşük olduğu için bekliyor (kontrol saati: { $at }). Onaylanana kadar varlıklar gönderen hesapta kalır. Siz gönderdiyseniz ve hâlâ gitmesini istiyorsanız uygulamada “Hızlandır” seçeneğine dokunun. Artık istemiyorsanız şimdi “İptal et” seçeneğine dokunun.
    .technical =
    { $chain } zincirinde bulundu: mempool’da, gaz başına { $fee_rate } gwei ile; bloklar şu an yaklaşık { $usual_fee_rate } gwei alıyor (kontrol: { $at }). Aynı nonce ve daha yüksek ücretle değiştirin: hızlandırmak için aynı transfer, iptal için kendinize sıfır değer.
lookup-pending_behind =
    Transferi { $chain } ağında buldum: Aynı hesaptan daha önce gönderilmiş ve henüz onaylanmamış bir transferin arkasında bekliyor (kontrol saati: { $at }). Onaylanana kadar varlıklar gönderen hesapta kalır. Siz gönderdiyseniz ve hâlâ istiyorsanız önce eskisini hızlandırın veya iptal edin; bu da arkasından gelir. Artık istemiyorsanız önce bunu iptal edin, sonra eskisiyle ilgilenin.
    .technical =
    { $chain } zincirinde bulundu: henüz bloğa girmemiş { $nonce } numaralı nonce’un arkasında bekliyor (kontrol: { $at }). Önce o nonce’u değiştirin veya iptal edin; bu işlem yürütülmemeliyse önünü açmadan önce onu değiştirin.
lookup-pending_stop =
    Transferi { $chain } ağında buldum: Henüz onaylanmadı (kontrol saati: { $at }), yani durdurmak için hâlâ zaman olabilir. Sizin cüzdanınızdan gönderildiyse onu şimdi uygulamada açın ve “İptal et” seçeneğini (“Hızlandır”ı değil), sunulan en yüksek ücretle seçin. Garantisi yok ama her dakika önemli.
    .technical =
    { $chain } zincirinde bulundu: mempool’da, onaylanmamış (kontrol: { $at }). Şimdi değiştirin: aynı nonce, kendinize sıfır değer, belirgin biçimde daha yüksek ücret.
lookup-confirmed =
    İyi haber: Transferi { $chain } ağında buldum ve tamamlanmış; { $confirmations } onayı var (kontrol saati: { $at }). Alıcı tarafta görünmüyorsa oradaki uygulamanın veya borsanın biraz daha zamana ihtiyacı olabilir ya da coin’in oradaki listeye eklenmesi gerekir.
    .technical =
    { $chain } zincirinde bulundu: başarıyla yürütüldü, { $confirmations } onay (kontrol: { $at }). Bakiye görünmüyorsa token sözleşmesini, ağı ve alıcı tarafın istediği onay sayısını kontrol edin.
lookup-confirmed_plain =
    Transferi { $chain } ağında buldum: Gerçekleşmiş; { $confirmations } onayı var (kontrol saati: { $at }). Talebinize ekledim.
    .technical =
    { $chain } zincirinde bulundu: başarıyla yürütüldü, { $confirmations } onay (kontrol: { $at }); talebe eklendi.
lookup-failed = Transferi { $chain } ağında buldum: Bu transfer başarısız olmuş (kontrol saati: { $at }). Varlıklar yerinden oynamadı: Hâlâ gönderen hesaptalar, yalnızca ağ ücreti harcandı. Yeniden denemeden önce tutar ve ücret için yeterli bakiye olup olmadığını kontrol edin.
lookup-failed_out_of_gas =
    Transferi { $chain } ağında buldum: Gaz limiti, yani ağa yaptırabileceği en fazla iş, çok düşük olduğu için başarısız olmuş (kontrol saati: { $at }). Varlıklar yerinden oynamadı: Hâlâ gönderen hesaptalar, yalnızca ağ ücreti harcandı. Yeniden gönderirseniz gaz limitini uygulamanın önerdiği gibi bırakın.
    .technical =
    { $chain } zincirinde bulundu: out of gas (kontrol: { $at }). Durum geri sarıldı; ücret harcandı. Gaz limitini yükseltin veya uygulamanın tahmin etmesine izin verin.
lookup-failed_reverted =
    Transferi { $chain } ağında buldum: Sözleşme bu transferi reddetmiş (kontrol saati: { $at }). Bildirdiği neden: { $reason }. Varlıklar yerinden oynamadı: Hâlâ gönderen hesaptalar, yalnızca ağ ücreti harcandı.
    .technical =
    { $chain } zincirinde bulundu: revert etti (kontrol: { $at }), neden: { $reason }. Durum geri sarıldı; ücret harcandı.
lookup-failed_out_of_energy =
    Transferi { $chain } ağında buldum: Yeterli enerji olmadığı için başarısız olmuş (kontrol saati: { $at }). Varlıklar yerinden oynamadı: Hâlâ gönderen hesaptalar, yalnızca ağ ücreti harcandı. Yeniden göndermek isterseniz önce enerjiyi ödemek için o hesapta daha fazla TRX bulundurun ve ücret limitini uygulamanın önerdiği gibi bırakın.
    .technical =
    { $chain } zincirinde bulundu: OUT_OF_ENERGY (kontrol: { $at }). Durum geri sarıldı; kullanılan kaynaklar ve TRX harcandı. Fee limit’i yükseltin, daha fazla TRX bulundurun ya da enerji için stake edin veya enerji kiralayın, sonra yeniden gönderin.
lookup-replaced =
    { $chain } ağına baktım: Aynı hesaptan başka bir transfer bunun yerini almış, yani bu artık hiç gerçekleşmeyecek (kontrol saati: { $at }). Bu, “Hızlandır” veya “İptal et” seçildikten sonra olur. Listede daha yeni olan transferi bulun: Geçerli olan odur.
    .technical =
    { $chain } zincirinde nonce başka bir işlemle kullanılmış (kontrol: { $at }): bu işlem değiştirilmiş veya düşmüş, artık onaylanamaz.
lookup-not_found =
    { $chains } üzerinde aradım ve bu hash’e sahip bir işlem bulamadım (kontrol saati: { $at }). Genellikle hash eksiktir, transfer başka bir ağda yapılmıştır, hiç gönderilmemiştir ya da süresi dolmuştur. Lütfen hash’i yeniden kontrol edin ve bu netleşene kadar ikinci kez göndermeyin.
    .technical =
    { $chains } üzerinde bilinmiyor (kontrol: { $at }): yanlış ağ, hiç yayımlanmamış bir hash veya mempool’dan düşmüş bir işlem. İmzalı bir işlem; nonce’u, girdileri veya geçerlilik süresi elverdiği sürece yeniden yayımlanabilir.
lookup-unreachable = Blok zincirine şu anda bakamadım: { $chains } tarafından yanıt gelmedi. Bu yüzden transferinizin ne durumda olduğunu söyleyemem, tahmin de yürütmem. Bu bilgi olmadan devam edelim; bir ekip arkadaşımız da bakabilir.
lookup-not_asked = Bu tür bir hash’e ben bakamıyorum; bir ekip arkadaşımız bakabilir.
lookup-transfer = Gönderilen tutar { $amount }, alıcı adres { $recipient }. Lütfen bu adresi göndermek istediğiniz adresle karakter karakter karşılaştırın.
lookup-no_reason = belirtilmemiş
