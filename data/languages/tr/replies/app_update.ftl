### Sürümler, güncelleme, kurulum, resmî indirme kaynağı.

app_update-meaning = Uygulamayı güncellemek veya kurmak
app_update-opening = Uygulamayı güncel tutmak iyi olur: Yeni sürümler bilinen hataları giderir.
app_update-advice =
    1. Önce uygulamadaki her cüzdanın kurtarma ifadesinin kâğıtta yazılı olduğundan emin olun.
    2. Sürümünüzü bulun: Uygulamanın ayarlarında, “Hakkında” bölümünde 1.8.2 gibi bir sayı vardır.
    3. Uygulamayı hangi mağazadan kurduysanız oradan ya da resmî siteden güncelleyin; sitenin adresini kendiniz yazın. Arama reklamlarına tıklamayın, sohbetten veya e-postadan gelen dosya ve bağlantıları kullanmayın.
    4. Yeni sürümü eskisinin üzerine kurun. Önce eski uygulamayı silmeyin: Silerseniz bu telefondaki cüzdanlar da silinir.
    5. Güncelleme olmuyorsa telefonda yer açın, telefonu yeniden başlatın, Wi-Fi ile mobil veri arasında geçiş yapın ve telefonun sisteminin çok eski olup olmadığına bakın.

    Ülkenizin mağazasında uygulama yoksa neler yapılabileceği resmî sitede yazar.

    Hiçbir gerçek güncelleme, mesajla veya bir sitede kurtarma ifadenizi istemez. Başka bir yerden gelen uygulama, çalmak için yapılmış bir kopya olabilir.
    .technical =
    1. Sürüm ve derleme (build): Ayarlar, Hakkında; resmî mağazadaki veya resmî sitedeki sürümle karşılaştırın. Hata bildirirken ikisini de yazın.
    2. Android: güncelleme aynı imza sertifikasını taşımalıdır; “Uygulama yüklenmedi” veya imza çakışması başka bir kaynağa ya da sahte uygulamaya işaret eder. Denenmiş bir yedek yoksa bunu aşmak için uygulamayı kaldırmayın: kaldırmak şifrelenmiş keystore’u siler. Site SHA-256 sağlama toplamı yayımlıyorsa APK’yı kurmadan önce karşılaştırın; bunun dışında “bilinmeyen uygulamaları yükle” kapalı, Play Protect açık kalsın.
    3. iOS: yalnızca App Store. Yabancılardan gelen TestFlight davetleri ve profiller, sahte uygulama yaymanın bilinen yoludur. Neyin sunulduğunu hesabın bölgesi belirler.
    4. Tarayıcı uzantısı: resmî sitedeki bağlantıdan kurun; uzantı kimliğini ve yayımcıyı karşılaştırın.
    5. Güncellemeden sonra: yeniden açın, eşitlenmesini bekleyin, adresleri kontrol edin. Sürüm düşürmek, daha yeni veri biçiminde başarısız olabilir.
    6. İşletim sistemi güncellemeler için çok eskiyse: ifadeyi başka bir cihazda, uygulamanın içinde içe aktarın ve eskisini sıfırlamadan önce adresleri kontrol edin.
