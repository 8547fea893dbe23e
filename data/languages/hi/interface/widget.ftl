### वेबसाइट पर चैट विजेट, और उसे आज़माने का पेज।

## चैट खोलने वाला बटन, और विंडो

widget-launcher_open = सपोर्ट चैट खोलें
widget-launcher_unread = सपोर्ट चैट खोलें, बिना पढ़े संदेश: { $count }
widget-launcher_close = सपोर्ट चैट बंद करें
widget-title = { $brand } सपोर्ट
widget-subtitle = दिन-रात, हर समय
widget-close = चैट बंद करें
widget-log = संदेश
widget-jump = सबसे नए संदेश

## पहले संदेश से पहले

widget-welcome = नमस्ते! मैं { $brand } का सपोर्ट बॉट हूँ। जो भी दिक्कत है, अपने शब्दों में और अपनी भाषा में बताएँ।
widget-safety = यहाँ अपना रिकवरी फ़्रेज़, प्राइवेट की, पासवर्ड या OTP कभी न लिखें। न बॉट इन्हें कभी माँगेगा, न हमारी टीम से कोई।

## कौन क्या कहता है

widget-author_you = आप
widget-author_bot = सपोर्ट बॉट
widget-author_person = सपोर्ट टीम
widget-typing = सपोर्ट बॉट लिख रहा है
widget-today = आज
widget-yesterday = कल

## लिखना

widget-input = आपका संदेश
widget-placeholder = संदेश लिखें…
widget-send = भेजें
widget-chars_left = बाकी अक्षर: { $count }
widget-attach = स्क्रीनशॉट जोड़ें
widget-picture = स्क्रीनशॉट
widget-picture_remove = स्क्रीनशॉट हटाएँ
widget-picture_hint = देख लें कि इसमें रिकवरी फ़्रेज़, प्राइवेट की, पासवर्ड या कोड न दिखे।
widget-picture_progress = अपलोड हुआ: { $percent }
widget-picture_drop = स्क्रीनशॉट यहाँ छोड़ें

## संदेश का क्या हुआ

widget-state_sending = भेजा जा रहा है…
widget-state_sent = भेजा गया
widget-state_failed = नहीं गया
widget-retry = फिर से भेजें
widget-secret_hidden = आपकी सुरक्षा के लिए छिपाया गया: यह रिकवरी फ़्रेज़ या प्राइवेट की जैसा लगा। इसे सेव नहीं किया गया।

## जो नहीं हो पाया

widget-offline = आप ऑफ़लाइन हैं। कनेक्शन वापस आते ही आपके संदेश भेज दिए जाएँगे।
widget-reconnecting = कनेक्शन टूट गया। फिर से जोड़ा जा रहा है…
widget-reconnected = फिर से कनेक्ट हो गया
widget-error_failed = संदेश नहीं पहुँचा। कृपया फिर से कोशिश करें।
widget-error_slow_down = एक साथ बहुत सारे संदेश आ गए। कृपया एक मिनट रुकें, फिर कोशिश करें।
widget-error_too_long = यह संदेश बहुत लंबा है। कृपया इसे छोटा करें या दो हिस्सों में भेजें।
widget-error_button_used = इसका जवाब पहले ही दिया जा चुका है।
widget-error_picture_type = कृपया PNG, JPEG या WebP तस्वीर चुनें।
widget-error_picture_big = यह तस्वीर बहुत बड़ी है। सीमा { $limit } है।
widget-error_picture_unreadable = यह तस्वीर नहीं खुली। कृपया दूसरा स्क्रीनशॉट भेजें।
widget-error_picture_many = इससे ज़्यादा तस्वीरें नहीं रखी जा सकतीं। कृपया बाकी शब्दों में बताएँ।
widget-error_unavailable = चैट अभी उपलब्ध नहीं है। कृपया कुछ मिनट बाद फिर कोशिश करें।

## आज़माने का पेज

demo-title = { $brand } सपोर्ट
demo-languages = भाषा
demo-eyebrow = दिन-रात सपोर्ट
demo-headline = वॉलेट में कोई दिक्कत है? चलिए, ठीक करते हैं।
demo-lead = जो हुआ, अपने शब्दों में बताएँ। पहला जवाब तुरंत मिलता है, और जब वह काफ़ी न हो, तो हमारी टीम से कोई आपको कॉल करता है।
demo-start = चैट इस पेज के कोने में आपका इंतज़ार कर रही है।
demo-topics = लोग हमें किस बारे में लिखते हैं
demo-topic_transfer = ट्रांसफ़र
demo-topic_transfer_text = अटका है, फ़ेल हो गया, या पहुँचा ही नहीं। ट्रांज़ैक्शन हैश भेजें, उसे ब्लॉकचेन पर देख लेते हैं।
demo-topic_access = ऐप खोलना
demo-topic_access_text = भूला हुआ पासवर्ड, OTP जो नहीं आता, नया फ़ोन। यहाँ पता चलेगा कि क्या वापस मिल सकता है, और क्या सिर्फ़ आपके हाथ में है।
demo-topic_safety = सुरक्षा
demo-topic_safety_text = कोई अजीब मैसेज, कोई अप्रूवल जो याद नहीं, कॉइन जो गायब हैं। पहले बचाव, सवाल बाद में।
demo-safety = जो हम कभी नहीं करते
demo-safety_text = हम कभी रिकवरी फ़्रेज़, प्राइवेट की, पासवर्ड या OTP नहीं माँगते, और न कभी पैसे। हम कोई सपोर्ट नंबर नहीं देते: आप कॉल तय करें, तो हम आपको कॉल करते हैं, और पहले वह वेरिफ़िकेशन कोड बताते हैं जो सिर्फ़ आपकी चैट में दिखा है।
demo-embed = आपके अपने पेज पर
demo-embed_text = एक लाइन से चैट किसी भी पेज पर आ जाती है:
