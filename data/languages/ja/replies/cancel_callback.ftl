### 予約した電話の変更と取り消し。

cancel_callback-none = 現在、電話の予約は入っていません。
cancel_callback-which = 受付番号 { $number } の件で、電話の予約が入っています。どうしますか？
cancel_callback-done = 受付番号 { $number } の電話をキャンセルしました。お問い合わせ自体は受付中のままです。担当者が、このチャットで回答します。
