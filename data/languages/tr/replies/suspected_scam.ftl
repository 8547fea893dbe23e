### Bir kişi, site, uygulama, airdrop, token veya arama hakkında kuşku.

suspected_scam-meaning = Bu dolandırıcılık mı?
suspected_scam-opening = Önce sormanız çok iyi. Şimdilik: Ödeme yapmayın, hiçbir şeyi imzalamayın, hiçbir şeyi açmayın.
suspected_scam-advice =
    Size bir şeyin güvenli olduğunu söylemeyeceğim, çünkü bunu buradan bilemem. Ama şunlar kesin:

    1. { $brand } ekibinden hiç kimse sizden kurtarma ifadesi, özel anahtar, şifre, doğrulama kodu veya ödeme istemez; telefonunuzu ya da ekranınızı kontrol etmek de istemez.
    2. Size yalnızca bu sohbette yazarız, asla başka bir hesaptan değil; gruplarda da asla yardım teklif etmeyiz.
    3. Yalnızca burada istediyseniz ararız. Arayan kişi, önce yalnızca bu sohbetin size gösterdiği görüşme kodunu söylemelidir. Kodu siz asla söylemeyin. Arayan söyleyemezse telefonu kapatın.
    4. Resmî kanallarımız yalnızca uygulamada ve resmî sitede belirtilenlerdir. Onları bağlantıyla veya reklamla değil, kendiniz açın.

    Dolandırıcılık işaretleri: paranızı çekebilmek için önce ödeme yapmanız gerekiyor; bir sayfa cüzdanı “doğrulamak” veya “eşitlemek” için ifadenizi istiyor; hediyeler; garantili kazanç; acele ve gizlilik.

    İfadenizi bir yere girdiniz mi, bir şey imzaladınız mı ya da ödeme yaptınız mı? O zaman henüz bir şey eksilmemiş olsa bile “param çalındı” yazın; ne yapacağınızı hemen söyleyeyim.
    .technical =
    1. Kanallar: yalnızca uygulamada ve resmî sitede bağlantısı verilenler sayılır. HTTPS, mavi tik, arama sırası ve arayan numara hiçbir şeyi kanıtlamaz. Kayıtlı alan adını okuyun; punycode’a ve tek harflik farklara dikkat.
    2. Cüzdan boşaltan imza istekleri: sınırsız approve, setApprovalForAll, Permit veya Permit2, EIP-7702 yetkilendirmesi, eth_sign; TRON’da hesap yetkisi güncellemesi; Solana’da SetAuthority ve Approve. Okuyamıyorsanız reddedin.
    3. Token’lar: ad değil, sözleşme adresi. URL’li airdrop’lar, satılamayan token’lar (honeypot), “flash USDT”.
    4. Adres zehirleme: benzer adreslerden gelen sıfır veya toz transferler. İfadesi içindeki varlıkla birlikte “dağıtılan” cüzdan tuzaktır: TRON’da owner yetkisi başkasındadır, EVM zincirlerinde gönderdiğiniz gazı bir bot alır.
    5. Çekimden önce “vergi” veya “depozito” avans dolandırıcılığıdır; meşru hiç kimse peşin coin istemez.
    6. { $brand } ekibinden hiç kimsenin ifadeye, anahtara, şifreye, doğrulama koduna, ödemeye veya uzaktan erişime ihtiyacı yoktur; gerçek arayan önce bu sohbetin görüşme kodunu söyler ve onu sizden asla istemez.
    7. İmzaladıysanız: token’ları taşıyın ve izinleri iptal edin. İfadeyi bir yere girdiyseniz: yeni seed, her şeyi şimdi taşıyın.

suspected_scam-official = { $name } resmî kanal listemizde var. Ama orada bile { $brand } ekibinden hiç kimse sizden kurtarma ifadesi, özel anahtar, şifre, doğrulama kodu veya ödeme istemez.
suspected_scam-not_official = { $name } resmî kanal listemizde yok. Bize ait olmadığını varsayın: Yanıt vermeyin, bağlantılarını açmayın, hiçbir şey göndermeyin.
suspected_scam-imitation = { $name } bize ait değil. Dolandırıcıların yaptığı gibi { $official } adını taklit ediyor. Yanıt vermeyin, bağlantılarını açmayın, hiçbir şey göndermeyin.
suspected_scam-not_our_number = Telefon numarası hiçbir şey kanıtlamaz ve aramanız gereken bir numaramız yok. Ekibimizden arayan kişi, önce yalnızca bu sohbetin size gösterdiği görüşme kodunu söyler. Söyleyemezse telefonu kapatın.
