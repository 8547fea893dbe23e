### Selamlaşma.

greet-hello =
    Merhaba! Ben { $brand } destek botuyum, günün her saatinde buradayım. Size nasıl yardımcı olabilirim?

    Sorunu kendi sözlerinizle ve kendi dilinizde anlatın: gelmeyen bir transfer, yanlış görünen bir bakiye, açılmayan bir uygulama. Transferlere blok zincirinde bakabilirim; ben çözemezsem bir ekip arkadaşımız devralır.

    Ben bir botum. Kurtarma ifadenizi, özel anahtarınızı, şifrenizi veya doğrulama kodlarınızı asla istemem; siz de bunları kimseye göndermeyin.
greet-back = Yeniden merhaba! { $number } numaralı talebiniz hâlâ açık. Durumunu sorabilir ya da başka neye ihtiyacınız olduğunu yazabilirsiniz.
