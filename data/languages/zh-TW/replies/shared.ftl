### 多處共用的話，以及所有按鈕。

button-yes = 是
button-no = 否
button-where = 在哪裡找？
button-skip = 沒有，跳過
button-solved = 解決了
button-not_solved = 還沒解決
button-human = 找真人客服
button-this_chat = 在這裡回覆我
button-asap = 盡快
button-zone = { $zone }
button-window = { $window }
button-confirm = 都正確
button-change = 要修改
button-stars = ★ { $stars } 顆星
button-no_comment = 不用了
button-something_else = 都不是
button-language = { $name }
button-cancel_call = 取消回電
button-move_call = 換個時間
button-cancel_request = 不用聯絡了

case-queued = 這個問題我也記下了。先把眼前這個處理好，接著就看它。
case-next = 現在來看您說的另一個問題。
case-urgent_human = 這件事很急。要不要我馬上請同事接手？
case-left_open = 好的。什麼時候需要同事接手，直接說「找真人客服」就好。
case-anything_else = 希望這些對您有幫助。還有不清楚的，接著問我就好；想找真人，就說「找真人客服」。
case-same_advice = 上面說的在這裡也適用。如果還是沒有解決您的問題，可以請同事來看。
case-still = 明白，問題還在。上面的方法都試過的話，請選「還沒解決」，我來安排同事。
case-take_time = 不急，您先試試，試完再告訴我結果。卡住了，也可以請同事接手。
case-first_aid = 我在，您說的我記下了。請先照上面的步驟做，從第一步開始，一步一步來。同事也可以幫您一起處理。
case-rest = 好的。需要時，隨時用一兩句話告訴我是什麼事。

fallback-which = 我想先確認一下，免得幫錯忙。您說的是哪一種？
greet-again = 您好，又見面了！
inform-noted = 謝謝，我記下了。
explain_simply-reply = 好的，接下來我盡量說得簡單些。
explain_simply-again = 我已經盡量說得簡單了。是哪一步不清楚？請告訴我，或者請同事帶您一步步操作。
explain_technically-reply = 好的，接下來我會說得更專業、更詳細。
cancel-reply = 好的，我們先停在這裡，剛才說到一半的內容沒有保留。這不影響您在鏈上的轉帳。需要時隨時找我。
cancel-nothing = 現在沒有說到一半的事情。需要我幫什麼忙？
