### 担当者からの折り返しの予約。

request_human-start = 担当者が直接対応できるように手配します。後で同じことをお尋ねしなくて済むように、いくつか伺います。
request_human-hurry = わかりました。問題についての質問はここまでにします。おかけいただく電話番号はなく、担当者からご連絡します。あとは、次の点だけ教えてください。
request_human-chat_instead = わかりました。回答はこのチャットにお送りします。
request_human-asap_instead = わかりました。できるだけ早くご連絡します。
request_human-time_past = その時間はもう過ぎています。別の時間を選んでください。
request_human-what_to_change = どの項目を変更しますか？
request_human-in_this_chat = このチャット
request_human-as_soon_as_possible = できるだけ早く
request_human-summary =
    この内容でよろしいですか？
    ご用件：{ $problem }
    { $details }
    連絡先：{ $contact }
    希望時間：{ $time }
request_human-booked =
    予約が完了しました。受付番号：{ $number }
    担当者がお電話します。
    電話番号：{ $contact }
    時間：{ $time }
    遅くとも { $due } までにご連絡する予定です。
    照合コード：{ $code }
    電話をかけた側が、先にこのコードを言う決まりです。ご自分からは絶対に言わないでください。相手が言えなければ、電話を切ってください。
request_human-booked_chat =
    予約が完了しました。受付番号：{ $number }
    担当者が、このチャットで回答します。
    時間：{ $time }
    遅くとも { $due } までにご連絡する予定です。
    照合コード：{ $code }
    もし電話がかかってきたら、相手が先にこのコードを言う決まりです。ご自分からは絶対に言わないでください。相手が言えなければ、電話を切ってください。
request_human-rule = これだけは覚えておいてください。{ $brand }の者が、リカバリーフレーズ、秘密鍵、パスワード、SMSやメールで届いたコードを必要とすることはありません。お支払いをお願いすることもありません。求めてくる相手は、詐欺師です。
