### لوحة المشغّلين: الصفحات والتسميات، وما يقال حين يتعذر شيء.

console-title = دعم { $brand }
console-skip = الانتقال إلى المحتوى
console-nav = الصفحات
console-nav_queue = قائمة الانتظار
console-nav_operators = المشغّلون
console-find = البحث عن تذكرة برقمها
console-find_placeholder = رقم التذكرة
console-language = اللغة
console-your_zone = الأوقات معروضة بتوقيت { $zone }
console-live = مباشر
console-live_paused = متوقف مؤقتًا
console-copy = نسخ
console-close = إغلاق
console-nobody = لا أحد

## تسجيل الدخول

console-log_in = تسجيل الدخول
console-log_in_name = الاسم
console-log_in_password = كلمة المرور
console-log_in_button = دخول
console-log_in_help = المسؤول هو من ينشئ الحسابات. ولن يطلب منك أحد من الفريق كلمة مرورك أبدًا.
console-log_in_wrong = الاسم وكلمة المرور لا يتطابقان. راجعهما من فضلك وحاول مرة أخرى.
console-log_in_limited = محاولات فاشلة كثيرة. انتظر من فضلك خمس دقائق ثم حاول مرة أخرى.
console-log_in_stale = هذا النموذج قديم، أو متصفحك لا يحفظ ملفات تعريف الارتباط لهذه الصفحة. حاول من فضلك مرة أخرى.
console-log_out = تسجيل الخروج

## حالات الرفض

console-problem_forbidden_title = ليس ضمن دورك
console-problem_forbidden = حسابك لا يستطيع فتح هذه الصفحة أو القيام بهذه الخطوة. إن كنت تحتاج ذلك، فاسأل المسؤول.
console-problem_token_title = حاول مرة أخرى من فضلك
console-problem_token = لم تعد هذه الصفحة صالحة، فلم يتغير شيء. ارجع وأعد تحميل الصفحة وحاول مرة أخرى.
console-problem_not_found_title = لا شيء هنا
console-problem_not_found = لا توجد صفحة أو تذكرة كهذه. راجع الرقم من فضلك.
console-problem_too_big_title = طويل جدًا
console-problem_too_big = هذا نص أطول مما يمكن إرساله مرة واحدة. ارجع واختصره؛ لم يتغير شيء.
console-problem_failed_title = حدث خلل
console-problem_failed = الخلل من جهتنا. حاول من فضلك مرة أخرى؛ وإن تكرر، فأعطِ المسؤول رقم العطل أدناه.
console-problem_incident = رقم العطل
console-problem_back = إلى قائمة الانتظار

## كلمات الحالات

console-status_open = مفتوحة
console-status_claimed = مستلمة
console-status_resolved = تم الرد
console-status_closed = مغلقة
console-urgency_urgent = عاجلة
console-urgency_high = مرتفعة
console-urgency_normal = عادية
console-urgency_low = منخفضة
console-role_operator = مشغّل
console-role_supervisor = مشرف
console-role_administrator = مسؤول
console-channel_telegram = تيليجرام
console-channel_web = الموقع
console-callback_scheduled = محجوزة
console-callback_done = تمت
console-callback_cancelled = ملغاة
console-callback_in_chat = في المحادثة
console-callback_asap = في أقرب وقت

## قائمة الانتظار

console-queue_title = { $count ->
        [0] قائمة الانتظار
       *[other] ({ $count }) قائمة الانتظار
    }
console-queue_tabs = عرض
console-queue_tab_all = الكل
console-queue_tab_mine = تذاكري
console-queue_tab_unclaimed = غير مستلمة
console-queue_tab_overdue = متأخرة
console-queue_tab_answered = تم الرد
console-queue_empty_all = لا أحد ينتظر. استمتع بالهدوء.
console-queue_empty_mine = لم تستلم أي تذكرة.
console-queue_empty_unclaimed = كل التذاكر في أيدي الزملاء.
console-queue_empty_overdue = لا شيء متأخر.
console-queue_empty_answered = لم يُردّ على أي تذكرة بعد.
console-queue_any_topic = كل المواضيع
console-queue_any_language = كل اللغات
console-queue_filter = تصفية
console-queue_announcement = { $unclaimed ->
        [zero] لا تذاكر غير مستلمة
        [one] تذكرة واحدة غير مستلمة
        [two] تذكرتان غير مستلمتين
        [few] { $unclaimed } تذاكر غير مستلمة
        [many] { $unclaimed } تذكرة غير مستلمة
       *[other] { $unclaimed } تذكرة غير مستلمة
    }، { $overdue ->
        [zero] ولا شيء متأخر
        [one] وواحدة متأخرة
        [two] واثنتان متأخرتان
       *[other] و{ $overdue } متأخرة
    }.
console-urgency = الأولوية
console-ticket = التذكرة
console-topic = الموضوع
console-user_language = لغة المستخدم
console-due = موعد الرد
console-answered = تم الرد
console-call = معاودة الاتصال
console-channel = القناة
console-claimed_by = المستلِم
console-claimed_by_you = أنت
console-overdue_by = متأخرة { $duration }
console-claim = استلام
console-claim_number = استلام التذكرة { $number }

## لوحة المفاتيح

console-keys = اختصارات لوحة المفاتيح
console-keys_on = تفعيل اختصارات المفتاح الواحد
console-keys_down = التذكرة التالية
console-keys_up = التذكرة السابقة
console-keys_open = فتح التذكرة
console-keys_claim = استلام التذكرة
console-keys_reply = كتابة الرد
console-keys_note = كتابة ملاحظة
console-keys_queue = العودة إلى قائمة الانتظار
console-keys_show = عرض هذه الاختصارات

## التذكرة

console-opened_at = فُتحت { $time }
console-due_at = موعد الرد { $time } ({ $relative })
console-claimed_by_name = لدى { $name }
console-release = إعادة إلى القائمة
console-changed = تغيّرت هذه التذكرة منذ أن فتحتها.
console-reload = عرضها كما هي الآن
console-conversation = المحادثة
console-conversation_empty = لم يُقل شيء بعد.
console-secret_removed_here = حُذف سرّ من هذه الرسالة قبل أن تُحفظ.
console-picture = لقطة شاشة من المستخدم
console-author_user = المستخدم
console-author_bot = البوت
console-details = تفاصيل من المستخدم
console-details_none = لم يعطِ المستخدم تفاصيل.
console-detail_transaction_hash = هاش المعاملة
console-detail_account = الحساب
console-detail_chain = الشبكة
console-detail_amount = المبلغ
console-detail_coin = العملة
console-detail_steps = الخطوات
console-detail_error_message = رسالة الخطأ
console-detail_app_version = إصدار التطبيق
console-detail_vpn = VPN
console-detail_recent_changes = تغييرات أخيرة
console-detail_description = الوصف

## أسرار حُذفت

console-guard_recovery_phrase = كتب المستخدم عبارة استرداد في هذه المحادثة. حُذفت ولم تُحفظ في أي مكان، لكن اعتبرها معروفة لغيره: يجب نقل كل شيء إلى محفظة جديدة بعبارة جديدة. لا تطلبها أبدًا.
console-guard_private_key = كتب المستخدم مفتاحًا خاصًا في هذه المحادثة. حُذف ولم يُحفظ في أي مكان، لكن اعتبره معروفًا لغيره: يجب نقل كل ما في ذلك الحساب إلى محفظة جديدة بعبارة جديدة. لا تطلبه أبدًا.
console-guard_possible_key = أرسل المستخدم 64 حرفًا قد تكون مفتاحًا خاصًا أو هاش معاملة. حُذفت ولم تُحفظ في أي مكان. لا تطلب مفتاحًا أبدًا.

## البحث

console-lookup = على البلوكتشين
console-lookup_pending = تنتظر
console-lookup_confirmed = مؤكدة
console-lookup_failed = فشلت
console-lookup_replaced = استُبدلت
console-lookup_not_found = غير موجودة
console-lookup_unreachable = لا رد من العقدة
console-lookup_confirmations = التأكيدات
console-lookup_block_time = وقت الكتلة
console-lookup_sender = من
console-lookup_recipient = إلى
console-lookup_token = التوكن المنقول
console-lookup_token_recipient = وجهة التوكن
console-lookup_fee = رسوم الشبكة
console-lookup_nonce = Nonce
console-lookup_reason = السبب المذكور
console-lookup_asked_at = وقت الفحص: { $time }

## معاودة الاتصال

console-code = رمز التحقق
console-code_help = قل هذا الرمز أولًا. المستخدم يرى الرمز نفسه في المحادثة، وبه يعرف أن المكالمة منا حقًا. لا تطلب من المستخدم أبدًا أن يقوله لك.
console-code_hidden = استلم التذكرة لترى رمز التحقق والرقم.
console-contact = وسيلة التواصل
console-reveal = إظهار الرقم
console-reveal_help = سيُسجَّل أنك اطلعت عليه.
console-window_user = بتوقيت المستخدم
console-window_utc = UTC
console-call_outcome = كيف كانت المكالمة؟
console-call_reached = ردّ المستخدم وتمت المكالمة
console-call_no_answer = لا رد
console-call_wrong_number = رقم خاطئ
console-call_note_no_answer = اتصلت، ولا رد.
console-call_note_wrong_number = اتصلت، والرقم خاطئ.

## الرد

console-reply = الرد والحل
console-reply_language = المستخدم يقرأ { $language } ({ $native }). اكتب من فضلك بهذه اللغة.
console-reply_label = ردك على المستخدم
console-reply_help = يقوله البوت في محادثة المستخدم ويسأل هل حُلّت المشكلة. لا تطلب أبدًا عبارة أو مفتاحًا أو كلمة مرور أو رمزًا؛ ولا تعطِ أبدًا عنوانًا للدفع أو رقمًا للاتصال.
console-reply_claim_first = استلم التذكرة لترد عليها.
console-reply_kept = ما كتبته (لم يُرسل)
console-resolve = إرسال وحل
console-rating = التقييم
console-stars = { $stars ->
        [one] نجمة واحدة من خمس
        [two] نجمتان من خمس
        [few] { $stars } نجوم من خمس
        [many] { $stars } نجمة من خمس
       *[other] { $stars } نجمة من خمس
    }
console-stopped_secret = لم يُرسل: في هذا النص عبارة استرداد أو مفتاح خاص، أو ما قد يكون كذلك. احذفه. سُجّل هذا الإيقاف.
console-stopped_address = لم يُرسل: في هذا النص عنوان محفظة. لا نرسل عناوين أبدًا، لأن المستخدمين قد يدفعون إليها. احذفه. سُجّل هذا الإيقاف.
console-stopped_phone = لم يُرسل: في هذا النص رقم هاتف. لا نعطي أبدًا أرقامًا للاتصال، لأن أرقام الدعم المزيفة طريقة شائعة لسرقة المستخدمين. احذفه. سُجّل هذا الإيقاف.
console-stopped_asks_secret = لم يُرسل: يُفهم من هذا أننا نطلب عبارة استرداد أو مفتاحًا خاصًا أو كلمة مرور أو رمزًا. نحن لا نفعل ذلك أبدًا. صغه من فضلك بطريقة أخرى. سُجّل هذا الإيقاف.
console-refused_reply_empty = اكتب ردًا أولًا من فضلك.
console-refused_too_long = هذا النص أطول من 4000 حرف. اختصره من فضلك.
console-refused_not_yours = لا يستطيع ذلك إلا من استلم التذكرة. وهي لدى { $holder }.
console-conflict_claim = لم يعد يمكن استلام هذه التذكرة. وهي لدى { $holder }.
console-conflict_changed = تغيّرت التذكرة في هذه الأثناء، فلم يُنفَّذ شيء. انظر إليها من فضلك كما هي الآن؛ ما كتبته ما زال هنا.
console-conflict_no_call = لم تعد هناك مكالمة محجوزة، فيبقى الرقم مخفيًا.

## الملاحظات والسجل

console-history = الملاحظات والسجل
console-note_label = ملاحظة لزملائك
console-note_placeholder = ملاحظة لزملائك؛ لا يراها المستخدم أبدًا
console-note_add = إضافة ملاحظة
console-refused_note_empty = اكتب ملاحظة أولًا من فضلك.
console-refused_note_secret = لم تُحفظ: في هذه الملاحظة عبارة استرداد أو مفتاح خاص، أو ما قد يكون كذلك. احذفه.
console-event_opened = فتح التذكرة
console-event_joined = أضاف إلى التذكرة
console-event_claim = استلمها
console-event_release = أعادها إلى القائمة
console-event_note = كتب ملاحظة
console-event_resolve = رد
console-event_confirm = يقول إنها حُلّت
console-event_reopen = أعاد فتحها
console-event_rated = أعطى تقييمًا
console-event_callback_set = طلب مكالمة
console-event_callback_done = أجرى المكالمة
console-event_callback_cancel = ألغى المكالمة
console-event_callback_move = غيّر موعد المكالمة

## ما يقال بعد خطوة

console-done_claimed = التذكرة لديك الآن.
console-done_released = عادت التذكرة إلى قائمة الانتظار.
console-done_noted = أُضيفت ملاحظتك.
console-done_resolved = ردك في طريقه. البوت يسأل المستخدم هل حُلّت المشكلة.
console-done_called = سُجّلت المكالمة على أنها تمت.

## المشغّلون

console-operators_help = تُضاف الحسابات وتُعطَّل على الخادم، من سطر الأوامر.
console-operators_role = الدور
console-operators_state = الحالة
console-operators_active = مفعّل
console-operators_disabled = معطّل
console-operators_browser_language = كلغة المتصفح
