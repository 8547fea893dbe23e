### Stake, takas, likidite sağlama, borç verme, köprü, dApp kullanımı.

defi_help-meaning = Stake, takas veya DeFi nasıl yapılır?
defi_help-opening = Tabii, adım adım. Nelere dikkat etmeniz gerektiğini de söyleyeceğim; çünkü burada hatalar paraya mal olur.
defi_help-advice =
    Hemen her yerde aynı şekilde işler:

    1. Projenin gerçek sitesini uygulamanın tarayıcısında açın. Adresi sohbetten veya reklamdan değil, projenin resmî kanallarından alın.
    2. Token cüzdanınızda ve doğru ağda olsun; ücret için o ağın kendi coin’inden de biraz bulunsun.
    3. “Bağlan” düğmesine dokunun ve cüzdanınızı seçin. Site artık adresinizi görür; henüz hiçbir şey alamaz.
    4. Ne yapacağınızı seçin: takas (swap), stake, borç verme veya “likidite ekle”. Likidite madenciliğinde genellikle eşit değerde iki coin yatırır ve karşılığında bir makbuz token’ı alırsınız; bazı sitelerde sonra onu da stake edersiniz.
    5. Önce harcama izni verirsiniz: Bu, sitenin sözleşmesinin token’ınızı taşımasına izin verir. Yalnızca gereken tutar kadar izin verin.
    6. Sonra onaylayın ve tamamlanmasını bekleyin. Neyi imzalamanızın istendiğini anlamıyorsanız reddedin.
    7. Küçük bir tutarla başlayın. İşiniz bitince bağlantıyı kesin ve artık gerekmeyen harcama izinlerini iptal edin: Yalnızca bağlantıyı kesmek izinleri sona erdirmez.

    Sözleşmeler hata verebilir, havuzdaki coin’ler değer kaybedebilir. Hiçbir şeyin garantisi yoktur ve neye yatırım yapacağınız konusunda tavsiye veremem.
    .technical =
    1. Token’ı sözleşme adresiyle ekleyin; dApp’in alan adını ve router veya havuz sözleşmesini belgeleriyle karşılaştırın.
    2. approve(spender, amount), spender’ın iptal edilene kadar o miktara kadar taşımasına izin verir (EIP-20); gereken miktara ayarlayın. Permit imzaları (EIP-2612, Permit2) aynısını gaz harcamadan yapar.
    3. Takas: slippage ayarı asgari çıktıyı belirler, altında kalan işlem revert eder. Çok geniş tutulursa sandviç saldırısına davetiye çıkarır; fiyat etkisine ve havuz derinliğine bakın.
    4. Likidite madenciliği: iki varlığı da yatırın (yoğunlaştırılmış havuzlar aralık ister), LP token’ı veya pozisyon NFT’si alın, farm’da veya gauge’de stake edin, ödülleri claim edin. Çıkış ters sırayla: unstake, likiditeyi çek, izni iptal et. Kalıcı olmayan kayıp (impermanent loss) iki fiyat ayrışınca doğar.
    5. Borç verme: sağlık faktörünü (health factor) izleyin; 1’in altında teminat tasfiye edilir. Stake: çözülme süresine ve slashing’e dikkat edin.
    6. Köprüler: iki zinciri ve köprülenmiş sözleşmeyi kontrol edin; kesinleşme dakikalar ile günler arasında sürer.
    7. Riskler: hatalar, yönetici anahtarları, oracle’lar. Denetim (audit) garanti değildir.
