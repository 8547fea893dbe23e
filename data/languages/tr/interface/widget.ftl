### Sitedeki sohbet aracı ve deneme sayfası.

## Sohbeti açan düğme ve pencere

widget-launcher_open = Destek sohbetini aç
widget-launcher_unread = Destek sohbetini aç, okunmamış mesaj: { $count }
widget-launcher_close = Destek sohbetini kapat
widget-title = { $brand } destek
widget-subtitle = 7/24 buradayız
widget-close = Sohbeti kapat
widget-log = Mesajlar
widget-jump = En yeni mesajlar

## İlk mesajdan önce

widget-welcome = Merhaba! Ben { $brand } destek botuyum. Sorunu kendi sözlerinizle ve kendi dilinizde anlatın.
widget-safety = Kurtarma ifadenizi, özel anahtarınızı, şifrenizi veya doğrulama kodlarınızı buraya asla yazmayın. Bunları ne ben isterim ne de ekibimizden biri.

## Kim ne diyor

widget-author_you = Siz
widget-author_bot = Destek botu
widget-author_person = Destek ekibi
widget-typing = Destek botu yazıyor
widget-today = Bugün
widget-yesterday = Dün

## Yazma

widget-input = Mesajınız
widget-placeholder = Mesaj yazın…
widget-send = Gönder
widget-chars_left = Kalan karakter: { $count }
widget-attach = Ekran görüntüsü ekle
widget-picture = Ekran görüntüsü
widget-picture_remove = Ekran görüntüsünü kaldır
widget-picture_hint = Üzerinde kurtarma ifadesi, özel anahtar, şifre veya kod olmadığından emin olun.
widget-picture_progress = Yüklenen: { $percent }
widget-picture_drop = Ekran görüntüsünü buraya bırakın

## Mesaja ne oldu

widget-state_sending = Gönderiliyor…
widget-state_sent = Gönderildi
widget-state_failed = Gönderilmedi
widget-retry = Yeniden dene
widget-secret_hidden = Güvenliğiniz için gizlendi: Kurtarma ifadesine veya özel anahtara benziyordu. Kaydedilmedi.

## Çalışmayanlar

widget-offline = Çevrimdışısınız. Bağlantı gelir gelmez mesajlarınız gönderilecek.
widget-reconnecting = Bağlantı koptu. Yeniden bağlanılıyor…
widget-reconnected = Yeniden bağlandı
widget-error_failed = İletilemedi. Lütfen yeniden deneyin.
widget-error_slow_down = Bir anda çok fazla mesaj geldi. Lütfen bir dakika bekleyip yeniden deneyin.
widget-error_too_long = Bu mesaj çok uzun. Lütfen kısaltın veya ikiye bölün.
widget-error_button_used = Bu soru zaten yanıtlandı.
widget-error_picture_type = Lütfen PNG, JPEG veya WebP biçiminde bir görsel seçin.
widget-error_picture_big = Bu görsel çok büyük. Üst sınır: { $limit }.
widget-error_picture_unreadable = Bu görsel açılamadı. Lütfen başka bir ekran görüntüsü gönderin.
widget-error_picture_many = Saklayabileceğimden fazla görsel gönderdiniz. Lütfen gerisini sözcüklerle anlatın.
widget-error_unavailable = Sohbete şu anda ulaşılamıyor. Lütfen birkaç dakika sonra yeniden deneyin.

## Deneme sayfası

demo-title = { $brand } destek
demo-languages = Dil
demo-eyebrow = Günün her saatinde destek
demo-headline = Cüzdanınızda bir sorun mu var? Birlikte çözelim.
demo-lead = Ne olduğunu kendi sözlerinizle anlatın. İlk yanıtı hemen alırsınız; yetmezse bir ekip arkadaşımız sizi arar.
demo-start = Sohbet bu sayfanın köşesinde sizi bekliyor.
demo-topics = Bize en çok yazılan konular
demo-topic_transfer = Transferler
demo-topic_transfer_text = Bekliyor, başarısız oldu veya hiç gelmedi. İşlem hash’ini gönderin, blok zincirinde bakayım.
demo-topic_access = Erişim
demo-topic_access_text = Unutulan bir şifre, gelmeyen bir kod, yeni bir telefon. Neyin geri getirilebileceğini ve neyi yalnızca sizin geri getirebileceğinizi söylerim.
demo-topic_safety = Güvenlik
demo-topic_safety_text = Tuhaf bir mesaj, tanımadığınız bir harcama izni, kaybolan varlıklar. Önce ilk yardım, sorular sonra.
demo-safety = Asla yapmadıklarımız
demo-safety_text = Kurtarma ifadesi, özel anahtar, şifre veya doğrulama kodu asla istemeyiz, ödeme de istemeyiz. Destek telefonu yayımlamayız: Arama istediğinizde biz sizi ararız ve önce yalnızca sizin sohbetinizin gösterdiği görüşme kodunu söyleriz.
demo-embed = Kendi sayfanızda
demo-embed_text = Tek bir satır, sohbeti herhangi bir sayfaya ekler:
