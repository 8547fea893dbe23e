### Uygulamada ağ, sunucu veya zaman aşımı hatası.

connection_error-meaning = Uygulamada bağlantı hatası
connection_error-opening = Böyle bir hata genellikle telefonunuzla ağ arasındaki bağlantıdan kaynaklanır. Nerede olduğunu bulalım.
connection_error-advice =
    Varlıklarınız blok zincirindedir; böyle bir hata onlara zarar veremez. Lütfen sırayla deneyin:

    1. Herhangi bir siteyi açın. O da açılmıyorsa sorun internet bağlantınızdadır.
    2. Wi-Fi ile mobil veri arasında geçiş yapın. Bazı iş yerleri, okullar ve ülkeler bu tür hizmetleri engeller.
    3. VPN veya proxy kullanıyorsanız kapatıp yeniden deneyin. Ona ihtiyacınız varsa içinden başka bir ülke seçin.
    4. Telefonun tarih ve saatini otomatik yapın; yanlış saat güvenli bağlantıları bozar.
    5. Uygulamayı tamamen kapatıp açın; işe yaramazsa telefonu yeniden başlatın.
    6. Uygulamayı resmî mağazadan veya siteden güncelleyin. Önce silmeyin.
    7. Uygulamanın ağ ayarlarında başka düğümler (uygulamanın veri aldığı bilgisayarlar, “node”) varsa birini seçin.

    Hata gönderim sırasında olduysa: Yeniden göndermeden önce transfer listenize ve ağın blok gezgininde (tüm transferleri gösteren site) adresinize bakın. İlki gitmiş olabilir.
    .technical =
    1. İki yol vardır: cüzdanın kendi arka ucu (fiyatlar, geçmiş, mesajlar) ve zincirin düğümü (JSON-RPC). Diğerleri çalışırken tek zincirin çökmesi onun RPC’sine; hepsinin çökmesi bağlantıya, DNS’e, VPN’e veya arka uca işaret eder.
    2. Hatayı okuyun: DNS hatası veya NXDOMAIN (başka çözümleyici deneyin), TLS veya sertifika hatası (saat, filtreleyen proxy, captive portal), zaman aşımı (engelli veya yoğun rota), HTTP 429 (hız sınırı; paylaşılan VPN çıkışlarında yaygın), 403 veya 451 (bölge ya da IP engeli), 5xx (sunucu). JSON-RPC -32000 ve -32603 düğümün kendisinden gelir.
    3. Deneyin: başka bağlantı, VPN kapalı veya başka çıkış, özel DNS ve reklam engelleyici kapalı, yalnızca IPv4; Android’de uygulama bazlı VPN veya pil kısıtları.
    4. RPC uç noktasını değiştirin; eth_chainId ve eth_blockNumber’ı bir gezginle karşılaştırın.
    5. İmzadan sonraki zaman aşımı sonuç hakkında bir şey söylemez. Yeniden imzalamadan önce hash’e veya nonce’a bakın; EVM zincirlerinde yalnızca biri yürütülebilsin diye aynı nonce’u kullanın.
