### Çalınan para, ele geçirilen cüzdan, sızan ifade: ilk yardım.

funds_stolen-meaning = Cüzdanımdan param çalındı
funds_stolen-opening = Çok üzgünüm. Hâlâ kurtarılabilecek ne varsa şimdi kurtaralım. Gerisi bekleyebilir.
funds_stolen-advice =
    Bu sırayla:

    1. Kurtarma ifadenizi veya özel anahtarınızı kimseye söylemeyin ve artık hiçbir şey imzalamayın.
    2. Güvendiğiniz, mümkünse farklı bir telefonda, resmî uygulamada YENİ ifadeli YENİ bir cüzdan oluşturun. Eski ifadeye bağlı ikinci bir hesap güvenli değildir; şifre değiştirmek de işe yaramaz. İfadeyi kâğıda yazın.
    3. Kalanı yeni cüzdana gönderin, en değerliden başlayın. Ücret için eklediğiniz coin’ler anında kayboluyorsa eklemeyi bırakın. Eski cüzdanı bir daha kullanmayın.
    4. Harcama izinlerini (sitelere verdiğiniz izinleri) iptal edin; bunu uygulamanın içinde yapın, birinin gönderdiği bağlantıyla asla. Bir TRON cüzdanı gönderim yapmıyorsa hırsız yetkilerini değiştirmiş olabilir: İçine başka bir şey koymayın.
    5. Kanıtları saklayın: işlem hash’leri, adresler, saatler, yazışmalar, ekran görüntüleri.
    6. Polise veya savcılığa bildirin. Varlıklar bir borsaya gittiyse borsaya hemen kendi sitesi üzerinden, hash’le birlikte yazın: Bazen hâlâ dondurabilir.

    Dürüst olmalıyım: Onaylanmış bir transferi kimse geri çeviremez. Ücret veya ifadeniz karşılığında varlıklarınızı geri getireceğini söyleyen kişi ikinci bir dolandırıcıdır.
    .technical =
    1. İfade veya anahtar başkalarınca biliniyorsa: ondan türeyen her şey, her zincirde ele geçirilmiştir; anahtarlar değiştirilemez. Temiz bir cihazda veya donanım cüzdanında yeni seed oluşturun, sonra her şeyi değer sırasıyla oraya taşıyın; ücretleri ödediği için yerel coin en sona.
    2. Gazın gelir gelmez kaybolması sweeper bot demektir. Beslemeyin; aynı blokta fonlayan ve taşıyan özel bir bundle onu geçebilir.
    3. Yalnızca belirli token’lar, bir spender’ın transferFrom çağrısıyla gittiyse: kötü niyetli approve. Allowance’ları, setApprovalForAll’ı, Permit2’yi iptal edin; imzalı permit’ler süreleri dolana kadar kullanılabilir, token’ları da taşıyın.
    4. EIP-7702: adresinizde sizin koymadığınız 0xef0100… kodu bir yetki devridir (delegation). Sıfır adrese ayarlamak yalnızca anahtarın kendisi güvendeyse yardımcı olur. Solana: delegate’leri iptal edin, token hesaplarının sahiplerini kontrol edin.
    5. TRON: owner ve active yetkilerini inceleyin. Owner yetkisi kimdeyse denetimi başka anahtarlara verebilir; artık sizde değilse yalnızca elinde tutan geri verebilir. Oraya TRX göndermeyin.
    6. Kanıt: hash’ler, adresler, blok zamanları, alan adları. Polise, alan borsaya ve stablecoin ihraççısına bildirin. Onaylanmış transferler kesindir; “kurtarma hizmetleri” dolandırıcılıktır.
