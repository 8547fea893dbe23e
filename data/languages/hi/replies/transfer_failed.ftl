### ट्रांसफ़र, स्वैप या निकासी, जिसे ऐप या नेटवर्क ने मना किया।

transfer_failed-meaning = कॉइन नहीं जा रहे, या ट्रांसफ़र फ़ेल
transfer_failed-opening = अफ़सोस है कि ट्रांसफ़र नहीं हुआ। देखते हैं कि वह कहाँ रुका।
transfer_failed-advice =
    ट्रांसफ़र फ़ेल हो, तो आम तौर पर कॉइन आपके अकाउंट में ही रहते हैं। ज़्यादा से ज़्यादा नेटवर्क फ़ीस ख़र्च होती है। एक-एक करके देखें:

    1. क्या वह कॉइन काफ़ी है जिससे फ़ीस दी जाती है? Ethereum पर ETH, BNB Smart Chain पर BNB, TRON पर TRX, Solana पर SOL। इसके बिना आम तौर पर USDT भी नहीं भेजा जा सकता।
    2. क्या सारा बैलेंस भेजा जा रहा था? थोड़ा कम भेजें, ताकि फ़ीस के लिए बचे।
    3. क्या कोई पुराना ट्रांसफ़र अभी अटका है? पहले उसे “स्पीड अप” या “कैंसिल” करें।
    4. क्या आपने फ़ीस या गैस लिमिट (ट्रांसफ़र ज़्यादा से ज़्यादा कितना काम करा सकता है) बदली थी? उसे वापस वही रखें जो ऐप सुझाता है।
    5. क्या मैसेज में नेटवर्क की बात है? Wi-Fi और मोबाइल डेटा बदलकर देखें, VPN बंद करें, और ऐप अपडेट करें।

    दोबारा भेजने से पहले अपनी ट्रांसफ़र लिस्ट, और एक्सप्लोरर (वह सार्वजनिक वेबसाइट जिस पर सारे ट्रांसफ़र दिखते हैं) में अपना एड्रेस देखें: हो सकता है, पहला वाला चला गया हो।
    .technical =
    Chain के हिसाब से:

    1. EVM: native बैलेंस को value + gas limit × max fee per gas पूरा करना होगा। “nonce too low”: nonce इस्तेमाल हो चुका, यानी पहले का ट्रांज़ैक्शन mine हो गया; दोबारा भेजने से पहले उसे जाँचें। “replacement transaction underpriced”: max fee और priority fee दोनों कम से कम 10% बढ़ाएँ। “out of gas”: ऐप को फिर estimate करने दें। “execution reverted”: reason पढ़ें (allowance, slippage, paused या blacklist करने वाला टोकन)। Failed ट्रांज़ैक्शन का gas भी लगता है।
    2. TRON: TRC-20 ट्रांसफ़र contract call है। Energy की कमी TRX burn से पूरी होती है, fee limit से ऊपर fail; OUT_OF_ENERGY call को rollback करता है, पर ख़र्च हुई energy और TRX वापस नहीं आते। पहले कभी इस्तेमाल न हुए एड्रेस पर TRX भेजने में activation के लिए करीब 1 TRX ज़्यादा लगता है।
    3. Bitcoin: dust limit से छोटे outputs (default: P2PKH में 546 sat, P2WPKH में 294 sat) relay नहीं होते।
    4. Solana: “blockhash not found” या expired: signature का status जाँचें, फिर दोबारा साइन करें। किसी को पहली बार टोकन भेजने पर उसके token account का rent deposit भी लगता है।
