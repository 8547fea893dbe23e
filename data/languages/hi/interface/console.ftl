### ऑपरेटरों का कंसोल: पेज, लेबल, और जब कुछ नहीं हो सकता, तब क्या कहा जाता है।

console-title = { $brand } सपोर्ट
console-skip = सीधे कॉन्टेंट पर जाएँ
console-nav = पेज
console-nav_queue = कतार
console-nav_operators = ऑपरेटर
console-find = नंबर से टिकट खोजें
console-find_placeholder = टिकट नंबर
console-language = भाषा
console-your_zone = समय { $zone } के हिसाब से दिखाए गए हैं
console-live = लाइव
console-live_paused = रुका हुआ
console-copy = कॉपी करें
console-close = बंद करें
console-nobody = कोई नहीं

## लॉग-इन

console-log_in = लॉग इन
console-log_in_name = नाम
console-log_in_password = पासवर्ड
console-log_in_button = लॉग इन करें
console-log_in_help = अकाउंट आपका एडमिन बनाता है। टीम से कोई आपसे कभी आपका पासवर्ड नहीं माँगेगा।
console-log_in_wrong = यह नाम और पासवर्ड मेल नहीं खाते। कृपया दोनों देखकर फिर कोशिश करें।
console-log_in_limited = बहुत बार गलत कोशिश हुई। कृपया पाँच मिनट रुकें, फिर कोशिश करें।
console-log_in_stale = यह फ़ॉर्म बहुत पुराना था, या आपका ब्राउज़र इस पेज की कुकी नहीं रखता। कृपया फिर कोशिश करें।
console-log_out = लॉग आउट करें

## मनाही

console-problem_forbidden_title = आपकी भूमिका के लिए नहीं
console-problem_forbidden = आपका अकाउंट यह पेज नहीं खोल सकता या यह काम नहीं कर सकता। ज़रूरत हो, तो अपने एडमिन से कहें।
console-problem_token_title = कृपया फिर कोशिश करें
console-problem_token = यह पेज अब मान्य नहीं था, इसलिए कुछ नहीं बदला। वापस जाएँ, पेज रीलोड करें और फिर कोशिश करें।
console-problem_not_found_title = यहाँ कुछ नहीं है
console-problem_not_found = ऐसा कोई पेज या टिकट नहीं है। कृपया नंबर जाँचें।
console-problem_too_big_title = बहुत लंबा
console-problem_too_big = इतना टेक्स्ट एक बार में नहीं भेजा जा सकता। वापस जाकर छोटा करें। कुछ नहीं बदला।
console-problem_failed_title = कुछ गड़बड़ हो गई
console-problem_failed = गलती हमारी तरफ़ है। कृपया फिर कोशिश करें। फिर हो, तो नीचे का इंसिडेंट नंबर अपने एडमिन को दें।
console-problem_incident = इंसिडेंट नंबर
console-problem_back = कतार पर जाएँ

## स्थितियों के शब्द

console-status_open = खुला
console-status_claimed = लिया हुआ
console-status_resolved = जवाब दिया गया
console-status_closed = बंद
console-urgency_urgent = अर्जेंट
console-urgency_high = ज़्यादा
console-urgency_normal = सामान्य
console-urgency_low = कम
console-role_operator = ऑपरेटर
console-role_supervisor = सुपरवाइज़र
console-role_administrator = एडमिन
console-channel_telegram = Telegram
console-channel_web = वेबसाइट
console-callback_scheduled = तय
console-callback_done = हो गई
console-callback_cancelled = कैंसिल
console-callback_in_chat = चैट में
console-callback_asap = जितनी जल्दी हो सके

## कतार

console-queue_title = { $count ->
        [0] कतार
       *[other] ({ $count }) कतार
    }
console-queue_tabs = दिखाएँ
console-queue_tab_all = सभी
console-queue_tab_mine = मेरे
console-queue_tab_unclaimed = किसी ने नहीं लिए
console-queue_tab_overdue = देर हो चुकी
console-queue_tab_answered = जवाब दिए
console-queue_empty_all = कोई इंतज़ार में नहीं है। थोड़ा आराम कर लें।
console-queue_empty_mine = आपने कोई टिकट नहीं लिया है।
console-queue_empty_unclaimed = हर टिकट किसी न किसी के पास है।
console-queue_empty_overdue = किसी टिकट में देर नहीं हुई है।
console-queue_empty_answered = अभी किसी टिकट का जवाब नहीं दिया गया है।
console-queue_any_topic = सभी विषय
console-queue_any_language = सभी भाषाएँ
console-queue_filter = फ़िल्टर करें
console-queue_announcement = { $unclaimed } टिकट किसी ने नहीं लिए, { $overdue ->
        [0] देर किसी में नहीं हुई
       *[other] { $overdue } में देर हो चुकी है
    }।
console-urgency = प्राथमिकता
console-ticket = टिकट
console-topic = विषय
console-user_language = यूज़र की भाषा
console-due = समय-सीमा
console-answered = जवाब दिया गया
console-call = कॉल
console-channel = चैनल
console-claimed_by = किसके पास
console-claimed_by_you = आपके पास
console-overdue_by = { $duration } की देर
console-claim = टिकट लें
console-claim_number = टिकट { $number } लें

## कीबोर्ड

console-keys = कीबोर्ड शॉर्टकट
console-keys_on = एक-अक्षर वाले शॉर्टकट चालू
console-keys_down = अगला टिकट
console-keys_up = पिछला टिकट
console-keys_open = टिकट खोलें
console-keys_claim = टिकट लें
console-keys_reply = जवाब लिखें
console-keys_note = नोट लिखें
console-keys_queue = वापस कतार पर
console-keys_show = ये शॉर्टकट दिखाएँ

## टिकट

console-opened_at = खुला: { $time }
console-due_at = समय-सीमा: { $time } ({ $relative })
console-claimed_by_name = { $name } के पास
console-release = कतार में लौटाएँ
console-changed = आपके खोलने के बाद यह टिकट बदल गया है।
console-reload = अभी का रूप दिखाएँ
console-conversation = बातचीत
console-conversation_empty = अभी कुछ नहीं कहा गया है।
console-secret_removed_here = इस संदेश को सेव करने से पहले इसमें से एक गुप्त चीज़ हटाई गई।
console-picture = यूज़र का स्क्रीनशॉट
console-author_user = यूज़र
console-author_bot = बॉट
console-details = यूज़र की दी जानकारी
console-details_none = यूज़र ने कोई जानकारी नहीं दी।
console-detail_transaction_hash = ट्रांज़ैक्शन हैश
console-detail_account = अकाउंट
console-detail_chain = नेटवर्क
console-detail_amount = रकम
console-detail_coin = कॉइन
console-detail_steps = कदम
console-detail_error_message = एरर मैसेज
console-detail_app_version = ऐप का वर्ज़न
console-detail_vpn = VPN
console-detail_recent_changes = हाल के बदलाव
console-detail_description = विवरण

## हटाई गई गुप्त चीज़ें

console-guard_recovery_phrase = यूज़र ने इस चैट में रिकवरी फ़्रेज़ लिखा। उसे हटा दिया गया और कहीं सेव नहीं किया गया, लेकिन मानकर चलें कि वह दूसरों को पता है: सब कुछ नए फ़्रेज़ वाले नए वॉलेट में भेजना चाहिए। फ़्रेज़ कभी न माँगें।
console-guard_private_key = यूज़र ने इस चैट में प्राइवेट की लिखी। उसे हटा दिया गया और कहीं सेव नहीं किया गया, लेकिन मानकर चलें कि वह दूसरों को पता है: उस अकाउंट का सब कुछ नए फ़्रेज़ वाले नए वॉलेट में भेजना चाहिए। प्राइवेट की कभी न माँगें।
console-guard_possible_key = यूज़र ने 64 अक्षर भेजे, जो प्राइवेट की या ट्रांज़ैक्शन हैश हो सकते हैं। उन्हें हटा दिया गया और कहीं सेव नहीं किया गया। प्राइवेट की कभी न माँगें।

## ब्लॉकचेन पर जाँच

console-lookup = ब्लॉकचेन पर
console-lookup_pending = इंतज़ार में
console-lookup_confirmed = कन्फ़र्म
console-lookup_failed = फ़ेल
console-lookup_replaced = बदला गया
console-lookup_not_found = नहीं मिला
console-lookup_unreachable = नोड से जवाब नहीं
console-lookup_confirmations = कन्फ़र्मेशन
console-lookup_block_time = ब्लॉक का समय
console-lookup_sender = भेजने वाला
console-lookup_recipient = पाने वाला
console-lookup_token = भेजा गया टोकन
console-lookup_token_recipient = टोकन किसे गया
console-lookup_fee = नेटवर्क फ़ीस
console-lookup_nonce = Nonce
console-lookup_reason = बताई गई वजह
console-lookup_asked_at = जाँच का समय: { $time }

## कॉल

console-code = वेरिफ़िकेशन कोड
console-code_help = सबसे पहले यह कोड बताएँ। यूज़र को चैट में यही कोड दिखता है, और इसी से उसे पता चलता है कि कॉल सच में हमारी है। यूज़र से कभी कोड पढ़कर सुनाने को न कहें।
console-code_hidden = वेरिफ़िकेशन कोड और नंबर देखने के लिए टिकट लें।
console-contact = संपर्क
console-reveal = नंबर दिखाएँ
console-reveal_help = यह दर्ज होगा कि आपने इसे देखा।
console-window_user = यूज़र का समय
console-window_utc = UTC
console-call_outcome = कॉल कैसी रही?
console-call_reached = बात हुई, कॉल पूरी
console-call_no_answer = जवाब नहीं मिला
console-call_wrong_number = गलत नंबर
console-call_note_no_answer = कॉल की, जवाब नहीं मिला।
console-call_note_wrong_number = कॉल की, गलत नंबर।

## जवाब

console-reply = जवाब दें और हल करें
console-reply_language = यूज़र की भाषा { $language } ({ $native }) है। कृपया उसी में लिखें।
console-reply_label = यूज़र को आपका जवाब
console-reply_help = बॉट इसे यूज़र की चैट में कहता है और पूछता है कि दिक्कत हल हुई या नहीं। फ़्रेज़, प्राइवेट की, पासवर्ड या कोड कभी न माँगें। पैसे भेजने का एड्रेस या कॉल करने का नंबर कभी न दें।
console-reply_claim_first = जवाब देने के लिए टिकट लें।
console-reply_kept = आपने जो लिखा था (भेजा नहीं गया)
console-resolve = भेजें और हल करें
console-rating = रेटिंग
console-stars = पाँच में से { $stars } स्टार
console-stopped_secret = नहीं भेजा गया: इस टेक्स्ट में रिकवरी फ़्रेज़ या प्राइवेट की है, या हो सकती है। उसे हटाएँ। यह रोक दर्ज की गई है।
console-stopped_address = नहीं भेजा गया: इस टेक्स्ट में वॉलेट एड्रेस है। हम कभी एड्रेस नहीं भेजते, क्योंकि यूज़र उस पर पैसे भेज सकते हैं। उसे हटाएँ। यह रोक दर्ज की गई है।
console-stopped_phone = नहीं भेजा गया: इस टेक्स्ट में फ़ोन नंबर है। हम कॉल करने के लिए कभी नंबर नहीं देते, क्योंकि यूज़र को लूटने का आम तरीका नकली सपोर्ट नंबर है। उसे हटाएँ। यह रोक दर्ज की गई है।
console-stopped_asks_secret = नहीं भेजा गया: यह ऐसा लगता है जैसे हम रिकवरी फ़्रेज़, प्राइवेट की, पासवर्ड या कोड माँग रहे हों। हम कभी नहीं माँगते। कृपया दूसरे शब्दों में लिखें। यह रोक दर्ज की गई है।
console-refused_reply_empty = कृपया पहले जवाब लिखें।
console-refused_too_long = यह टेक्स्ट 4,000 अक्षरों से लंबा है। कृपया छोटा करें।
console-refused_not_yours = यह सिर्फ़ वही कर सकता है जिसने टिकट लिया है। टिकट { $holder } के पास है।
console-conflict_claim = यह टिकट अब नहीं लिया जा सकता। यह { $holder } के पास है।
console-conflict_changed = इस बीच टिकट बदल गया, इसलिए कुछ नहीं किया गया। कृपया इसे अभी के रूप में देखें। आपने जो लिखा था, वह यहीं है।
console-conflict_no_call = अब कोई कॉल तय नहीं है, इसलिए नंबर छिपा रहेगा।

## नोट और इतिहास

console-history = नोट और इतिहास
console-note_label = साथियों के लिए नोट
console-note_placeholder = साथियों के लिए नोट, यूज़र को कभी नहीं दिखता
console-note_add = नोट जोड़ें
console-refused_note_empty = कृपया पहले नोट लिखें।
console-refused_note_secret = सेव नहीं किया गया: इस नोट में रिकवरी फ़्रेज़ या प्राइवेट की है, या हो सकती है। उसे हटाएँ।
console-event_opened = टिकट खोला
console-event_joined = टिकट में जोड़ा
console-event_claim = टिकट लिया
console-event_release = कतार में लौटाया
console-event_note = नोट लिखा
console-event_resolve = जवाब दिया
console-event_confirm = बताया कि हल हो गया
console-event_reopen = फिर से खोला
console-event_rated = रेटिंग दी
console-event_callback_set = कॉल माँगी
console-event_callback_done = कॉल की
console-event_callback_cancel = कॉल कैंसिल की
console-event_callback_move = कॉल का समय बदला

## काम के बाद

console-done_claimed = टिकट अब आपके पास है।
console-done_released = टिकट वापस कतार में है।
console-done_noted = आपका नोट जोड़ दिया गया है।
console-done_resolved = आपका जवाब भेजा जा रहा है। बॉट यूज़र से पूछेगा कि दिक्कत हल हुई या नहीं।
console-done_called = कॉल को पूरा दर्ज कर दिया गया है।

## ऑपरेटर

console-operators_help = अकाउंट सर्वर पर, कमांड लाइन से, जोड़े और बंद किए जाते हैं।
console-operators_role = भूमिका
console-operators_state = स्थिति
console-operators_active = चालू
console-operators_disabled = बंद
console-operators_browser_language = वही जो ब्राउज़र की है
