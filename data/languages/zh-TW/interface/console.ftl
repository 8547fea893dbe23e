### 客服工作台：頁面、標籤，以及操作無法完成時的說明。

console-title = { $brand } 客服
console-skip = 跳到主要內容
console-nav = 頁面
console-nav_queue = 佇列
console-nav_operators = 客服人員
console-find = 依案件編號搜尋
console-find_placeholder = 案件編號
console-language = 語言
console-your_zone = 時間以 { $zone } 顯示
console-live = 即時
console-live_paused = 已暫停
console-copy = 複製
console-close = 關閉
console-nobody = 無人

## 登入

console-log_in = 登入
console-log_in_name = 使用者名稱
console-log_in_password = 密碼
console-log_in_button = 登入
console-log_in_help = 帳號由管理員建立。團隊中任何人都不會向您要密碼。
console-log_in_wrong = 使用者名稱與密碼不符，請確認後再試一次。
console-log_in_limited = 失敗次數過多，請等五分鐘後再試。
console-log_in_stale = 此頁面已過期，或瀏覽器沒有為本頁保存 Cookie，請重試。
console-log_out = 登出

## 拒絕

console-problem_forbidden_title = 沒有權限
console-problem_forbidden = 您的帳號不能開啟此頁面或執行此操作。如有需要，請聯絡管理員。
console-problem_token_title = 請重試
console-problem_token = 此頁面已失效，未做任何變更。請返回並重新整理頁面後重試。
console-problem_not_found_title = 找不到
console-problem_not_found = 沒有這個頁面或案件，請確認案件編號。
console-problem_too_big_title = 內容過長
console-problem_too_big = 一次送出的文字太多。請返回並精簡；未做任何變更。
console-problem_failed_title = 出錯了
console-problem_failed = 問題出在我們這邊，請重試。如果仍然出錯，請把下面的編號告訴管理員。
console-problem_incident = 事件編號
console-problem_back = 回到佇列

## 狀態用語

console-status_open = 待處理
console-status_claimed = 處理中
console-status_resolved = 已答覆
console-status_closed = 已關閉
console-urgency_urgent = 緊急
console-urgency_high = 高
console-urgency_normal = 一般
console-urgency_low = 低
console-role_operator = 客服人員
console-role_supervisor = 主管
console-role_administrator = 管理員
console-channel_telegram = Telegram
console-channel_web = 網站
console-callback_scheduled = 待回電
console-callback_done = 已完成
console-callback_cancelled = 已取消
console-callback_in_chat = 在對話中答覆
console-callback_asap = 盡快

## 佇列

console-queue_title = { $count ->
        [0] 佇列
       *[other] （{ $count }）佇列
    }
console-queue_tabs = 顯示
console-queue_tab_all = 全部
console-queue_tab_mine = 我的
console-queue_tab_unclaimed = 未認領
console-queue_tab_overdue = 已逾時
console-queue_tab_answered = 已答覆
console-queue_empty_all = 沒有人在等待，可以休息一下。
console-queue_empty_mine = 您還沒有認領案件。
console-queue_empty_unclaimed = 所有案件都有人處理。
console-queue_empty_overdue = 沒有逾時的案件。
console-queue_empty_answered = 還沒有已答覆的案件。
console-queue_any_topic = 全部主題
console-queue_any_language = 全部語言
console-queue_filter = 篩選
console-queue_announcement = { $unclaimed } 件未認領，{ $overdue ->
        [0] 無逾時
       *[other] { $overdue } 件已逾時
    }。
console-urgency = 緊急程度
console-ticket = 案件
console-topic = 主題
console-user_language = 使用者語言
console-due = 期限
console-answered = 答覆時間
console-call = 回電
console-channel = 管道
console-claimed_by = 認領人
console-claimed_by_you = 我
console-overdue_by = 逾時 { $duration }
console-claim = 認領
console-claim_number = 認領案件 { $number }

## 鍵盤

console-keys = 鍵盤快速鍵
console-keys_on = 啟用單鍵快速鍵
console-keys_down = 下一個案件
console-keys_up = 上一個案件
console-keys_open = 開啟案件
console-keys_claim = 認領案件
console-keys_reply = 填寫答覆
console-keys_note = 填寫備註
console-keys_queue = 回到佇列
console-keys_show = 顯示這些快速鍵

## 案件

console-opened_at = 建立於 { $time }
console-due_at = 期限 { $time }（{ $relative }）
console-claimed_by_name = 由 { $name } 認領
console-release = 放回佇列
console-changed = 您開啟之後，這個案件有了變動。
console-reload = 查看最新內容
console-conversation = 對話
console-conversation_empty = 還沒有對話內容。
console-secret_removed_here = 這則訊息中的機密內容在保存前已被移除。
console-picture = 使用者傳來的截圖
console-author_user = 使用者
console-author_bot = 機器人
console-details = 使用者提供的資料
console-details_none = 使用者沒有提供資料。
console-detail_transaction_hash = 交易雜湊
console-detail_account = 錢包帳號
console-detail_chain = 公鏈
console-detail_amount = 數量
console-detail_coin = 幣種
console-detail_steps = 操作步驟
console-detail_error_message = 錯誤訊息
console-detail_app_version = 應用程式版本
console-detail_vpn = VPN
console-detail_recent_changes = 近期操作
console-detail_description = 描述

## 已移除的機密內容

console-guard_recovery_phrase = 使用者在這個對話中輸入過助記詞。內容已移除，未在任何地方保存，但應視為已被別人看到：使用者應盡快把全部資產轉到用新助記詞建立的新錢包。絕不可索取助記詞。
console-guard_private_key = 使用者在這個對話中輸入過私鑰。內容已移除，未在任何地方保存，但應視為已被別人看到：使用者應盡快把該帳戶的全部資產轉到用新助記詞建立的新錢包。絕不可索取私鑰。
console-guard_possible_key = 使用者傳送過 64 個字元，可能是私鑰，也可能是交易雜湊。內容已移除，未在任何地方保存。絕不可索取私鑰。

## 鏈上查詢

console-lookup = 鏈上狀態
console-lookup_pending = 等待確認
console-lookup_confirmed = 已確認
console-lookup_failed = 失敗
console-lookup_replaced = 已被取代
console-lookup_not_found = 查無此交易
console-lookup_unreachable = 節點沒有回應
console-lookup_confirmations = 確認數
console-lookup_block_time = 區塊時間
console-lookup_sender = 轉出地址
console-lookup_recipient = 收款地址
console-lookup_token = 代幣轉帳
console-lookup_token_recipient = 代幣收款地址
console-lookup_fee = 礦工費
console-lookup_nonce = Nonce
console-lookup_reason = 鏈上給出的原因
console-lookup_asked_at = 查詢於 { $time }

## 回電

console-code = 核對碼
console-code_help = 接通後請您先說出這個核對碼，絕不要請使用者說出來。使用者在對話中看到的是同一組核對碼，藉此確認您確實是我們的人。
console-code_hidden = 認領案件後才能看到核對碼和電話號碼。
console-contact = 聯絡方式
console-reveal = 顯示號碼
console-reveal_help = 系統會記錄您查看過號碼。
console-window_user = 使用者當地時間
console-window_utc = UTC 時間
console-call_outcome = 通話結果
console-call_reached = 已接通，回電完成
console-call_no_answer = 無人接聽
console-call_wrong_number = 號碼有誤
console-call_note_no_answer = 已撥打，無人接聽。
console-call_note_wrong_number = 已撥打，號碼有誤。

## 答覆

console-reply = 答覆並解決
console-reply_language = 使用者使用{ $language }（{ $native }），請用該語言填寫。
console-reply_label = 給使用者的答覆
console-reply_help = 機器人會在使用者的對話中傳送答覆，並詢問是否已解決。絕不可索取助記詞、私鑰、密碼或驗證碼，也不可提供收款地址，或要使用者撥打的電話。
console-reply_claim_first = 認領案件後才能答覆。
console-reply_kept = 您填寫的內容，尚未傳送
console-resolve = 傳送並解決
console-rating = 評價
console-stars = { $stars } 顆星（滿分 5 顆）
console-stopped_secret = 未傳送：內容包含或可能包含助記詞或私鑰，請刪除。這次攔截已記錄。
console-stopped_address = 未傳送：內容包含錢包地址。我們從不傳送地址，以免使用者向它付款，請刪除。這次攔截已記錄。
console-stopped_phone = 未傳送：內容包含電話號碼。我們從不要使用者撥打任何號碼，因為假客服電話正是常見的詐騙手法，請刪除。這次攔截已記錄。
console-stopped_asks_secret = 未傳送：這段話像是在索取助記詞、私鑰、密碼或驗證碼。我們絕不這樣做，請換一種說法。這次攔截已記錄。
console-refused_reply_empty = 請先填寫答覆。
console-refused_too_long = 內容超過 4,000 個字元，請精簡。
console-refused_not_yours = 只有認領人才能這樣操作。目前認領人：{ $holder }。
console-conflict_claim = 這個案件已無法認領。目前認領人：{ $holder }。
console-conflict_changed = 案件剛剛有了變動，因此未執行操作。請查看最新內容；您填寫的文字仍在。
console-conflict_no_call = 已沒有待回的電話，因此不再顯示號碼。

## 備註與歷史紀錄

console-history = 備註與歷史紀錄
console-note_label = 給同事的備註
console-note_placeholder = 給同事的備註，使用者看不到
console-note_add = 新增備註
console-refused_note_empty = 請先填寫備註。
console-refused_note_secret = 未保存：備註包含或可能包含助記詞或私鑰，請刪除。
console-event_opened = 建立了案件
console-event_joined = 補充了案件
console-event_claim = 認領了案件
console-event_release = 放回了佇列
console-event_note = 新增了備註
console-event_resolve = 答覆了案件
console-event_confirm = 確認已解決
console-event_reopen = 重新開啟了案件
console-event_rated = 給了評價
console-event_callback_set = 要求回電
console-event_callback_done = 完成了回電
console-event_callback_cancel = 取消了回電
console-event_callback_move = 更改了回電時間

## 操作之後

console-done_claimed = 案件已由您處理。
console-done_released = 案件已放回佇列。
console-done_noted = 備註已保存。
console-done_resolved = 答覆已送出，機器人會詢問使用者是否已解決。
console-done_called = 已記錄回電完成。

## 客服人員

console-operators_help = 帳號的新增與停用在伺服器上透過命令列進行。
console-operators_role = 角色
console-operators_state = 狀態
console-operators_active = 啟用
console-operators_disabled = 停用
console-operators_browser_language = 與瀏覽器相同
