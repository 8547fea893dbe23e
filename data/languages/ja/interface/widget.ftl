### ウェブサイトのチャットウィジェットと、試すためのページ。

## チャットを開くボタンと、ウィンドウ

widget-launcher_open = サポートチャットを開く
widget-launcher_unread = サポートチャットを開く（未読{ $count }件）
widget-launcher_close = サポートチャットを閉じる
widget-title = { $brand }サポート
widget-subtitle = 24時間いつでも
widget-close = チャットを閉じる
widget-log = メッセージ
widget-jump = 最新のメッセージへ

## 最初のメッセージの前

widget-welcome = こんにちは。{ $brand }のサポートボットです。お困りのことを、普段の言葉でお書きください。
widget-safety = リカバリーフレーズ、秘密鍵、パスワード、認証コードを、ここに入力しないでください。ボットも担当者も、お尋ねすることは決してありません。

## 誰の発言か

widget-author_you = あなた
widget-author_bot = サポートボット
widget-author_person = 担当者
widget-typing = サポートボットが入力中
widget-today = 今日
widget-yesterday = 昨日

## 入力

widget-input = メッセージ
widget-placeholder = メッセージを入力…
widget-send = 送信
widget-chars_left = 残り{ $count }文字
widget-attach = スクリーンショットを添付
widget-picture = スクリーンショット
widget-picture_remove = スクリーンショットを外す
widget-picture_hint = リカバリーフレーズ、秘密鍵、パスワード、コードが写っていないことを確かめてください。
widget-picture_progress = アップロード済み：{ $percent }
widget-picture_drop = スクリーンショットをここにドロップ

## メッセージの状態

widget-state_sending = 送信中…
widget-state_sent = 送信済み
widget-state_failed = 未送信
widget-retry = もう一度送る
widget-secret_hidden = 安全のため、非表示にしました。リカバリーフレーズか秘密鍵のように見えたためです。保存はしていません。

## うまくいかなかったこと

widget-offline = オフラインです。接続が戻りしだい、メッセージを送信します。
widget-reconnecting = 接続が切れました。再接続しています…
widget-reconnected = 再接続しました
widget-error_failed = 送信できませんでした。もう一度お試しください。
widget-error_slow_down = 短い間に、たくさんのメッセージが届きました。1分待ってから、もう一度お試しください。
widget-error_too_long = メッセージが長すぎます。短くするか、2つに分けてください。
widget-error_button_used = この質問は、すでに回答済みです。
widget-error_picture_type = PNG、JPEG、WebPの画像を選んでください。
widget-error_picture_big = 画像が大きすぎます。上限は{ $limit }です。
widget-error_picture_unreadable = 画像を開けませんでした。別のスクリーンショットを送ってください。
widget-error_picture_many = これ以上、画像を保存できません。残りは文章でお書きください。
widget-error_unavailable = 今、チャットに接続できません。数分後に、もう一度お試しください。

## 試すためのページ

demo-title = { $brand }サポート
demo-languages = 言語
demo-eyebrow = 24時間いつでもサポート
demo-headline = ウォレットのお困りごと、一緒に解決しましょう。
demo-lead = 何が起きたか、普段の言葉でお書きください。すぐに最初の回答をお届けします。それで足りないときは、担当者が折り返しお電話します。
demo-start = チャットは、このページの隅から開けます。
demo-topics = よくあるご相談
demo-topic_transfer = 送金
demo-topic_transfer_text = 止まっている、失敗した、届かない。トランザクションハッシュを送っていただければ、ブロックチェーンで確認します。
demo-topic_access = ログインと復元
demo-topic_access_text = パスワードを忘れた、コードが届かない、機種変更をした。復元できるものと、ご自身でしか復元できないものを、はっきりお伝えします。
demo-topic_safety = 安全
demo-topic_safety_text = 怪しいメッセージ、覚えのない承認、消えたコイン。まず応急処置をご案内し、質問は後にします。
demo-safety = 決してしないこと
demo-safety_text = リカバリーフレーズ、秘密鍵、パスワード、認証コード、お支払いを求めることは、決してありません。サポートの電話番号も公開していません。ご予約の電話はこちらからおかけし、チャットにだけ表示された照合コードを、先にお伝えします。
demo-embed = ご自身のページに
demo-embed_text = 1行で、どのページにもチャットを追加できます：
