### Nasıl gönderilir, alınır, çekilir.

transfer_howto-meaning = Coin nasıl gönderilir veya alınır?
transfer_howto-opening = Tabii, adım adım.
transfer_howto-advice =
    Almak için (borsadan da):
    1. Coin’i seçin ve “Al” (Receive) düğmesine dokunun. Adresiniz görünür; kopyalayın veya QR kodunu gösterin. Adres herkese açıktır, paylaşmak güvenlidir.
    2. Gönderen sizinle aynı ağı kullanmalıdır: Örneğin TRON üzerindeki USDT, TRON ağıyla gönderilmelidir.

    Göndermek için:
    1. Doğru ağdaki coin’i seçin ve “Gönder” düğmesine dokunun.
    2. Alıcının adresini yapıştırın veya tarayın. Eski transferlerden asla kopyalamayın: Dolandırıcılar oraya benzer adresler bırakır.
    3. Alıcı bir borsaysa ve memo veya etiket (tag; gelen varlıkların kime ait olduğunu belirten numara) gösteriyorsa eklemeniz şarttır.
    4. Adresin yalnızca başını ve sonunu değil, tamamını karşılaştırın; sonra ağı ve tutarı.
    5. Ücret için ETH, BNB, TRX veya SOL gibi ağın kendi coin’inden biraz ayırın.
    6. Büyük bir tutardan önce küçük bir tutar gönderin ve ulaşmasını bekleyin.

    Onaylanmış bir transferi kimse geri alamaz; onaylamadan önce kontrol edin.
    .technical =
    1. Adres ve ağ uyuşmalıdır: tek bir 0x adresi bütün EVM zincirlerinde geçerlidir, TRON Base58Check (T…), Bitcoin bc1…, 3… veya 1…, Solana Base58’de 32 baytlık anahtar kullanır. Verilmişse EIP-55 büyük harflerini kontrol edin.
    2. Ücretler zincirin kendi coin’iyle ödenir: ETH (Arbitrum, Base ve OP Mainnet’te de), BNB, POL, TRX (eksik bant genişliği ve enerji için), sanal bayt başına BTC, SOL. EVM’de en yüksek tutarı gönderirken gaz limiti × maksimum ücret kadarını ayırın.
    3. Borsadan çekim: cüzdanınızın gösterdiği zinciri, token standardına göre seçin (ERC-20, BEP-20, TRC-20, SPL). Borsaya yatırma: verdiği XRP destination tag’i, TON yorumunu (comment) veya Cosmos memo’yu ekleyin ve asgari tutara uyun.
    4. TRON: yeni bir adrese ilk TRX transferi onu etkinleştirir ve yaklaşık 1 TRX daha tutar. Solana: bir alıcıya bir token’ın ilk transferi, onun associated token account’unun rent depozitosunu öder.
    5. Onaylanmış transfer kesindir. Küçük tutarla deneyin, geçmişten asla adres kopyalamayın (adres zehirleme) ve hash’i saklayın.
