### 網站聊天視窗，以及用來試用它的頁面。

## 打開聊天的按鈕，以及視窗

widget-launcher_open = 打開客服聊天
widget-launcher_unread = 打開客服聊天，{ $count } 則未讀
widget-launcher_close = 收起客服聊天
widget-title = { $brand } 客服
widget-subtitle = 24 小時都在
widget-close = 關閉聊天
widget-log = 訊息紀錄
widget-jump = 查看最新訊息

## 第一則訊息之前

widget-welcome = 您好！我是 { $brand } 的客服機器人。請用您習慣的語言，直接告訴我遇到了什麼問題。
widget-safety = 請勿在這裡輸入助記詞、私鑰、密碼或驗證碼。我和任何一位同事都絕不會向您要。

## 誰說的

widget-author_you = 您
widget-author_bot = 客服機器人
widget-author_person = 真人客服
widget-typing = 客服機器人正在輸入
widget-today = 今天
widget-yesterday = 昨天

## 輸入

widget-input = 您的訊息
widget-placeholder = 請輸入訊息…
widget-send = 傳送
widget-chars_left = 還可以輸入 { $count } 個字
widget-attach = 附加截圖
widget-picture = 截圖
widget-picture_remove = 移除截圖
widget-picture_hint = 傳送前請確認，截圖裡沒有助記詞、私鑰、密碼或驗證碼。
widget-picture_progress = 已上傳 { $percent }
widget-picture_drop = 放開即可附加截圖

## 訊息的狀態

widget-state_sending = 傳送中…
widget-state_sent = 已傳送
widget-state_failed = 未送出
widget-retry = 重試
widget-secret_hidden = 為了您的安全，這則訊息已隱藏：內容像是助記詞或私鑰。我們沒有保存它。

## 沒能成功的

widget-offline = 您的網路已中斷。恢復後會自動收發訊息。
widget-reconnecting = 連線中斷，正在重新連線…
widget-reconnected = 已重新連線
widget-error_failed = 沒有傳送成功，請重試。
widget-error_slow_down = 您一下子傳了很多訊息，請等一分鐘再試。
widget-error_too_long = 這則訊息太長了，請精簡一些，或分兩則傳送。
widget-error_button_used = 這個問題已經回答過了。
widget-error_picture_type = 請選擇 PNG、JPEG 或 WebP 格式的圖片。
widget-error_picture_big = 這張圖片太大了，上限為 { $limit }。
widget-error_picture_unreadable = 這張圖片打不開，請換一張截圖。
widget-error_picture_many = 這次聊天的圖片數量已達上限，其餘情況請用文字說明。
widget-error_unavailable = 客服聊天暫時連不上，請過幾分鐘再試。

## 試用頁面

demo-title = { $brand } 客服
demo-languages = 語言
demo-eyebrow = 24 小時客服
demo-headline = 錢包遇到問題？我們一起解決。
demo-lead = 發生了什麼，照實說就好。您會馬上得到回覆；如果還不夠，我們會安排同事回電給您。
demo-start = 聊天視窗就在本頁的角落。
demo-topics = 大家常問的問題
demo-topic_transfer = 轉帳
demo-topic_transfer_text = 一直在等確認、轉帳失敗，或者遲遲沒到帳？把交易雜湊傳給我，我到對應的鏈上幫您查。
demo-topic_access = 登入與找回
demo-topic_access_text = 忘了密碼、收不到驗證碼、換了手機：哪些可以找回，哪些只有您自己能恢復，我會跟您說清楚。
demo-topic_safety = 資產安全
demo-topic_safety_text = 收到可疑訊息、發現陌生授權、資產被轉走：先告訴您怎麼急救，其他的稍後再問。
demo-safety = 我們絕不會做的事
demo-safety_text = 絕不會要助記詞、私鑰、密碼或驗證碼，也絕不要求您付款。我們沒有對外公布的客服電話：約好回電後，由我們打給您，並先說出只在您聊天視窗裡顯示過的核對碼。
demo-embed = 放到您自己的網頁上
demo-embed_text = 只需一行程式碼，任何網頁都能加上客服聊天：
