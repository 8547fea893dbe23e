### Unutulan şifre veya PIN: sıfırlanabilen hesap, yalnızca yeniden içe aktarılabilen cüzdan.

forgot_password-meaning = Şifremi unuttum
forgot_password-opening = Bu birçok kişinin başına gelir. Ne yapılacağı hangi şifre olduğuna bağlı; iki yolu da anlatayım.
forgot_password-advice =
    A. Telefon numarası veya e-postayla giriş yaptığınız bir hesap:
    1. Uygulamanın giriş ekranında “Şifremi unuttum” seçeneğine dokunun.
    2. Size bir kod gönderilir. Onu yalnızca oraya yazın; kimseye söylemeyin, bana bile.
    3. Yeni ve güçlü bir şifre belirleyin: uzun ve başka hiçbir yerde kullanmadığınız bir şifre.

    B. Yalnızca sizin elinizde olan bir cüzdan (bir zamanlar kâğıda bir kurtarma ifadesi yazmıştınız):
    Bu şifre yalnızca bu telefondaki uygulamayı kilitler. Onu kimse sıfırlayamaz veya bulamaz, { $brand } ekibi bile.
    1. Kullanmış olabileceğiniz şifreleri sakince deneyin; ayarlıysa yüz tanımayı veya parmak izini de.
    2. İfade elinizdeyse cüzdanı uygulamanın içinde yeniden içe aktarın ve yeni şifre belirleyin. Uygulamada birden fazla cüzdan varsa bir şeyi sıfırlamadan önce her birinin ifadesi veya anahtarı elinizde olmalı.
    3. Elinizde değilse uygulamayı silmeyin ve sıfırlamayın: Bu, anahtarları siler. Hâlâ açılıyorsa ifadeyi şimdi yedekleyin ya da varlıklarınızı ifadesini kâğıda yazdığınız yeni bir cüzdana taşıyın.

    Şifre de yedek de yoksa böyle bir cüzdanı kimse açamaz. Açabileceğini söyleyen dolandırıcıdır.
    .technical =
    İki farklı sır:

    1. Hesap girişi (custodial veya bağlı hesap): sunucu tarafında tutulan kimlik bilgisi. Uygulamada, bağlı telefona veya e-postaya gelen doğrulama koduyla sıfırlayın. NIST SP 800-63B’ye göre seçin: bileşim kuralı yerine uzunluk, benzersiz, şifre yöneticisinden; sonra diğer oturumları kapatın ve iki aşamalı girişi kontrol edin.
    2. Self-custody cüzdan: şifre yalnızca bu cihazdaki keystore’u şifreleyen anahtarı türetir. Cüzdanın anahtarları yalnızca BIP-39 ifadesinden (ve isteğe bağlı passphrase’den) gelir; hiçbir sunucu sıfırlayamaz. İfadeyi uygulamanın içinde aynı türetme yoluyla içe aktarın, yeni şifre belirleyin. Tek anahtarla veya keystore dosyasıyla içe aktarılan cüzdanlar tek tek içe aktarılmalıdır.

    Her ifade kanıtlanmadan (ikinci cihazda aynı adresler) silmeyin, sıfırlamayın, yeniden kurmayın: uygulamayı kaldırmak şifrelenmiş keystore’u siler. Biyometri hâlâ açıyorsa yedeği dışa aktarın veya her şeyi yeni bir cüzdana taşıyın. Unutulan BIP-39 passphrase de sıfırlanamaz; yanlışı sessizce başka, boş bir cüzdan açar. İfade veya keystore isteyen “şifre kurtarma” araçları ve hizmetleri hırsızlıktır.
