### Gelmeyen veya kabul edilmeyen kod, kilitli hesap, takılan kimlik doğrulama.

verification_code-meaning = Kod gelmiyor veya kabul edilmiyor
verification_code-opening = Kodun çalışmaması can sıkıcı. Nedenini bulalım. Lütfen kodun kendisini bana göndermeyin.
verification_code-advice =
    1. Uygulamada doğru telefon numarasının ülke koduyla birlikte ya da doğru e-posta adresinin göründüğünü kontrol edin.
    2. Yeni kod istemeden önce iki dakika bekleyin. Genellikle yalnızca en son gelen kod çalışır.
    3. E-posta: Spam klasörüne de bakın.
    4. SMS: Telefonu yeniden başlatın, çekim gücüne bakın ve bilinmeyen gönderenlerden gelen mesajların engellenip engellenmediğini kontrol edin. Yurt dışında geç gelebilir; sunuluyorsa e-postayı seçin. Telefonunuz birden tamamen çekmez olduysa başka bir telefondan operatörünüzü arayın: Biri numaranızı ele geçirmiş olabilir.
    5. Doğrulayıcı uygulama (Authenticator): Telefonun tarih ve saatini otomatik yapın, sonra o anda görünen kodu kullanın. Yaklaşık 30 saniyede bir değişir.
    6. Çok deneme yüzünden kilitlenen hesap: Denemeyi bırakın ve uygulamanın söylediği kadar bekleyin.
    7. Takılan kimlik doğrulama: Belgenin bütün köşeleri görünsün, parlama olmasın, ad tam olarak belgedeki gibi olsun. İnceleme biraz sürebilir.

    Bir kodu yalnızca onu istediğiniz yere yazın. Arayan veya yazan hiç kimseye vermeyin, bana da vermeyin.
    .technical =
    1. Doğrulayıcı (TOTP, RFC 6238): kodlar paylaşılan bir sırdan ve saatten gelir, varsayılan olarak 30 saniyelik adımlarla. Çoğu sunucu yaklaşık bir adımlık sapmaya izin verir; otomatik saati açın. Yeni telefona sırrın taşınması veya yedek kodlar gerekir.
    2. SMS: yeniden istemek genellikle önceki kodu geçersiz kılar. Olağan nedenler: yanlış ülke kodu, taşınmış numara, dolaşım (roaming), gönderen filtreleri. Mobil hizmet birden kesildiyse SIM swap’tan kuşkulanın: başka bir telefondan operatörü arayın ve önce e-posta hesabını güvene alın.
    3. E-posta: spam, filtre kuralları, greylisting, dolu posta kutusu; gönderenin resmî alan adına izin verin.
    4. Kilitli: hız sınırları çoğu kez her yeni denemeyle uzar. VPN veya değişen cihaz risk puanını yükseltebilir.
    5. Kimlik doğrulamayı genellikle coin satan veya ödeme yapan sağlayıcı yürütür; neden beklediğini yalnızca o sağlayıcı görebilir.

    Self-custody cüzdanın kendisi hiçbir zaman SMS veya e-posta kodu istemez: böyle bir cüzdanı “doğrulamak” veya “eşitlemek” için kod isteyen sayfa oltalamadır (phishing).
