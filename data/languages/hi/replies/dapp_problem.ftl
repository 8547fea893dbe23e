### dApp, स्वैप, ब्रिज, NFT पेज या WalletConnect, जो काम नहीं कर रहा।

dapp_problem-meaning = dApp, स्वैप या ब्रिज नहीं चल रहा
dapp_problem-opening = वजह साइट, नेटवर्क या वॉलेट का कनेक्शन हो सकती है। एक-एक करके देखते हैं।
dapp_problem-advice =
    1. पक्का करें कि साइट असली है: उसका पता एक-एक अक्षर करके उससे मिलाएँ जो प्रोजेक्ट ख़ुद देता है।
    2. देखें कि आपका वॉलेट उसी नेटवर्क पर है जो साइट को चाहिए। न हो, तो ऐप में बदलें।
    3. देखें कि फ़ीस के लिए उस नेटवर्क का अपना कॉइन थोड़ा है।
    4. कनेक्ट नहीं हो रहा? दोनों तरफ़ से डिस्कनेक्ट करें, दोनों बंद करें, और नए QR कोड से फिर कनेक्ट करें। VPN बंद करें।
    5. स्वैप फ़ेल हो रहा है? शायद दाम बदल गया। दाम रिफ़्रेश करें, छोटी रकम आज़माएँ, या दाम में थोड़ा ज़्यादा फ़र्क (slippage) मंज़ूर करें।
    6. कोई पुराना ट्रांसफ़र अब भी अटका है? पहले उसे “स्पीड अप” या “कैंसिल” करें।
    7. ब्रिज (कॉइन को दूसरे नेटवर्क पर ले जाने वाली सेवा) इस्तेमाल किया? उसमें समय लगता है, और कॉइन दूसरे नेटवर्क पर पहुँचते हैं: वहाँ देखें।
    8. NFT की तस्वीर नहीं दिख रही? आम तौर पर बस तस्वीर वाला सर्वर धीमा होता है।

    अगर कोई साइट कुछ भी “ठीक” करने के लिए रिकवरी फ़्रेज़ माँगे, तो उसे बंद कर दें: वह ठगी है। ट्रांज़ैक्शन हैश से दिख जाता है कि नेटवर्क ने ट्रांसफ़र को मना किया, या वह उस तक पहुँचा ही नहीं।
    .technical =
    1. Connection: WalletConnect v2 sessions के लिए सही chain namespace और पहुँच में relay चाहिए; दोनों तरफ़ पुराने sessions और pairings मिटाएँ, फिर scan करें। Injected provider: eth_chainId और चुना हुआ अकाउंट जाँचें।
    2. Hash नहीं: request broadcast से पहले fail हुई (user rejected 4001, unrecognised chain 4902, गलत RPC, या estimate fail क्योंकि call revert होती)।
    3. Hash और revert: reason पढ़ें। Output minimum से कम (“INSUFFICIENT_OUTPUT_AMOUNT”, “Too little received”): दाम allowed slippage से ज़्यादा हिला। “TRANSFER_FROM_FAILED”: allowance, बैलेंस, या fee-on-transfer टोकन। “EXPIRED”: deadline निकल गई। TRON: OUT_OF_ENERGY यानी energy या fee limit कम।
    4. पहले approval: allowance से contract उतनी मात्रा तक टोकन move कर सकता है; ज़रूरत भर रखें, बाद में revoke करें।
    5. Bridge: source hash, bridge के explorer में message status, और destination पर claim मिलाएँ; कुछ में manual claim और destination chain पर gas चाहिए।
    6. NFT: IPFS या HTTP host का metadata time out हो सकता है; ownerOf बताता है कि किसके पास है।
    7. अनजान साइट पर blind signature request: reject करें।
