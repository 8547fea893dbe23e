### Mesajın kendisi hakkında: okunamıyor, gecikti, başarısız oldu veya çok hızlı geldi.

message-unsupported = Yalnızca yazı ve görsel okuyabiliyorum. Lütfen konuyu yazın veya ekran görüntüsü gönderin.
message-delayed = Şu anda bizim tarafta bir yavaşlık var. Mesajınız bende, en kısa sürede yanıtlayacağım. Yeniden göndermenize gerek yok.
message-failed = Üzgünüm, bu mesajı yanıtlayamadım. Lütfen başka şekilde yazın ya da “bir insanla görüşmek istiyorum” yazın. Bunu bize bildirirseniz şu olay numarasını belirtin: { $incident }
message-phone_not_callable = Bu numarayı arayamıyoruz: Özel ücretli, kısa veya acil durum numarası olabilir. Kaydetmedim. Lütfen ülke koduyla başka bir numara yazın ya da yanıtı burada, bu sohbette almayı seçin.
message-button_used = Bu soru zaten yanıtlandı.
message-slow_down = Bir anda çok fazla mesaj geldi. Lütfen bir dakika bekleyip yeniden yazın; önceden gönderdiğiniz hiçbir şey kaybolmadı.
message-still_there = Hâlâ orada mısınız? Anlattığınız her şey bende. Hazır olduğunuzda buradan devam edebilirsiniz.
