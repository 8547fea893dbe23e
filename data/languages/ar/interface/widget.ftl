### نافذة المحادثة في الموقع، وصفحة التجربة.

## الزر الذي يفتح المحادثة، والنافذة

widget-launcher_open = فتح محادثة الدعم
widget-launcher_unread = فتح محادثة الدعم، رسائل غير مقروءة: { $count }
widget-launcher_close = إغلاق محادثة الدعم
widget-title = دعم { $brand }
widget-subtitle = هنا على مدار الساعة
widget-close = إغلاق المحادثة
widget-log = الرسائل
widget-jump = أحدث الرسائل

## قبل أول رسالة

widget-welcome = أهلًا! أنا بوت الدعم في { $brand }. أخبرني بالمشكلة، بكلماتك وبلغتك.
widget-safety = لا تكتب هنا أبدًا عبارة الاسترداد أو المفتاح الخاص أو كلمة المرور أو رمزًا لمرة واحدة. لن أطلبها أبدًا، ولن يطلبها أحد من فريقنا.

## من قال ماذا

widget-author_you = أنت
widget-author_bot = بوت الدعم
widget-author_person = فريق الدعم
widget-typing = بوت الدعم يكتب
widget-today = اليوم
widget-yesterday = أمس

## الكتابة

widget-input = رسالتك
widget-placeholder = اكتب رسالة…
widget-send = إرسال
widget-chars_left = الأحرف المتبقية: { $count }
widget-attach = إرفاق لقطة شاشة
widget-picture = لقطة شاشة
widget-picture_remove = إزالة لقطة الشاشة
widget-picture_hint = تأكد أنها لا تُظهر عبارة استرداد أو مفتاحًا خاصًا أو كلمة مرور أو رمزًا.
widget-picture_progress = تم رفع { $percent }
widget-picture_drop = أفلت لقطة الشاشة هنا

## مصير الرسالة

widget-state_sending = جارٍ الإرسال…
widget-state_sent = أُرسلت
widget-state_failed = لم تُرسل
widget-retry = حاول مرة أخرى
widget-secret_hidden = أُخفيت لسلامتك: بدت كعبارة استرداد أو مفتاح خاص. لم تُحفظ.

## ما لم ينجح

widget-offline = لا يوجد اتصال بالإنترنت. ستُرسل رسائلك حالما يعود الاتصال.
widget-reconnecting = انقطع الاتصال. نحاول الاتصال من جديد…
widget-reconnected = عاد الاتصال
widget-error_failed = لم تصل. حاول مرة أخرى من فضلك.
widget-error_slow_down = وصلت رسائل كثيرة دفعة واحدة. انتظر دقيقة من فضلك ثم حاول من جديد.
widget-error_too_long = هذه الرسالة طويلة جدًا. اختصرها من فضلك أو قسّمها إلى رسالتين.
widget-error_button_used = سبق الجواب عن هذا.
widget-error_picture_type = اختر من فضلك صورة بصيغة PNG أو JPEG أو WebP.
widget-error_picture_big = هذه الصورة كبيرة جدًا. الحد الأقصى { $limit }.
widget-error_picture_unreadable = تعذّر فتح هذه الصورة. أرسل من فضلك لقطة شاشة أخرى.
widget-error_picture_many = هذه صور أكثر مما أستطيع حفظه. صف الباقي من فضلك بالكلمات.
widget-error_unavailable = لا يمكن الوصول إلى المحادثة الآن. حاول من فضلك بعد بضع دقائق.

## صفحة التجربة

demo-title = دعم { $brand }
demo-languages = اللغة
demo-eyebrow = دعم في كل ساعة
demo-headline = مشكلة في محفظتك؟ لنحلّها معًا.
demo-lead = صف ما حدث بكلماتك. تحصل على جواب أول فورًا، وعلى مكالمة من شخص في فريقنا متى لم يكفِ ذلك.
demo-start = المحادثة تنتظرك في زاوية هذه الصفحة.
demo-topics = عمّ يكتب الناس إلينا
demo-topic_transfer = التحويلات
demo-topic_transfer_text = عالق، أو فشل، أو لم يصل قط. أرسل هاش المعاملة وسأبحث عنها على البلوكتشين.
demo-topic_access = الدخول
demo-topic_access_text = كلمة مرور منسية، أو رمز لا يصل، أو هاتف جديد. سأقول لك ما يمكن استعادته، وما لا يستعيده إلا أنت.
demo-topic_safety = الأمان
demo-topic_safety_text = رسالة غريبة، أو موافقة لا تعرفها، أو عملات اختفت. الخطوات العاجلة أولًا، والأسئلة بعدها.
demo-safety = ما لا نفعله أبدًا
demo-safety_text = لا نطلب أبدًا عبارة استرداد أو مفتاحًا خاصًا أو كلمة مرور أو رمزًا لمرة واحدة، ولا أي دفعة. ولا ننشر رقمًا للدعم: حين تحجز مكالمة نتصل نحن بك، ونقول أولًا رمز التحقق الذي لم تعرضه إلا محادثتك.
demo-embed = في صفحتك أنت
demo-embed_text = سطر واحد يضيف المحادثة إلى أي صفحة:
