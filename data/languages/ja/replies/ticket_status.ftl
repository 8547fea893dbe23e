### お問い合わせの状況。

ticket_status-open = 担当者の対応待ち
ticket_status-claimed = 担当者が対応中
ticket_status-resolved = 回答済み（解決したかどうかのお返事待ち）
ticket_status-closed = 終了
ticket_status-none = 現在、受付中のお問い合わせはありません。
ticket_status-reply = お問い合わせ（受付番号 { $number }）：{ $status }。遅くとも { $due } までにご連絡する予定です。
ticket_status-answered = お問い合わせ（受付番号 { $number }）：{ $status }。
ticket_status-callback =
    お問い合わせ（受付番号 { $number }）：{ $status }。
    時間：{ $time }
    連絡先：{ $contact }
    遅くとも { $due } までにご連絡する予定です。
    照合コード：{ $code }
    電話をかけた側が、先にこのコードを言う決まりです。ご自分からは絶対に言わないでください。
ticket_status-answer =
    お問い合わせ（受付番号 { $number }）への回答が届きました。
    { $answer }
ticket_status-call_none = いいえ、こちらからの電話ではありません。電話の予約は入っていません。{ $brand }を名乗る電話は詐欺です。何も話さずに切ってください。相手に言われたリンクを開いたり、署名したり、何かをインストールしたりしないでください。もう何か伝えてしまった場合は、何の情報だったか、種類だけ教えてください（単語や番号そのものは書かないでください）。
ticket_status-call_later =
    いいえ、今はこちらからお電話する時間ではありません。受付番号 { $number } の電話は、次のとおり予約されています。
    時間：{ $time }
    連絡先：{ $contact }
    電話をかけた側が、先に照合コード { $code } を言う決まりです。ご自分からは絶対に言わないでください。相手が言えなければ、こちらからの電話ではありません。切ってください。
ticket_status-call_due =
    こちらからの電話かもしれません。受付番号 { $number } の件で、お電話する時間です。
    まず、相手に照合コードを言ってもらってください：{ $code }
    ご自分からは絶対に言わないでください。相手が言えなければ、こちらからの電話ではありません。切ってください。
