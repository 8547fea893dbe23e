### Ekip konsolu: sayfalar, etiketler ve bir şey yapılamadığında söylenenler.

console-title = { $brand } destek
console-skip = İçeriğe geç
console-nav = Sayfalar
console-nav_queue = Sıra
console-nav_operators = Operatörler
console-find = Talebi numarasıyla bul
console-find_placeholder = Talep numarası
console-language = Dil
console-your_zone = Saatlerin gösterildiği bölge: { $zone }
console-live = Canlı
console-live_paused = Duraklatıldı
console-copy = Kopyala
console-close = Kapat
console-nobody = hiç kimse

## Giriş

console-log_in = Giriş yap
console-log_in_name = Ad
console-log_in_password = Şifre
console-log_in_button = Giriş yap
console-log_in_help = Hesapları yöneticiniz oluşturur. Ekipten hiç kimse size asla şifrenizi sormaz.
console-log_in_wrong = Ad ve şifre eşleşmiyor. Lütfen ikisini de kontrol edip yeniden deneyin.
console-log_in_limited = Çok fazla başarısız deneme oldu. Lütfen beş dakika bekleyip yeniden deneyin.
console-log_in_stale = Bu form eskimiş ya da tarayıcınız bu sayfa için çerez tutmuyor. Lütfen yeniden deneyin.
console-log_out = Çıkış yap

## Geri çevirmeler

console-problem_forbidden_title = Rolünüz için değil
console-problem_forbidden = Hesabınız bu sayfayı açamaz veya bu işlemi yapamaz. Gerekiyorsa yöneticinize danışın.
console-problem_token_title = Lütfen yeniden deneyin
console-problem_token = Bu sayfa artık geçerli değildi, hiçbir şey değiştirilmedi. Geri dönün, sayfayı yenileyin ve yeniden deneyin.
console-problem_not_found_title = Burada bir şey yok
console-problem_not_found = Böyle bir sayfa veya talep yok. Lütfen numarayı kontrol edin.
console-problem_too_big_title = Çok uzun
console-problem_too_big = Metin bir seferde gönderilebilecekten uzundu. Geri dönüp kısaltın; hiçbir şey değiştirilmedi.
console-problem_failed_title = Bir şeyler ters gitti
console-problem_failed = Hata bizim tarafımızda. Lütfen yeniden deneyin; yine olursa aşağıdaki olay numarasını yöneticinize iletin.
console-problem_incident = Olay numarası
console-problem_back = Sıraya dön

## Durum sözcükleri

console-status_open = Açık
console-status_claimed = Üstlenildi
console-status_resolved = Yanıtlandı
console-status_closed = Kapandı
console-urgency_urgent = Acil
console-urgency_high = Yüksek
console-urgency_normal = Olağan
console-urgency_low = Düşük
console-role_operator = Operatör
console-role_supervisor = Süpervizör
console-role_administrator = Yönetici
console-channel_telegram = Telegram
console-channel_web = Web sitesi
console-callback_scheduled = Planlandı
console-callback_done = Yapıldı
console-callback_cancelled = İptal edildi
console-callback_in_chat = Sohbette
console-callback_asap = En kısa sürede

## Sıra

console-queue_title = { $count ->
        [0] Sıra
       *[other] ({ $count }) Sıra
    }
console-queue_tabs = Göster
console-queue_tab_all = Tümü
console-queue_tab_mine = Benimkiler
console-queue_tab_unclaimed = Üstlenilmemiş
console-queue_tab_overdue = Gecikmiş
console-queue_tab_answered = Yanıtlanmış
console-queue_empty_all = Bekleyen kimse yok. Sakinliğin tadını çıkarın.
console-queue_empty_mine = Üstlendiğiniz talep yok.
console-queue_empty_unclaimed = Her taleple ilgilenen biri var.
console-queue_empty_overdue = Gecikmiş talep yok.
console-queue_empty_answered = Henüz yanıtlanmış talep yok.
console-queue_any_topic = Tüm konular
console-queue_any_language = Tüm diller
console-queue_filter = Filtrele
console-queue_announcement = { $unclaimed } üstlenilmemiş talep, { $overdue ->
        [0] gecikmiş talep yok
       *[other] { $overdue } gecikmiş talep
    }.
console-urgency = Öncelik
console-ticket = Talep
console-topic = Konu
console-user_language = Kullanıcının dili
console-due = Son zaman
console-answered = Yanıtlanma zamanı
console-call = Geri arama
console-channel = Kanal
console-claimed_by = Üstlenen
console-claimed_by_you = Siz
console-overdue_by = { $duration } gecikti
console-claim = Üstlen
console-claim_number = { $number } numaralı talebi üstlen

## Klavye

console-keys = Klavye kısayolları
console-keys_on = Tek tuşlu kısayollar açık
console-keys_down = Sonraki talep
console-keys_up = Önceki talep
console-keys_open = Talebi aç
console-keys_claim = Talebi üstlen
console-keys_reply = Yanıtı yaz
console-keys_note = Not yaz
console-keys_queue = Sıraya dön
console-keys_show = Bu kısayolları göster

## Talep

console-opened_at = Açılış: { $time }
console-due_at = Son zaman: { $time } ({ $relative })
console-claimed_by_name = Üstlenen: { $name }
console-release = Sıraya geri koy
console-changed = Siz açtıktan sonra bu talep değişti.
console-reload = Güncel hâlini göster
console-conversation = Konuşma
console-conversation_empty = Henüz bir şey yazılmadı.
console-secret_removed_here = Bu mesajdaki bir sır, kaydedilmeden önce çıkarıldı.
console-picture = Kullanıcının ekran görüntüsü
console-author_user = Kullanıcı
console-author_bot = Destek botu
console-details = Kullanıcının verdiği ayrıntılar
console-details_none = Kullanıcı ayrıntı vermedi.
console-detail_transaction_hash = İşlem hash’i
console-detail_account = Hesap
console-detail_chain = Ağ
console-detail_amount = Tutar
console-detail_coin = Coin türü
console-detail_steps = Adımlar
console-detail_error_message = Hata mesajı
console-detail_app_version = Uygulama sürümü
console-detail_vpn = VPN kullanımı
console-detail_recent_changes = Son değişiklikler
console-detail_description = Açıklama

## Çıkarılan sırlar

console-guard_recovery_phrase = Kullanıcı bu sohbete bir kurtarma ifadesi yazdı. İfade çıkarıldı ve hiçbir yere kaydedilmedi; yine de başkalarınca biliniyor sayın: Her şey, yeni ifadeli yeni bir cüzdana taşınmalı. İfadeyi asla sormayın.
console-guard_private_key = Kullanıcı bu sohbete bir özel anahtar yazdı. Anahtar çıkarıldı ve hiçbir yere kaydedilmedi; yine de başkalarınca biliniyor sayın: O hesaptaki her şey, yeni ifadeli yeni bir cüzdana taşınmalı. Anahtarı asla sormayın.
console-guard_possible_key = Kullanıcı, özel anahtar veya işlem hash’i olabilecek 64 karakter gönderdi. Karakterler çıkarıldı ve hiçbir yere kaydedilmedi. Asla anahtar sormayın.

## Sorgulama

console-lookup = Blok zincirinde
console-lookup_pending = Bekliyor
console-lookup_confirmed = Onaylandı
console-lookup_failed = Başarısız
console-lookup_replaced = Değiştirildi
console-lookup_not_found = Bulunamadı
console-lookup_unreachable = Düğüm yanıt vermedi
console-lookup_confirmations = Onay sayısı
console-lookup_block_time = Blok zamanı
console-lookup_sender = Gönderen
console-lookup_recipient = Alıcı
console-lookup_token = Taşınan token
console-lookup_token_recipient = Token’ın alıcısı
console-lookup_fee = Ağ ücreti
console-lookup_nonce = Nonce
console-lookup_reason = Bildirilen neden
console-lookup_asked_at = Kontrol: { $time }

## Geri arama

console-code = Görüşme kodu
console-code_help = Önce bu kodu söyleyin. Kullanıcı sohbette aynı kodu görür ve aramanın gerçekten bizden geldiğini böyle anlar. Kullanıcıdan kodu okumasını asla istemeyin.
console-code_hidden = Görüşme kodunu ve numarayı görmek için talebi üstlenin.
console-contact = İletişim
console-reveal = Numarayı göster
console-reveal_help = Numaraya baktığınız kaydedilir.
console-window_user = Kullanıcının saati
console-window_utc = UTC
console-call_outcome = Arama nasıl geçti?
console-call_reached = Ulaşıldı, görüşme yapıldı
console-call_no_answer = Yanıt yok
console-call_wrong_number = Yanlış numara
console-call_note_no_answer = Arandı, yanıt yok.
console-call_note_wrong_number = Arandı, yanlış numara.

## Yanıt

console-reply = Yanıtla ve sonuçlandır
console-reply_language = Kullanıcının dili: { $language } ({ $native }). Lütfen bu dilde yazın.
console-reply_label = Kullanıcıya yanıtınız
console-reply_help = Bot bunu kullanıcının sohbetinde iletir ve sorunu çözüp çözmediğini sorar. Asla ifade, anahtar, şifre veya kod istemeyin; asla ödeme yapılacak adres veya aranacak numara vermeyin.
console-reply_claim_first = Yanıtlamak için talebi üstlenin.
console-reply_kept = Yazdığınız (gönderilmedi)
console-resolve = Gönder ve sonuçlandır
console-rating = Puan
console-stars = 5 üzerinden { $stars } yıldız
console-stopped_secret = Gönderilmedi: Bu metinde kurtarma ifadesi veya özel anahtar ya da öyle olabilecek bir şey var. Çıkarın. Bu durdurma kaydedildi.
console-stopped_address = Gönderilmedi: Bu metinde bir cüzdan adresi var. Kullanıcılar oraya ödeme yapabileceği için asla adres göndermeyiz. Çıkarın. Bu durdurma kaydedildi.
console-stopped_phone = Gönderilmedi: Bu metinde bir telefon numarası var. Sahte destek numaraları kullanıcıları soymanın yaygın bir yolu olduğu için asla aranacak numara vermeyiz. Çıkarın. Bu durdurma kaydedildi.
console-stopped_asks_secret = Gönderilmedi: Bu metin kurtarma ifadesi, özel anahtar, şifre veya kod istiyormuşuz gibi okunuyor. Bunu asla yapmayız. Lütfen başka türlü yazın. Bu durdurma kaydedildi.
console-refused_reply_empty = Lütfen önce bir yanıt yazın.
console-refused_too_long = Bu metin 4.000 karakterden uzun. Lütfen kısaltın.
console-refused_not_yours = Bunu yalnızca talebi üstlenen kişi yapabilir. Üstlenen: { $holder }.
console-conflict_claim = Bu talep artık üstlenilemez. Üstlenen: { $holder }.
console-conflict_changed = Talep bu arada değişti, bu yüzden hiçbir şey yapılmadı. Lütfen güncel hâline bakın; yazdıklarınız duruyor.
console-conflict_no_call = Artık planlanmış bir arama yok, numara gizli kalıyor.

## Notlar ve geçmiş

console-history = Notlar ve geçmiş
console-note_label = Ekip arkadaşlarınıza not
console-note_placeholder = Ekip arkadaşlarınıza not; kullanıcı bunu hiç görmez
console-note_add = Not ekle
console-refused_note_empty = Lütfen önce bir not yazın.
console-refused_note_secret = Kaydedilmedi: Bu notta kurtarma ifadesi veya özel anahtar ya da öyle olabilecek bir şey var. Çıkarın.
console-event_opened = talebi açtı
console-event_joined = talebe ekleme yaptı
console-event_claim = üstlendi
console-event_release = sıraya geri koydu
console-event_note = not düştü
console-event_resolve = yanıtladı
console-event_confirm = çözüldüğünü söyledi
console-event_reopen = yeniden açtı
console-event_rated = puan verdi
console-event_callback_set = arama istedi
console-event_callback_done = aramayı yaptı
console-event_callback_cancel = aramayı iptal etti
console-event_callback_move = aramanın zamanını değiştirdi

## Bir adımdan sonra söylenenler

console-done_claimed = Talep artık sizde.
console-done_released = Talep sıraya döndü.
console-done_noted = Notunuz eklendi.
console-done_resolved = Yanıtınız yolda. Bot, kullanıcıya sorunun çözülüp çözülmediğini soracak.
console-done_called = Arama yapıldı olarak işaretlendi.

## Operatörler

console-operators_help = Hesaplar sunucuda, komut satırından eklenir ve devre dışı bırakılır.
console-operators_role = Rol
console-operators_state = Durum
console-operators_active = Etkin
console-operators_disabled = Devre dışı
console-operators_browser_language = Tarayıcıyla aynı
