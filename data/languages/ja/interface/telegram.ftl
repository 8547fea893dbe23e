### Telegram：メニュー、ボットのプロフィール、このチャネル自体からのお知らせ。

## メニュー（各256文字まで）

telegram-menu_start = 新しい会話を始める
telegram-menu_help = ボットにできること
telegram-menu_human = 担当者と話す
telegram-menu_status = お問い合わせの状況を見る
telegram-menu_language = 言語を変更する
telegram-menu_privacy = 保存されている情報を見る
telegram-menu_cancel = 今の手続きを中止する

## プロフィール：最初のメッセージの前の画面（512文字まで）と、名前の下の1行（120文字まで）

telegram-description =
    { $brand }のサポートボットです。いつでもご利用いただけます。送金が届かない、残高がおかしい、アプリが開かないなど、お困りのことを普段の言葉でお書きください。解決できないときは、担当者が折り返しお電話するか、ここで回答します。

    リカバリーフレーズ、秘密鍵、パスワード、認証コードをお尋ねすることは、決してありません。求めてくる相手は、詐欺師です。
telegram-short_description = { $brand }の24時間サポート。リカバリーフレーズ、秘密鍵、パスワード、認証コードは決してお尋ねしません。

## ご本人の電話番号

telegram-contact_button = 📱 自分の電話番号を送る
telegram-contact_hint = 下のボタンで、このTelegramアカウントの電話番号を送ることもできます。
telegram-foreign_contact = これはほかの方の連絡先なので、保存していません。ボタンでご自身の番号を送るか、お電話してよい番号を入力してください。
telegram-phone_refused = この番号には、こちらから電話をかけられないため、保存していません。国番号（例：+81）を付けて、別の番号を入力してください。

## 受け取れなかったもの

telegram-picture_too_big = 画像が大きすぎて受け取れません。スクリーンショットを、ファイルではなく写真として送ってください。
telegram-picture_too_many = これ以上、画像を保存できません。残りは文章でお書きください。
telegram-picture_unreadable = この画像を開けませんでした。PNGかJPEGのスクリーンショットを送ってください。
telegram-slow_down = 短い間に、たくさんのメッセージが届きました。1分待ってから、またお書きください。これまでの内容はすべて届いています。
telegram-button_used = この質問は、すでに回答済みです。
telegram-button_unknown = このボタンは、もう使えません。ご用件を文章でお書きください。
telegram-failed = こちらで問題が起き、メッセージを受け取れませんでした。数分後に、もう一度送ってください。

## グループ

telegram-group =
    ご相談は、個別のチャットだけで承ります。ウォレットのことを、グループの全員に見られないようにするためです。下のボタンからどうぞ。

    ご注意ください。ここでの書き込みを見て、助けを申し出るメッセージを送ってくる人は、詐欺師です。
telegram-group_button = 個別のチャットで相談する
