### Botun yapabildikleri.

help-reply =
    Ben { $brand } destek botuyum. Sorunu kendi sözlerinizle ve kendi dilinizde anlatın. Şunları yapabilirim:

    • bir transfere blok zincirinde bakıp ne yapılacağını söylemek: başarısız, takılmış, gelmemiş veya yanlış adrese gitmiş,
    • uygulama açılmadığında, şifre unutulduğunda veya bakiye yanlış göründüğünde yardımcı olmak,
    • ağ ücretlerini, ağları, token’ları ve dApp’leri sade bir dille veya bütün teknik ayrıntısıyla açıklamak,
    • hırsızlık sonrasında ilk yardım sağlamak ve dolandırıcılığı tanımanıza yardım etmek,
    • bir ekip arkadaşımızın sizi aramasını veya burada yanıtlamasını ayarlamak ve talebinizin durumunu söylemek.

    İstediğiniz an “bir insanla görüşmek istiyorum”, “dur” veya “dili değiştir” yazabilirsiniz. Kurtarma ifadenizi, özel anahtarınızı, şifrenizi veya doğrulama kodlarınızı asla istemem.
