### Birkaç niyetin kullandığı ifadeler ve bütün düğmeler.

button-yes = Evet
button-no = Hayır
button-where = Nerede bulurum?
button-skip = Bunu geç
button-solved = Evet, çözüldü
button-not_solved = Hayır, henüz değil
button-human = Bir insanla görüşmek istiyorum
button-this_chat = Burada, bu sohbette
button-asap = En kısa sürede
button-zone = { $zone }
button-window = { $window }
button-confirm = Evet, doğru
button-change = Bir şeyi değiştir
button-stars = ★ { $stars } yıldız
button-no_comment = Hayır, teşekkürler
button-something_else = Başka bir şey
button-language = { $name }
button-cancel_call = Aramayı iptal et
button-move_call = Başka bir zaman seç
button-cancel_request = Talebi iptal et

case-queued = Bunu da not ettim. Önce bunu bitirelim, sonra ona geçerim.
case-next = Şimdi sözünü ettiğiniz diğer soruna geçelim.
case-urgent_human = Bu acil bir durum. Bir ekip arkadaşımızdan hemen devralmasını isteyeyim mi?
case-left_open = Tamam. Bir ekip arkadaşımızın devralmasını istediğinizde “bir insanla görüşmek istiyorum” yazmanız yeterli.
case-anything_else = Umarım sorunuzu yanıtlamıştır. Yanıtlamadıysa yeniden sorun ya da “bir insanla görüşmek istiyorum” yazın.
case-same_advice = Yukarıda yazdıklarım bunun için de geçerli. Sorunuzu yanıtlamıyorsa bir ekip arkadaşımız bakabilir.
case-still = Anladım, yani durum hâlâ aynı. Yukarıdaki adımları denediyseniz “Hayır, henüz değil” seçeneğine dokunun; bir ekip arkadaşımıza ileteyim.
case-take_time = Acele etmeyin. Önce deneyin, sonra nasıl gittiğini yazın. Takılırsanız bir ekip arkadaşımız devralabilir.
case-first_aid = Buradayım ve bunu not ettim. Lütfen yukarıdaki adımları ilkinden başlayarak tek tek uygulayın. Bir ekip arkadaşımız size bu adımlarda yardım edebilir.
case-rest = Tamam. Bir şeye ihtiyacınız olduğunda konuyu birkaç kelimeyle yazmanız yeterli.

fallback-which = Doğru konuda yardım ettiğimden emin olmak istiyorum. Bunlardan hangisi?
greet-again = Yeniden merhaba!
inform-noted = Teşekkürler, not ettim.
explain_simply-reply = Tabii. Bundan sonra olabildiğince sade anlatacağım.
explain_simply-again = Yazıyla anlatabildiğim en sade hâli bu. Hangi adımın anlaşılmadığını yazın ya da bir ekip arkadaşımız sizinle birlikte üzerinden geçsin.
explain_technically-reply = Tabii. Bundan sonra teknik ayrıntıları da vereceğim.
cancel-reply = Tamam, bu konuyu burada bırakıyorum. İhtiyacınız olduğunda yazmanız yeterli.
cancel-nothing = Şu anda durdurulacak bir şey yok. Size nasıl yardımcı olabilirim?
