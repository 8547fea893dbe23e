### Uygulama açılmıyor, kilidi açılmıyor veya giriş yapılamıyor.

login_problem-meaning = Uygulamaya giremiyorum
login_problem-opening = Bunun insanı kaygılandırdığını biliyorum. Varlıklarınız uygulamada değil, blok zincirindedir. Açılmasını neyin engellediğine bakalım.
login_problem-advice =
    Lütfen bu adımları sırayla deneyin, düzelir düzelmez durun:

    1. Uygulamayı tamamen kapatıp yeniden açın. Sonra telefonu yeniden başlatın.
    2. VPN varsa kapatın, Wi-Fi ile mobil veri arasında geçiş yapın.
    3. Telefonun tarih ve saatini otomatik yapın; telefon doluysa yer açın.
    4. Uygulamayı silmeden, resmî mağazadan veya siteden güncelleyin.
    5. Yüz tanıma veya parmak izi çalışmıyorsa şifreyi girin. Sonra bunları uygulamanın ayarlarından yeniden kurun.

    İçindeki her cüzdanın kurtarma ifadesi yazılı ve kontrol edilmiş olarak elinizde değilse uygulamayı silmeyin, verilerini temizlemeyin. Uygulamayı kaldırmak, telefonda tuttuğu anahtarları da siler. İfadeyle cüzdanı yeniden içe aktarabilirsiniz; yalnızca uygulamanın içinde, başka hiçbir yerde değil.
    .technical =
    1. Çökme veya beyaz ekran: zorla durdurun, yalnızca önbelleği temizleyin (verileri asla: şifrelenmiş keystore oradadır), uygulamayı, sistemi ve Android’de System WebView’u güncelleyin. Sürümü, işletim sistemini ve cihaz modelini not edin.
    2. Bitmeyen yükleme: engellenen API veya RPC sunucusu. VPN veya proxy olmadan, başka DNS ile, başka bağlantıda deneyin. Yanlış sistem saati TLS’yi ve zamana dayalı kodları bozar.
    3. Biyometri: yeni eklenen yüz veya parmak ya da kaldırılan ekran kilidi, Android Keystore veya iOS Keychain’deki anahtarı geçersiz kılabilir. Şifreyle açın, sonra yeniden tanımlayın.
    4. Bağlı hesap: birkaç yanlış denemeden sonra giriş kısıtlanabilir; bekleyin, üst üste denemeyin.
    5. Son çare, yalnızca her cüzdanın (ifade veya içe aktarılanlarda anahtar) ve varsa BIP-39 passphrase’in kontrol edilmiş yedeğiyle: resmî kaynaktan yeniden kurun ve uygulamada içe aktarın. Uygulamayı kaldırmak özel depolamasını siler. Giriş ve anahtarlar ayrı şeylerdir: zincirdeki hiçbir şey uygulamanın açılmasına bağlı değildir.
