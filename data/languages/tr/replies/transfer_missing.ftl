### Tamamlandığı söylenen ama gelmeyen transfer.

transfer_missing-meaning = Bir transfer gelmedi
transfer_missing-opening = Endişenizi anlıyorum. İşlem hash’i ile varlıkların nereye gittiğini doğrudan blok zincirinde görebiliriz.
transfer_missing-advice =
    Bir uygulama ne derse desin, varlıkların nereye gittiğini blok zinciri gösterir:

    1. İşlem hash’ini (transferin takip numarası gibidir) ağın blok gezgininde, yani tüm transferleri gösteren herkese açık sitede aratın. “Başarılı” veya “onaylandı” (success, confirmed) diyorsa varlıklar orada alıcı olarak görünen adrese gitmiştir.
    2. O adresi sizinkiyle karakter karakter, ağı da uygulamada açık olan ağla karşılaştırın.
    3. İkisi de doğruysa coin yalnızca listede gizli kalmış olabilir: Uygulamada o ağı seçin ve token’ı listenize ekleyin.
    4. Bir borsaya gönderdiyseniz: Borsa, varlıkları göstermeden önce birkaç onay bekler. Memo veya etiket (tag) gerekiyordu da yazmadıysanız hash’le birlikte borsaya yazın.
    5. Hash yok mu? Gönderenden isteyin. Veremiyorsa büyük olasılıkla henüz bir şey göndermemiştir.

    Blok gezgini “başarısız” (failed) diyorsa varlıklar gönderenden hiç çıkmamıştır. Transfer hâlâ bekliyorsa henüz gelmiş olamaz.
    .technical =
    1. Gezgin: durumu, alıcıyı, token sözleşmesini (sembolü değil) ve zinciri kontrol edin. EVM zincirlerinde token, makbuzda (receipt) doğru sözleşmenin Transfer olayı varsa taşınmıştır; işlemin “to” alanı o zaman siz değil, sözleşmedir.
    2. Token bakiyeleri token’ın sözleşmesindedir. balanceOf(adres) doğru ve uygulama bir şey göstermiyorsa sözleşmeyi elle ekleyin veya düğümü değiştirin.
    3. Borsalar, yatırma sayfalarında yazan onay sayısından veya kesinleşmeden sonra hesaba geçirir. Bir sözleşmenin gönderdiği coin’leri (“internal transactions”) bazıları geç geçirir veya hiç geçirmez.
    4. XRP destination tag, TON yorumu (comment), Cosmos memo: yoksa borsa, yatırma işlemini elle eşleştirmek zorundadır.
    5. Köprüler ve L2: iki zincire de bakın; optimistic rollup’tan standart köprüyle çekim genellikle yaklaşık yedi gün sürer.
    6. Bitcoin: para üstü çıktısına değil, size ait çıktıya bakın.
