### オペレーター用コンソール：ページ、ラベル、できないときの説明。

console-title = { $brand }サポート
console-skip = 本文へ移動
console-nav = ページ
console-nav_queue = チケット一覧
console-nav_operators = オペレーター
console-find = 受付番号でチケットを検索
console-find_placeholder = 受付番号
console-language = 言語
console-your_zone = 時刻は{ $zone }で表示しています
console-live = 自動更新中
console-live_paused = 一時停止中
console-copy = コピー
console-close = 閉じる
console-nobody = 担当者なし

## ログイン

console-log_in = ログイン
console-log_in_name = 名前
console-log_in_password = パスワード
console-log_in_button = ログイン
console-log_in_help = アカウントは管理者が作成します。チームの誰も、パスワードをお尋ねすることはありません。
console-log_in_wrong = 名前とパスワードが一致しません。両方を確かめて、もう一度お試しください。
console-log_in_limited = 失敗が続いたため、制限されています。5分待ってから、もう一度お試しください。
console-log_in_stale = フォームの有効期限が切れたか、ブラウザーがこのページのCookieを保存していません。もう一度お試しください。
console-log_out = ログアウト

## 拒否

console-problem_forbidden_title = 権限がありません
console-problem_forbidden = このアカウントでは、このページの表示や操作ができません。必要な場合は、管理者に相談してください。
console-problem_token_title = もう一度お試しください
console-problem_token = ページの有効期限が切れたため、何も変更されていません。前に戻って再読み込みし、もう一度お試しください。
console-problem_not_found_title = 見つかりません
console-problem_not_found = ページまたはチケットがありません。番号を確かめてください。
console-problem_too_big_title = 長すぎます
console-problem_too_big = 一度に送信できる文字数を超えています。前に戻って短くしてください。何も変更されていません。
console-problem_failed_title = 問題が発生しました
console-problem_failed = システム側の問題です。もう一度お試しください。再び起きた場合は、下の障害番号を管理者に伝えてください。
console-problem_incident = 障害番号
console-problem_back = チケット一覧へ

## 状態を表す言葉

console-status_open = 未対応
console-status_claimed = 対応中
console-status_resolved = 回答済み
console-status_closed = 終了
console-urgency_urgent = 緊急
console-urgency_high = 高
console-urgency_normal = 通常
console-urgency_low = 低
console-role_operator = オペレーター
console-role_supervisor = スーパーバイザー
console-role_administrator = 管理者
console-channel_telegram = Telegram
console-channel_web = ウェブサイト
console-callback_scheduled = 予約済み
console-callback_done = 完了
console-callback_cancelled = キャンセル済み
console-callback_in_chat = チャットで回答
console-callback_asap = できるだけ早く

## チケット一覧

console-queue_title = { $count ->
        [0] チケット一覧
       *[other] （{ $count }）チケット一覧
    }
console-queue_tabs = 表示
console-queue_tab_all = すべて
console-queue_tab_mine = 自分の担当
console-queue_tab_unclaimed = 未担当
console-queue_tab_overdue = 期限超過
console-queue_tab_answered = 回答済み
console-queue_empty_all = 待っている人はいません。ひと息どうぞ。
console-queue_empty_mine = 担当しているチケットはありません。
console-queue_empty_unclaimed = すべてのチケットに担当者がいます。
console-queue_empty_overdue = 期限を過ぎたチケットはありません。
console-queue_empty_answered = 回答済みのチケットは、まだありません。
console-queue_any_topic = すべての話題
console-queue_any_language = すべての言語
console-queue_filter = 絞り込む
console-queue_announcement = 未担当のチケット{ $unclaimed }件、期限超過{ $overdue ->
        [0] なし
       *[other] { $overdue }件
    }。
console-urgency = 緊急度
console-ticket = チケット
console-topic = 話題
console-user_language = ユーザーの言語
console-due = 期限
console-answered = 回答日時
console-call = 折り返し電話
console-channel = チャネル
console-claimed_by = 担当
console-claimed_by_you = 自分
console-overdue_by = { $duration }超過
console-claim = 担当する
console-claim_number = チケット { $number } を担当する

## キーボード

console-keys = キーボードショートカット
console-keys_on = 1文字のショートカットを使う
console-keys_down = 次のチケット
console-keys_up = 前のチケット
console-keys_open = チケットを開く
console-keys_claim = チケットを担当する
console-keys_reply = 回答を書く
console-keys_note = メモを書く
console-keys_queue = チケット一覧に戻る
console-keys_show = ショートカットを表示

## チケット

console-opened_at = 受付 { $time }
console-due_at = 期限 { $time }（{ $relative }）
console-claimed_by_name = 担当：{ $name }
console-release = 未担当に戻す
console-changed = 開いた後に、このチケットが更新されました。
console-reload = 最新の状態を表示
console-conversation = 会話
console-conversation_empty = まだ会話はありません。
console-secret_removed_here = このメッセージから、保存前に機密情報を取り除きました。
console-picture = ユーザーのスクリーンショット
console-author_user = ユーザー
console-author_bot = ボット
console-details = ユーザーからの情報
console-details_none = ユーザーからの情報はありません。
console-detail_transaction_hash = トランザクションハッシュ
console-detail_account = アカウント
console-detail_chain = ネットワーク
console-detail_amount = 数量
console-detail_coin = コイン
console-detail_steps = 行った操作
console-detail_error_message = エラーメッセージ
console-detail_app_version = アプリのバージョン
console-detail_vpn = VPN
console-detail_recent_changes = 最近の変更
console-detail_description = 内容

## 取り除いた機密情報

console-guard_recovery_phrase = ユーザーがこのチャットにリカバリーフレーズを入力しました。取り除いてあり、どこにも保存していませんが、他人に知られたものとして扱ってください。すべての資産を、新しいフレーズの新しいウォレットへ移す必要があります。フレーズは絶対に尋ねないでください。
console-guard_private_key = ユーザーがこのチャットに秘密鍵を入力しました。取り除いてあり、どこにも保存していませんが、他人に知られたものとして扱ってください。そのアカウントの資産をすべて、新しいフレーズの新しいウォレットへ移す必要があります。秘密鍵は絶対に尋ねないでください。
console-guard_possible_key = ユーザーが、秘密鍵ともトランザクションハッシュとも考えられる64文字を送りました。取り除いてあり、どこにも保存していません。秘密鍵は絶対に尋ねないでください。

## 照会

console-lookup = ブロックチェーンの記録
console-lookup_pending = 確定待ち
console-lookup_confirmed = 確定済み
console-lookup_failed = 失敗
console-lookup_replaced = 置き換え済み
console-lookup_not_found = 見つかりません
console-lookup_unreachable = ノードの応答なし
console-lookup_confirmations = 確認数
console-lookup_block_time = ブロックの時刻
console-lookup_sender = 送金元
console-lookup_recipient = 送金先
console-lookup_token = 移動したトークン
console-lookup_token_recipient = トークンの送金先
console-lookup_fee = ネットワーク手数料
console-lookup_nonce = Nonce
console-lookup_reason = 記録された理由
console-lookup_asked_at = { $time }に照会

## 折り返し電話

console-code = 照合コード
console-code_help = 電話がつながったら、先にこのコードを言ってください。ユーザーのチャットにも同じコードが表示され、こちらからの電話だと確かめられます。ユーザーに読み上げさせないでください。
console-code_hidden = チケットを担当すると、照合コードと電話番号を見られます。
console-contact = 連絡先
console-reveal = 電話番号を表示
console-reveal_help = 表示したことが記録されます。
console-window_user = ユーザーの現地時間
console-window_utc = 協定世界時（UTC）
console-call_outcome = 電話の結果
console-call_reached = つながった・通話完了
console-call_no_answer = 応答なし
console-call_wrong_number = 番号違い
console-call_note_no_answer = 電話したが、応答なし。
console-call_note_wrong_number = 電話したが、番号違い。

## 回答

console-reply = 回答して解決済みにする
console-reply_language = ユーザーの言語は{ $language }（{ $native }）です。その言語で書いてください。
console-reply_label = ユーザーへの回答
console-reply_help = ボットがユーザーのチャットで伝え、解決したかどうかを尋ねます。フレーズ、鍵、パスワード、コードを尋ねないでください。送金先のアドレスや、かけてもらう電話番号も書かないでください。
console-reply_claim_first = 回答するには、チケットを担当してください。
console-reply_kept = 書きかけの内容（未送信）
console-resolve = 送信して解決済みにする
console-rating = 評価
console-stars = 星5つ中{ $stars }つ
console-stopped_secret = 送信していません。リカバリーフレーズか秘密鍵、またはそう見えるものが含まれています。取り除いてください。この停止は記録されました。
console-stopped_address = 送信していません。ウォレットのアドレスが含まれています。ユーザーが送金してしまうおそれがあるため、アドレスは決して送りません。取り除いてください。この停止は記録されました。
console-stopped_phone = 送信していません。電話番号が含まれています。偽のサポート番号は資産を奪うよくある手口のため、かけてもらう番号は決して伝えません。取り除いてください。この停止は記録されました。
console-stopped_asks_secret = 送信していません。リカバリーフレーズ、秘密鍵、パスワード、コードを尋ねているように読めます。決して尋ねてはいけません。言い方を変えてください。この停止は記録されました。
console-refused_reply_empty = 先に回答を書いてください。
console-refused_too_long = 4,000文字を超えています。短くしてください。
console-refused_not_yours = チケットの担当者だけが行えます。現在の担当：{ $holder }。
console-conflict_claim = このチケットは、もう担当できません。現在の担当：{ $holder }。
console-conflict_changed = その間にチケットが更新されたため、何も行っていません。最新の状態を確かめてください。入力した内容は残っています。
console-conflict_no_call = 電話の予約はもうないため、番号は表示しません。

## メモと履歴

console-history = メモと履歴
console-note_label = チーム内のメモ
console-note_placeholder = チーム内のメモ（ユーザーには表示されません）
console-note_add = メモを追加
console-refused_note_empty = 先にメモを書いてください。
console-refused_note_secret = 保存していません。リカバリーフレーズか秘密鍵、またはそう見えるものが含まれています。取り除いてください。
console-event_opened = チケットを作成
console-event_joined = チケットに追記
console-event_claim = 担当を開始
console-event_release = 未担当に変更
console-event_note = メモを追加
console-event_resolve = 回答を送信
console-event_confirm = 解決したと回答
console-event_reopen = 再開
console-event_rated = 評価を送信
console-event_callback_set = 電話を依頼
console-event_callback_done = 電話を実施
console-event_callback_cancel = 電話をキャンセル
console-event_callback_move = 電話の時間を変更

## 操作の後のお知らせ

console-done_claimed = このチケットの担当になりました。
console-done_released = チケットを未担当に戻しました。
console-done_noted = メモを追加しました。
console-done_resolved = 回答を送信しました。ボットが、解決したかどうかをユーザーに尋ねます。
console-done_called = 電話を完了にしました。

## オペレーター

console-operators_help = アカウントの追加と停止は、サーバーのコマンドラインで行います。
console-operators_role = 役割
console-operators_state = 状態
console-operators_active = 有効
console-operators_disabled = 停止中
console-operators_browser_language = ブラウザーと同じ
