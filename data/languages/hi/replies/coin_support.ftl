### कोई कॉइन, टोकन, नेटवर्क या प्राइवेसी कॉइन सपोर्टेड है या नहीं।

coin_support-meaning = क्या मेरा कॉइन या नेटवर्क चलेगा?
coin_support-opening = कुछ भी भेजने से पहले इस तरह पक्का कर लें।
coin_support-advice =
    1. ऐप की जिस स्क्रीन पर कॉइन जोड़े जाते हैं, वहाँ उस कॉइन या नेटवर्क को खोजें। अगर वह वहाँ है, तो वह आपके वॉलेट में आ सकता है, लेकिन सिर्फ़ उसी नेटवर्क पर जो उसके साथ दिखता है।
    2. अगर वह सपोर्टेड नेटवर्क का टोकन है (जैसे Ethereum, BNB Smart Chain, TRON या Solana पर), तो आम तौर पर उसे कॉन्ट्रैक्ट एड्रेस से ख़ुद जोड़ा जा सकता है, भले ही खोजने पर न मिले। वह एड्रेस प्रोजेक्ट की अपनी वेबसाइट से लें।
    3. दोनों न हों, तो कृपया वह कॉइन अपने वॉलेट में न भेजें। जो नेटवर्क सपोर्टेड नहीं है, उस पर गए कॉइन शायद फिर कभी न मिलें।

    Monero या Zcash जैसे प्राइवेसी कॉइन भेजने वाले, पाने वाले या रकम को छिपा सकते हैं, इसलिए वॉलेट को उनके लिए ख़ास तौर पर बनाना पड़ता है। वे तभी सपोर्टेड हैं जब ऐप की लिस्ट में हों। कई एक्सचेंज उन्हें नहीं लेते, और कुछ देशों में उन पर रोक है।

    कोई कॉइन जोड़ा जाएगा या नहीं, और कब, इसका वादा नहीं किया जा सकता। आपकी बात हमारी टीम तक पहुँच सकती है: बस लिखें “इंसान से बात करें”।
    .technical =
    1. Support की परतें: chain (key derivation, address format, signing, node और indexer), token standard, और list entry। टोकन की पहचान एक chain पर उसका contract address है (EIP-20, BEP-20, TRC-20, SPL mint), इसलिए लिस्ट में न हो, तो contract से जोड़ा जा सकता है।
    2. हर EVM-compatible chain आम तौर पर RPC URL और chain ID से custom network के रूप में जुड़ जाती है। Non-EVM chains के लिए ऐप में integration चाहिए।
    3. जो दूसरा ऐप उस chain और BIP-44 path को support करे, उसमें वही phrase वही keys देता है; पर जितने ऐप में phrase जाए, उतना जोखिम, इसलिए वहाँ अलग वॉलेट रखें।
    4. Privacy coins: Monero (ring signatures, stealth addresses, confidential amounts; view और spend keys, 25 शब्दों का seed, restore height से scanning) BIP-39 नहीं है। Zcash: transparent t-addresses Bitcoin जैसे हैं; shielded (zk-SNARKs, unified addresses) में proving और scanning चाहिए। वॉलेट सिर्फ़ transparent हिस्सा support कर सकता है।
    5. सिर्फ़ format मिलता-जुलता होने पर किसी एड्रेस पर कभी deposit न करें।
