### Cüzdanı güvende tutmak, izinleri kontrol edip iptal etmek, korunma.

security_advice-meaning = Cüzdanımı nasıl güvende tutarım?
security_advice-opening = Bir şey olmadan sormanız çok iyi. Birkaç alışkanlık sizi tehlikelerin çoğundan korur.
security_advice-advice =
    1. Kurtarma ifadesini kâğıda yazın ve saklı tutun. Fotoğrafını çekmeyin, buluta veya sohbete koymayın. Kimseye söylemeyin; hiçbir destek ekibinin ona ihtiyacı olmaz.
    2. Uygulamayı yalnızca resmî mağazadan veya siteden alın ve güncel tutun.
    3. Uygulamayı güçlü bir şifreyle kilitleyin: uzun ve başka hiçbir yerde kullanmadığınız bir şifreyle. Telefonu da kilitleyin.
    4. Göndermeden önce adresin yalnızca başını ve sonunu değil, tamamını karşılaştırın. Eski transferlerden adres kopyalamayın: Dolandırıcılar oraya benzerlerini bırakır.
    5. Her birinin kendi ifadesi olan iki cüzdan kullanın: biri birikim için, hiçbir siteye bağlanmayan; diğeri denemeler için, içinde az varlık olan.
    6. Harcama izinlerini (sitelere varlıklarınızı taşımaları için verdiğiniz izinleri) gözden geçirin ve gerekmeyenleri iptal edin. Yalnızca bağlantıyı kesmek izinleri iptal etmez.
    7. Daha büyük tutarlar için üreticisinden alınmış bir donanım cüzdanı (anahtarları saklayan küçük bir cihaz) kullanın.
    8. Acele ettirme, hediyeler ve yardım teklif eden yabancılar uyarı işaretidir. Şüphedeyseniz hiçbir şey imzalamayın.
    .technical =
    1. Seed: çevrimdışı, kâğıtta veya çelikte, geri yüklemesi denenmiş. Daha büyük tutarlarda BIP-39 passphrase veya multisig; üreticisinden alınmış, adreslerin kendi ekranında doğrulandığı donanım cüzdanı.
    2. İzinler: allowance, sözleşmenin token’ları iptal edilene kadar izin verilen miktarda taşımasını sağlar (EIP-20; NFT’lerde setApprovalForAll). Tam miktara izin verin. Uygulamada veya bir gezginin approval denetleyicisinde gözden geçirin. Permit2’yi, Solana delegate’lerini ve TRON TRC-20 izinlerini de kontrol edin. WalletConnect oturumunu kapatmak hiçbir izni iptal etmez.
    3. İmzalar: Permit (EIP-2612) ve typed data (EIP-712) gaz harcamadan token taşıyabilir; okuyamadığınızı reddedin. Tek bir EIP-7702 imzası bütün hesabı bir sözleşmeye devredebilir: sitelerin istediğini imzalamayın; sıfır adrese devrederek sıfırlanır.
    4. TRON: owner ve active yetkilerini ara sıra kontrol edin.
    5. Cihaz: sistem ve uygulama güncel, root yok, mağaza dışı kurulum yok, pano zararlılarına dikkat.
    6. Adresler: dizinin tamamını doğrulayın, adres defterini kullanın (adres zehirleme).
    7. Bağlı hesap: benzersiz şifre, SMS yerine doğrulayıcı uygulama.
