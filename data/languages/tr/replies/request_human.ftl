### Bir insanın geri aramasını ayarlamak.

request_human-start = Bir ekip arkadaşımızın bununla bizzat ilgilenmesini ayarlayacağım. Size yeniden sorulmasın diye yalnızca birkaç soru soracağım.
request_human-hurry = Anladım, sorunla ilgili başka soru yok. Arayabileceğiniz bir numara yok: Bir ekip arkadaşımız size ulaşır. Yalnızca şunu belirlememiz gerekiyor.
request_human-chat_instead = Tamam, yanıt buraya, bu sohbete gelecek.
request_human-asap_instead = Tamam, en kısa sürede.
request_human-time_past = Bu zaman geçmiş. Lütfen başka bir zaman seçin.
request_human-what_to_change = Neyi değiştirmek istersiniz?
request_human-in_this_chat = bu sohbette
request_human-as_soon_as_possible = en kısa sürede
request_human-summary =
    Bu doğru mu?
    Sorun: { $problem }
    { $details }
    İletişim: { $contact }
    Zaman: { $time }
request_human-booked =
    Ayarlandı. Talep numaranız: { $number }
    Bir ekip arkadaşımız sizi arayacak: { $contact }, { $time }. Bizden en geç şu zamana kadar haber alırsınız: { $due }.
    Görüşme kodu: { $code }
    Sizi arayan kişi önce bu kodu söylemelidir. Kodu siz asla söylemeyin. Arayan söyleyemezse telefonu kapatın.
request_human-booked_chat =
    Ayarlandı. Talep numaranız: { $number }
    Bir ekip arkadaşımız burada, bu sohbette yanıt verecek: { $time }. Bizden en geç şu zamana kadar haber alırsınız: { $due }.
    Görüşme kodu: { $code }
    Yine de biri sizi ararsa önce bu kodu söylemelidir. Kodu siz asla söylemeyin. Arayan söyleyemezse telefonu kapatın.
request_human-rule = Lütfen unutmayın: { $brand } ekibinden hiç kimsenin kurtarma ifadenize, özel anahtarınıza, şifrenize veya size SMS ya da e-postayla gelen bir koda ihtiyacı olmaz ve hiç kimse sizden ödeme istemez. İsteyen dolandırıcıdır.
