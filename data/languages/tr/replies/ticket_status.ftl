### Bir talebin durumu.

ticket_status-open = bir ekip arkadaşımızı bekliyor
ticket_status-claimed = bir ekip arkadaşımız ilgileniyor
ticket_status-resolved = yanıtlandı, çözülüp çözülmediğini söylemenizi bekliyor
ticket_status-closed = kapandı
ticket_status-none = Şu anda açık bir talebiniz yok.
ticket_status-reply = { $number } numaralı talebiniz: { $status }. Bizden en geç şu zamana kadar haber alırsınız: { $due }.
ticket_status-answered = { $number } numaralı talebiniz: { $status }.
ticket_status-callback =
    { $number } numaralı talebiniz: { $status }.
    Zaman: { $time }
    İletişim: { $contact }
    Bizden en geç şu zamana kadar haber alırsınız: { $due }.
    Görüşme kodu: { $code }
    Sizi arayan kişi önce bu kodu söylemelidir. Kodu siz asla söylemeyin.
ticket_status-answer =
    { $number } numaralı talebinizin yanıtı:
    { $answer }
ticket_status-call_none = Hayır, o biz değiliz: Sizin için planlanmış bir arama yok. Bizim adımıza arayan kişi dolandırıcıdır. Telefonu kapatın, hiçbir bilgi vermeyin; istediği hiçbir şeye tıklamayın, hiçbir şeyi imzalamayın veya yüklemeyin. Bir şey söylediyseniz ne tür bir bilgi olduğunu yazın (kelimelerin veya rakamların kendisini asla yazmayın).
ticket_status-call_later =
    Hayır, şu anda bizden bir arama beklenmiyor. { $number } numaralı talebiniz için planlanan aramanız:
    Zaman: { $time }
    İletişim: { $contact }
    Sizi arayan kişi önce { $code } kodunu söylemelidir. Kodu siz asla söylemeyin. Arayan söyleyemezse telefonu kapatın: O biz değiliz.
ticket_status-call_due =
    Biz olabiliriz: { $number } numaralı talebiniz için arama zamanı şu an.
    Arayan kişi önce görüşme kodunu söylesin: { $code }. Kodu siz asla söylemeyin. Arayan söyleyemezse telefonu kapatın: O biz değiliz.
