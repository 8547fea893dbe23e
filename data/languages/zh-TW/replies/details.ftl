### 詢問問題的細節：怎麼問、在哪裡找、記下了什麼。

detail-account = 錢包帳號
detail-chain = 公鏈
detail-steps = 操作步驟
detail-error_message = 錯誤訊息
detail-transaction_hash = 交易雜湊
detail-app_version = 應用程式版本
detail-vpn = 是否使用 VPN
detail-recent_changes = 近期操作
detail-amount = 數量
detail-contact = 聯絡方式
detail-time = 聯絡時間

ask-account = 是哪個錢包帳號出了問題？如果您有好幾個，請把出問題的那個的地址或名稱傳給我。
ask-chain = 您用的是哪條公鏈？例如 Ethereum、BNB Smart Chain、TRON（波場）、Bitcoin 或 Solana。
ask-steps = 從打開應用程式到出現問題，您一步一步是怎麼操作的？
ask-error_message = 應用程式裡顯示的原文是什麼？請複製過來，傳截圖也可以，但請確認截圖裡沒有助記詞或私鑰。
ask-transaction_hash = 請把交易雜湊（TxID）傳給我，我去鏈上查。它在這筆轉帳的詳細資料頁裡。
ask-app_version = 您的應用程式是哪個版本？
ask-vpn = 您現在有在用 VPN 或 Proxy 嗎？
ask-recent_changes = 最近有沒有做過特殊操作？例如匯入錢包檔案、和智慧合約或 DApp 互動、切換網路。
ask-description = 請用一兩句話說說是什麼事，方便同事提前準備。
ask-solved = 這樣有解決您的問題嗎？
ask-really_solved = 問題真的解決了嗎？
ask-contact = 同事怎麼聯絡您比較方便？請傳一個電話號碼，並加上國碼，例如 +886 …；也可以選擇在這個對話中回覆您。
ask-time = 您希望我們什麼時候聯絡您？以下都是{ $zone }時間。請選一個，或者直接寫，例如「明天下午三點」。
ask-time_zone = 您在哪個地區？這樣我才能照您當地的時間來約。也可以選「盡快」。
ask-rating = 您對這次服務滿意嗎？

where-account = 在應用程式裡打開這個錢包，名稱旁邊就是地址，點一下就能複製。地址是公開的，可以放心傳；助記詞和私鑰千萬別傳。您如果有好幾個錢包，我要知道該看哪一個。
where-chain = 在應用程式裡打開這筆轉帳，幣種旁邊寫著網路名稱。同一種幣可能在好幾條公鏈上都有，所以要問清楚。
where-steps = 像講給朋友聽一樣就好：打開了哪裡、點了什麼、填了什麼、然後出現了什麼。密碼、驗證碼和助記詞不要寫。卡在哪一步，往往就看得出原因。
where-error_message = 就是失敗時應用程式跳出來的那句話。如果已經消失，又不是轉帳，可以再試一次，把它複製下來或截圖（別截到助記詞或私鑰）。是轉帳的話，先看交易紀錄，別急著再轉。
where-transaction_hash = 在應用程式裡打開交易紀錄，點開這一筆，複製那串很長的英文字母和數字，一般叫「交易雜湊」「交易哈希」「交易編號」或 TxID。它就像包裹的追蹤號碼：誰都可以查，但沒有人能憑它動您的錢。請不要從備份或匯出頁面複製任何東西，千萬別誤傳成私鑰或助記詞，私鑰看起來可能很像。
where-app_version = 在應用程式的設定裡打開「關於」，會看到類似 1.8.2 的版本號碼。舊版本可能有已知的問題，新版本裡已經修好。
where-vpn = VPN 是另外安裝的軟體，讓您的網路繞到別的國家或地區。如果您從來沒裝過，就選「否」。有些 VPN 會擋住錢包和公鏈之間的連線。
where-recent_changes = 除了一般轉帳，其他都算：匯入錢包、連接網站、授權或簽名、新增網路。如果都沒有，說「沒有」就可以。
where-contact = 號碼只用於處理這一次的問題，不作其他用途。不想留號碼，就選在這個對話中回覆。
where-time = 照您當地的時間說就好，例如「今天下午六點」「明天上午十點」。都可以的話，選「盡快」。

details-corrected = 已經改好了。{ $detail }：{ $value }
details-image_noted = 謝謝，圖片已經和這個問題一起保存。
details-skipped = 沒關係，先跳過這一項。
details-left_open = 沒關係，這一項先空著，我們繼續。
details-waiting = 好的，您找到後傳到這裡就好。沒有的話，可以選「沒有，跳過」。
details-address_not_hash = 這是一個錢包地址，我記下了。交易雜湊是另外一串，更長，在這筆轉帳的詳細資料頁裡。

unread-transaction_hash = 我沒認出交易雜湊。它是一長串英文字母和數字，一般有 64 到 88 個字元，中間沒有空格。
unread-app_version = 我沒看到版本號碼。它的樣子類似 1.8.2。
unread-vpn = 我看不出來您有沒有在用 VPN。請選「是」或「否」。
unread-chain = 我不認得這條公鏈。請看幣種旁邊寫的名稱，例如 Ethereum、BNB Smart Chain、TRON（波場）、Bitcoin 或 Solana。
unread-contact = 我沒認出電話號碼。請加上國碼再傳一次，例如 +886 …，或者選擇在這個對話中回覆。
unread-country_code = 這看起來是電話號碼，但看不出是哪個國家或地區的。請加上國碼再傳一次，例如 +886 …，或者選擇在這個對話中回覆。
unread-time = 我沒看懂這個時間。請寫成「明天下午三點」這樣，或者從下面選一個。
