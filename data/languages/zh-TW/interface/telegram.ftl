### Telegram：選單、機器人資料，以及這個管道自己要說的話。

## 選單，每條不超過 256 個字元

telegram-menu_start = 開始新的對話
telegram-menu_help = 機器人能幫您做什麼
telegram-menu_human = 找真人客服
telegram-menu_status = 查詢我的案件進度
telegram-menu_language = 切換語言
telegram-menu_privacy = 查看保存了我的哪些資料
telegram-menu_cancel = 停止這次對話

## 資料：第一則訊息之前的頁面（不超過 512 個字元），以及名稱下方的一行（不超過 120 個字元）

telegram-description =
    我是 { $brand } 的客服機器人，24 小時都在。請用您習慣的語言，直接告訴我遇到了什麼問題：轉帳沒有到帳、餘額顯示不對、應用程式打不開，都可以。我解決不了的，會安排同事回電給您，或在這裡回覆您。

    我絕不會向您要助記詞、私鑰、密碼或驗證碼。凡是開口要這些的，都是詐騙。
telegram-short_description = { $brand } 24 小時客服。絕不會要您的助記詞、私鑰、密碼或驗證碼。

## 本人的電話號碼

telegram-contact_button = 📱 傳送我的電話號碼
telegram-contact_hint = 也可以點下方按鈕，直接傳送這個 Telegram 帳號的號碼。
telegram-foreign_contact = 這是別人的聯絡人資料，我沒有保存。請用按鈕傳送您本人的號碼，或者直接輸入方便接聽的號碼。
telegram-phone_refused = 這個號碼我們無法撥打，所以沒有保存。請輸入另一個號碼，並加上國碼，例如 +886。

## 沒能收下的內容

telegram-picture_too_big = 這張圖片太大，我沒辦法接收。請以照片而不是檔案的方式傳送截圖。
telegram-picture_too_many = 圖片太多，我存不下了。其餘的情況請用文字告訴我。
telegram-picture_unreadable = 這張圖片我打不開。請傳送 PNG 或 JPEG 格式的截圖。
telegram-slow_down = 您一下子傳了很多訊息。請等一分鐘再傳，之前傳的都已收到。
telegram-button_used = 這個問題已經回答過了。
telegram-button_unknown = 這個按鈕已失效。請直接打字告訴我您需要什麼。
telegram-failed = 我們這邊出了點問題，沒能收下您的訊息。請過幾分鐘再傳一次。

## 群組

telegram-group =
    我只在私訊裡提供協助：您錢包的事情不該讓整個群組看到。請點下方按鈕。

    請當心：因為您在群組裡發言就主動找您、說要幫忙的人，都是詐騙。
telegram-group_button = 私訊我
