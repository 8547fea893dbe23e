### Telegram: menü, botun profili ve kanalın kendisinin söyledikleri.

## Menü, her biri en fazla 256 karakter

telegram-menu_start = Yeni bir konuşma başlat
telegram-menu_help = Hangi konularda yardım edebilirim
telegram-menu_human = Bir insanla görüşmek istiyorum
telegram-menu_status = Talebim ne durumda?
telegram-menu_language = Dili değiştir
telegram-menu_privacy = Hakkımda neler saklanıyor
telegram-menu_cancel = Şu an yaptığımızı durdur

## Profil: ilk mesajdan önceki sayfa (en fazla 512 karakter) ve adın altındaki satır (en fazla 120)

telegram-description =
    Ben { $brand } destek botuyum, günün her saatinde buradayım. Sorunu kendi sözlerinizle ve kendi dilinizde anlatın: gelmeyen bir transfer, yanlış görünen bir bakiye, açılmayan bir uygulama. Ben çözemezsem bir ekip arkadaşımız sizi arar veya burada yanıtlar.

    Kurtarma ifadenizi, özel anahtarınızı, şifrenizi veya doğrulama kodlarınızı asla istemem. İsteyen dolandırıcıdır.
telegram-short_description = { $brand } için 7/24 destek. Kurtarma ifadesi, özel anahtar, şifre veya kod asla istemez.

## Kendi telefon numarası

telegram-contact_button = 📱 Telefon numaramı paylaş
telegram-contact_hint = Ya da aşağıdaki düğmeyle bu Telegram hesabının numarasını paylaşın.
telegram-foreign_contact = Bu başka birinin numarası, bu yüzden kaydetmedim. Lütfen düğmeyle kendi numaranızı paylaşın ya da arayabileceğimiz numarayı yazın.
telegram-phone_refused = Bu numarayı arayamıyoruz, bu yüzden kaydetmedim. Lütfen ülke koduyla başka bir numara yazın, örneğin +90.

## Alınamayanlar

telegram-picture_too_big = Bu görsel benim için çok büyük. Lütfen ekran görüntüsünü dosya olarak değil, fotoğraf olarak gönderin.
telegram-picture_too_many = Saklayabileceğimden fazla görsel gönderdiniz. Lütfen gerisini sözcüklerle anlatın.
telegram-picture_unreadable = Bu görseli açamadım. Lütfen PNG veya JPEG ekran görüntüsü olarak gönderin.
telegram-slow_down = Bir anda çok fazla mesaj geldi. Lütfen bir dakika bekleyip yeniden yazın; önceden gönderdiğiniz hiçbir şey kaybolmadı.
telegram-button_used = Bu soru zaten yanıtlandı.
telegram-button_unknown = Bu düğme artık çalışmıyor. Lütfen neye ihtiyacınız olduğunu yazın.
telegram-failed = Bizim tarafta bir şeyler ters gitti ve mesajınızı alamadım. Lütfen birkaç dakika sonra yeniden gönderin.

## Gruplar

telegram-group =
    Yalnızca özel sohbette yardım ederim: Cüzdanınızı bütün bir grup okumamalı. Lütfen aşağıdaki düğmeyi kullanın.

    Dikkat: Burada yazdıklarınız yüzünden size mesaj atıp yardım teklif eden kişi dolandırıcıdır.
telegram-group_button = Bana özelden yazın
