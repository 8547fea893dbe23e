### Cüzdan oluşturmak, içe ve dışa aktarmak, adlandırmak, silmek, değiştirmek; donanım cüzdanları.

wallet_setup-meaning = Cüzdan oluşturma veya içe aktarma
wallet_setup-opening = Tabii. Adım adım birlikte yapalım.
wallet_setup-advice =
    Cüzdan oluşturmak:
    1. Uygulamayı yalnızca resmî mağazadan veya siteden alın.
    2. “Oluştur” seçeneğine dokunun ve başka hiçbir yerde kullanmadığınız uzun bir şifre belirleyin.
    3. Yalnızken kurtarma ifadesini sırasıyla kâğıda yazın; uygulama sonra bunu kontrol eder. Fotoğrafını çekmeyin, buluta koymayın.
    4. Bu cüzdana önce küçük bir tutar gönderin.

    Cüzdanı içe aktarmak: Uygulamada “İçe aktar” seçeneğine dokunun ve kendi ifadenizi oraya yazın; asla bir siteye veya sohbete değil. Sonra adresi eski adresinizle karşılaştırın. Birinin size verdiği ifadeyi asla kullanmayın.

    Cüzdan değiştirmek veya yeniden adlandırmak: Cüzdan listesini açın. Ad, yalnızca telefonunuzdaki bir etikettir.

    Silmek: Önce ifadesinin (özel anahtarla içe aktardıysanız o anahtarın) yazılı ve kontrol edilmiş olduğundan emin olun. Silmek cüzdanı telefondan kaldırır. Varlıklar blok zincirinde kalır ama ifade veya anahtar olmadan onlara kimse ulaşamaz.

    Donanım cüzdanı (anahtarları saklayan küçük bir cihaz): Üreticisinden alın ve ifadesini kendisi oluştursun; kutudan hazır bir ifade çıkarsa kullanmayın. Uygulama sunuyorsa “Donanım cüzdanı bağla” seçeneğine dokunun ve her adresi cihazın kendi ekranında kontrol edin.
    .technical =
    1. Oluşturma: cihazda üretilen BIP-39 ifadesi (12–24 kelime); anahtarlar BIP-32/BIP-44 yollarıyla türetilir. Şifre yalnızca yerel keystore’u şifreler. Varlık koymadan önce yedekleyin ve geri yüklemeyi deneyin.
    2. İfadeyle içe aktarma, aynı standardı ve yolu kullanan her uygulamada bütün hesapları geri getirir; özel anahtarla veya keystore ile yalnızca tek hesap, ifadesiz. Eksik hesaplar: hesap indeksini artırın, başka yolları (Ledger Live, legacy; Bitcoin’de BIP-44/49/84/86) veya BIP-39 passphrase’i deneyin. Salt izleme (watch-only) cüzdanlarında anahtar yoktur, imza atamazlar.
    3. Dışa aktarma: yalnızca uygulamanın içinde, mümkünse çevrimdışı, asla pano üzerinden değil. Keystore dosyası şifresi kadar güçlüdür.
    4. Silme: anahtarları yalnızca bu cihazdan kaldırır; zincirdeki izinler ve yetkiler kalır.
    5. Donanım: üreticinin donanım yazılımı (firmware), cihazda üretilen ve telefona asla yazılmayan seed; USB, Bluetooth veya QR ile eşleştirin, ekranda doğrulayın, kör imzadan kaçının.
    6. Multisig veya TRON yetkileri: bütün imzacıları ve eşikleri kaydedin.
