### Bir sorunun ayrıntılarını sormak: soru, yanıtın nerede bulunduğu, ne not edildi.

detail-account = Hesap
detail-chain = Ağ
detail-steps = Yaptıklarınız
detail-error_message = Hata mesajı
detail-transaction_hash = İşlem hash’i
detail-app_version = Uygulama sürümü
detail-vpn = VPN kullanımı
detail-recent_changes = Son değişiklikler
detail-amount = Tutar
detail-contact = İletişim
detail-time = Zaman

ask-account = Hangi hesapla ilgili? Birden fazla hesabınız varsa ilgili hesabın adresini veya adını gönderin.
ask-chain = Hangi ağı kullandınız? Örneğin Ethereum, BNB Smart Chain, TRON, Bitcoin veya Solana.
ask-steps = Uygulamayı açtığınız andan sorun çıkana kadar adım adım ne yaptınız?
ask-error_message = Uygulama tam olarak ne diyor? Mesajı buraya kopyalayın veya ekran görüntüsü gönderin. Üzerinde kurtarma ifadesi veya özel anahtar olmadığından emin olun.
ask-transaction_hash = Blok zincirinde bakabilmem için lütfen işlem hash’ini gönderin. Transferin ayrıntılarında bulursunuz.
ask-app_version = Uygulamanın hangi sürümünü kullanıyorsunuz?
ask-vpn = Şu anda VPN veya proxy kullanıyor musunuz?
ask-recent_changes = Son zamanlarda alışılmışın dışında bir şey yaptınız mı? Örneğin cüzdan içe aktarmak, bir siteye veya dApp’e bağlanmak ya da ağı değiştirmek.
ask-description = Ekip arkadaşımın hazırlanabilmesi için konuyu bir iki cümleyle anlatın.
ask-solved = Bu, sorununuzu çözdü mü?
ask-really_solved = Sorun şimdi gerçekten çözüldü mü?
ask-contact = Bir ekip arkadaşımız size nasıl ulaşsın? Telefon numaranızı ülke koduyla gönderin, örneğin +90 …, ya da yanıtı burada, bu sohbette almayı seçin.
ask-time = Bizden ne zaman haber almak istersiniz? Bütün saatler yerel saattir ({ $zone }). Birini seçin ya da kendiniz yazın, örneğin “yarın 15:00”.
ask-time_zone = Neredesiniz? Böylece kendi saat diliminize göre zamanlar önerebilirim. Ya da “En kısa sürede” seçeneğine dokunun.
ask-rating = Yardımımızdan ne kadar memnun kaldınız?

where-account = Uygulamada ilgili cüzdanı açın: Adresi adının yakınında görünür ve dokunarak kopyalanır. Adres herkese açıktır, paylaşmak güvenlidir. Doğru cüzdana bakalım diye soruyorum.
where-chain = Uygulamada transferi açın: Ağın adı coin’in yanında yazar. Aynı coin birkaç ağda bulunabildiği için soruyorum.
where-steps = Bir arkadaşınıza anlatır gibi anlatın: neyi açtınız, neye dokundunuz, sonra ne oldu. Şifreleri, kodları ve kurtarma ifadelerini yazmayın. İşin ters gittiği adım çoğu zaman nedeni gösterir.
where-error_message = Bir şey başarısız olunca uygulamanın gösterdiği yazıdır. Kaybolduysa ve gönderim yapılmıyorduysa bir kez daha deneyip kopyalayın ya da ekran görüntüsü gönderin. Neyin ters gittiğini mesajın tam metni gösterir.
where-transaction_hash = Uygulamada transfer listesini açın, ilgili transfere dokunun ve işlem hash’i, TxID veya işlem kimliği denen uzun harf ve rakam dizisini kopyalayın. Kargo takip numarası gibidir: Herkes görebilir, kimse onunla para alamaz. Yedekleme veya dışa aktarma ekranından asla bir şey kopyalamayın: Özel anahtar da aynı görünebilir.
where-app_version = Uygulamanın ayarlarında, “Hakkında” bölümünde 1.8.2 gibi bir sayı vardır. Yeni sürümler bilinen hataları giderdiği için soruyorum.
where-vpn = VPN, internet bağlantınızı başka bir yerden geçiren bir uygulamadır. Hiç kurmadıysanız yanıt büyük olasılıkla hayırdır. Bazı VPN’ler blok zinciriyle bağlantıyı engellediği için soruyorum.
where-recent_changes = Sıradan bir transfer olmayan her şey sayılır: içe aktarılan bir cüzdan, bağlandığınız bir site, izin verdiğiniz veya imzaladığınız bir şey, eklediğiniz bir ağ. Böyle bir şey yoksa “hayır” yazmanız yeterli.
where-contact = Numarayı yalnızca bu talep için kullanırız, başka hiçbir şey için değil. Vermek istemezseniz bu sohbeti seçin; yanıt buraya gelir.
where-time = Kendi saatinizle size uygun herhangi bir zaman; örneğin “bugün 18:00” veya “yarın 10:00”. Fark etmezse “En kısa sürede” seçeneğine dokunun.

details-corrected = Değiştirdim. { $detail }: { $value }
details-image_noted = Teşekkürler, görselinizi talebinize ekledim.
details-skipped = Sorun değil, onsuz devam ederiz.
details-left_open = Önemli değil, bunu açık bırakıp devam edelim.
details-waiting = Sizi bekliyorum: Bulduğunuzda buraya yazın. Elinizde yoksa “Bunu geç” seçeneğine dokunun.
details-address_not_hash = Bu bir adres, not ettim. İşlem hash’i başka, daha uzun bir dizidir; transferin ayrıntılarında bulunur.

unread-transaction_hash = Yazdıklarınızda işlem hash’i bulamadım. Boşluksuz, uzun bir harf ve rakam dizisidir; genellikle 64–88 karakterdir.
unread-app_version = Yazdıklarınızda sürüm numarası bulamadım. 1.8.2 gibi görünür.
unread-vpn = Bunun evet mi hayır mı demek olduğunu anlayamadım.
unread-chain = Bu ağı tanımıyorum. Lütfen coin’in yanında yazan adı gönderin; örneğin Ethereum, BNB Smart Chain, TRON, Bitcoin veya Solana.
unread-contact = Yazdıklarınızda telefon numarası bulamadım. Lütfen ülke koduyla gönderin, örneğin +90 …, ya da bu sohbeti seçin.
unread-country_code = Bu bir telefon numarasına benziyor ama hangi ülkenin olduğunu anlayamadım. Lütfen ülke koduyla bir kez daha gönderin, örneğin +90 …, ya da bu sohbeti seçin.
unread-time = Bu zamanı anlayamadım. Örneğin “yarın 15:00” yazın ya da aşağıdan birini seçin.
