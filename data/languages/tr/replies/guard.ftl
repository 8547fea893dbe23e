### Bir mesajda sır veya sır olabilecek bir şey varsa hemen söylenenler.

guard-recovery_phrase =
    Durun, bu önemli: Mesajınızda kurtarma ifadesine benzeyen bir şey var. Onu hiçbir yere kaydedilmeden mesajdan çıkardım; { $brand } ekibinden kimse okumadı. Ama bir sohbete yazılmış ifade artık güvenli değildir. Bu yüzden lütfen şimdi şunları yapın:

    1. Uygulamada yeni ifadeli yeni bir cüzdan oluşturun (eski ifadeye bağlı ikinci bir hesap değil) ve bu ifadeyi kâğıda yazın.
    2. Bütün varlıklarınızı, her ağdan, oraya taşıyın.
    3. Bu sohbetteki mesajınızı silin.
    4. Kurtarma ifadesini uygulamanın kendisi dışında hiçbir yere yazmayın.

    { $brand } ekibinden hiç kimsenin ona asla ihtiyacı olmaz. Başka bir şeydiyse bana başka sözcüklerle yeniden anlatın.
guard-phrase_piece =
    Durun, lütfen daha fazla göndermeyin: Bunlar bir kurtarma ifadesinin kelimelerine benziyor. Kimsenin ona ihtiyacı yok, { $brand } ekibinin bile; sohbet de onun yeri değil.

    Gerçekten öyleyse bu kelimeleri içeren mesajlarınızı bu sohbetten silin. Buraya veya başka birine daha fazlasını gönderdiyseniz şimdi uygulamada yeni ifadeli yeni bir cüzdan oluşturun ve bütün varlıklarınızı oraya taşıyın. Başka bir şeydiyse bana başka sözcüklerle yeniden anlatın.
guard-private_key =
    Durun, bu önemli: Gönderdiğiniz şey bir özel anahtar olabilir. Onu hiçbir yere kaydedilmeden mesajdan çıkardım; { $brand } ekibinden kimse okumadı. Ama sohbete gönderilmiş bir anahtar artık güvenli değildir. Özel anahtarsa lütfen şimdi şunları yapın:

    1. Uygulamada yeni ifadeli yeni bir cüzdan oluşturun ve bu ifadeyi kâğıda yazın.
    2. Bu hesaptaki bütün varlıkları, her ağdan, oraya taşıyın.
    3. Bu sohbetteki mesajınızı silin.
    4. Özel anahtarı uygulamanın kendisi dışında hiçbir yere yazmayın.

    { $brand } ekibinden hiç kimsenin ona asla ihtiyacı olmaz. İşlem hash’i olduğundan eminseniz onu blok gezgininden (tüm transferleri gösteren site) yeniden kopyalayın ve başına “hash” yazarak gönderin.
guard-ask_hash = Bu, harf ve rakamlardan oluşan 64 karakterlik bir dizi. Herkesin görebileceği bir işlem hash’i de olabilir, kimsenin görmemesi gereken bir özel anahtar da. Bu yüzden onu ne kaydettim ne de sorguladım. Blok gezgininden veya transfer listenizden kopyaladığınız bir işlem hash’i mi?
button-is_hash = Evet, işlem hash’i
button-is_key = Hayır veya emin değilim
guard-held_lost = O dizi artık bende yok: Böyle dizileri yalnızca bellekte ve kısa süre tutarım. İşlem hash’i ise lütfen başına “hash” yazarak bir kez daha gönderin.
guard-text_cut = Mesajınız çok uzundu, bu yüzden yalnızca ilk { $limit } karakterini okudum. Sonrasında önemli bir şey varsa lütfen ayrı bir mesajla yeniden gönderin.
