### रकम, टोकन, कीमत या मूल्य, जो गलत दिखे।

balance_wrong-meaning = मेरा बैलेंस गलत दिख रहा है
balance_wrong-opening = गलत बैलेंस देखकर झटका लगता है। ज़्यादातर सिर्फ़ दिखने में गड़बड़ होती है। जाँचते हैं।
balance_wrong-advice =
    असली बात वह है जो ब्लॉकचेन कहता है, न कि जो ऐप दिखाता है।

    1. ऐप से अपना एड्रेस कॉपी करें और नेटवर्क के एक्सप्लोरर में देखें, यानी वह सार्वजनिक वेबसाइट जिस पर सारे ट्रांसफ़र दिखते हैं। अगर वहाँ रकम सही है, तो कुछ नहीं गया: ऐप बस पीछे है।
    2. ऐसे में स्क्रीन नीचे खींचकर रिफ़्रेश करें, ऐप बंद करके फिर खोलें, VPN बंद करें, और ऐप अपडेट करें।
    3. कोई टोकन नहीं दिख रहा? वह जिस नेटवर्क पर है, उसे चुनें और टोकन को अपनी लिस्ट में जोड़ें।
    4. हाल में वॉलेट इंपोर्ट किया? उसका एड्रेस पुराने वाले से मिलाएँ। अलग है, तो वह दूसरा वॉलेट है: सही वॉलेट चुनें, या ऐप के अंदर सही फ़्रेज़ इंपोर्ट करें।
    5. कॉइन स्टेक किए, उधार दिए, या dApp (आपके वॉलेट से कनेक्ट की हुई वेबसाइट) इस्तेमाल किया? वे अब भी उसके कॉन्ट्रैक्ट में हो सकते हैं।
    6. रकम सही है, पर कीमत अजीब लगती है? तो दाम अपडेट नहीं हुआ है।

    अगर एक्सप्लोरर में बाहर गया कोई ऐसा ट्रांसफ़र दिखे जो आपने नहीं किया, तो तुरंत लिखें “मेरे पैसे चोरी हो गए”।
    .technical =
    1. पहले special operations हटाएँ: import की हुई wallet file या key, contract interaction, बदला नेटवर्क। फिर node: eth_blockNumber को explorer से मिलाएँ; पिछड़ा या गलत RPC endpoint पुराना state देता है। Node बदलें।
    2. टोकन: बैलेंस टोकन के contract में है, balanceOf(address) call करें। वॉलेट सिर्फ़ वे contracts दिखाता है जिन्हें जानता है; bridged versions (USDC और USDC.e) अलग contracts हैं। Rebasing और fee-on-transfer टोकन ख़ुद बदलते हैं।
    3. Import के बाद अलग एड्रेस: दूसरा derivation path (BIP-44 account या index, Ledger Live या legacy paths, Bitcoin में BIP-44/49/84/86), या छूटा/फ़ालतू BIP-39 passphrase।
    4. है, पर ख़र्च नहीं हो सकता: staked या unbonding कॉइन (resources के लिए staked TRX भी), open orders, LP या vault shares, rent reserve (Solana), base reserve (XRP), unconfirmed change (Bitcoin)।
    5. Price: पतला बाज़ार, या contract address की जगह symbol से मिलाया feed।
    6. अनजान outgoing ट्रांसफ़र, spender का किया Transfer, या बदली TRON permissions: चोरी मानें।
