### Uygulamanın veya ağın reddettiği transfer, takas ya da çekim.

transfer_failed-meaning = Gönderemiyorum, transfer başarısız
transfer_failed-opening = Transferin gitmemesine üzüldüm. Neyin engellediğini bulalım.
transfer_failed-advice =
    Bir transfer başarısız olduğunda varlıklar normalde hesabınızda kalır; en fazla ağ ücreti harcanır. Lütfen sırayla kontrol edin:

    1. Ücreti ödeyen coin’den yeterince var mı? Ethereum’da ETH, BNB Smart Chain’de BNB, TRON’da TRX, Solana’da SOL. O olmadan normalde USDT de gönderemezsiniz.
    2. Bakiyenin tamamını mı göndermeye çalıştınız? Ücrete yetecek kadarını bırakmak için biraz daha az gönderin.
    3. Daha eski bir transfer hâlâ bekliyor mu? Önce onu hızlandırın veya iptal edin.
    4. Ücreti veya gaz limitini (transferin ağa yaptırabileceği en fazla iş) değiştirdiniz mi? Uygulamanın önerdiği değere geri alın.
    5. Mesajda ağ veya bağlantı sözü geçiyor mu? Wi-Fi ile mobil veri arasında geçiş yapın, VPN varsa kapatın ve uygulamayı güncelleyin.

    Yeniden denemeden önce transfer listenize ve blok gezgininde (tüm transferleri gösteren herkese açık site) adresinize bakın: İlki yine de gitmiş olabilir.
    .technical =
    Zincire göre:

    1. EVM: yerel bakiye, değer + gaz limiti × gaz başına maksimum ücreti karşılamalıdır. “nonce too low”: nonce kullanılmış, yani daha önceki bir işlem bloğa girmiş; yeniden göndermeden önce ona bakın. “replacement transaction underpriced”: maksimum ücreti de öncelik ücretini de en az %10 yükseltin. “out of gas”: uygulama yeniden tahmin etsin. “execution reverted”: nedeni okuyun (allowance, slippage, duraklatılmış veya kara liste uygulayan token). Başarısız işlem de gazını öder.
    2. TRON: TRC-20 transferi bir sözleşme çağrısıdır. Eksik enerji TRX yakılarak ödenir ve fee limit aşılırsa başarısız olur; OUT_OF_ENERGY çağrıyı geri sarar ama harcanan enerji ve TRX gider. Hiç kullanılmamış bir adrese TRX göndermek, etkinleştirme için yaklaşık 1 TRX daha tutar.
    3. Bitcoin: toz sınırının altındaki çıktılar (varsayılan olarak P2PKH için 546 sat, P2WPKH için 294 sat) iletilmez.
    4. Solana: “blockhash not found” veya süresi dolmuş: imzanın durumuna bakın, sonra yeniden imzalayın. Birine ilk token transferi, onun token hesabının rent depozitosunu da öder.
