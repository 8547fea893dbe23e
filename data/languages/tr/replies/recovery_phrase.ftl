### Kurtarma ifadesi, özel anahtar ve Keystore: kayıp, nerede, yedekleme, anlamı.

recovery_phrase-meaning = Kurtarma ifadem veya özel anahtarım
recovery_phrase-opening = Bu, cüzdanınızla ilgili en önemli şey; o yüzden dikkatli olalım. Lütfen ifadenin veya anahtarın kendisini bana göndermeyin.
recovery_phrase-advice =
    Kurtarma ifadesi (12–24 kelime), cüzdandaki her şeyin anahtarıdır. O kimdeyse varlıklarınız da ondadır. { $brand } bu ifadeyi bilmez ve ona asla ihtiyaç duymaz.

    Yedeklemek için:
    1. Yalnızken uygulamada cüzdanı açın ve yedeklemeyi seçin.
    2. Kelimeleri sırasıyla kâğıda yazın. Fotoğrafını çekmeyin; buluta, sohbete veya e-postaya koymayın.
    3. Her kelimeyi kontrol edin ve kâğıdı güvenli bir yerde saklayın. Başka bir yerdeki ikinci kopya yangına karşı korur.

    İfadeyi kaybettiniz ama uygulama hâlâ açılıyor mu? Şimdi yedekleyin. Uygulama göstermiyorsa varlıklarınızı ifadesini kâğıda yazdığınız yeni bir cüzdana taşıyın. Uygulamayı silmeyin.

    İfade kayıp, uygulama da silinmiş veya kilitli mi? Bir kâğıt, metal plaka, uygulamanın kurulu olduğu eski bir telefon ya da bir zamanlar dışa aktardığınız bir özel anahtar veya Keystore dosyası arayın. Bunların hiçbiri yoksa cüzdanı kimse geri getiremez; size boş umut vermek istemem. Yapabileceğini söyleyen dolandırıcıdır.

    İfadeyi başka biri görmüş olabilir mi? Yeni ifadeli yeni bir cüzdan oluşturun ve her şeyi hemen oraya taşıyın. Eski ifadeye bağlı ikinci bir hesap güvenli değildir.
    .technical =
    1. BIP-39: 2048 kelimelik sabit listeden 12, 15, 18, 21 veya 24 kelime; son kelime bir sağlama toplamı taşır. İfade ve isteğe bağlı passphrase seed’i oluşturur (PBKDF2); BIP-32/BIP-44 cüzdanın her anahtarını yollar boyunca türetir, örneğin m/44'/60'/0'/0/0 (EVM), m/44'/195'/0'/0/0 (TRON), m/84'/0'/0'/0/0 (Bitcoin SegWit), m/44'/501'/0'/0' (Solana).
    2. Özel anahtar tek bir hesabı açar, keystore dosyası şifreyle şifrelenmiş tek bir anahtardır. Hiçbirinden ifadeye geri dönülmez. Anahtarla içe aktarılan cüzdanın ifadesi yoktur.
    3. Yedek: kâğıt veya çelik, çevrimdışı; ikinci bir cihazda geri yükleyerek ya da cüzdana varlık koymadan önce denenmiş; tek kopyayı silerek asla. Passphrase’i kelimelerden ayrı saklayın; o olmadan başka, boş adresler çıkar.
    4. Yanlış kelime veya sıra: sağlama toplamı hataların çoğunu yakalar, hepsini değil; adresleri karşılaştırın. Hatayı çevrimdışı, kendi kopyanızdan arayın; kelimeleri isteyen siteler ve “kurtarma araçları” onları çalar.
    5. Başkaları gördüyse: anahtarlar değiştirilemez. Her zincirdeki her hesabı temiz bir cihazda oluşturulmuş yeni bir seed’e taşıyın ve eski adresleri bir daha kullanmayın.
