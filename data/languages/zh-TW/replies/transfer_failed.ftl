### 轉帳送不出去，或在鏈上執行失敗。

transfer_failed-meaning = 轉帳失敗、送不出去
transfer_failed-opening = 轉帳送不出去，確實讓人著急。先別反覆重試，我們一起找出卡在哪裡。
transfer_failed-advice =
    常見原因有這幾種，請逐項檢查：
    1. 礦工費不夠：礦工費要用這條公鏈自己的幣付。Ethereum 用 ETH，BNB Smart Chain 用 BNB，波場用 TRX。轉 USDT 也一樣，帳戶裡要留一些。
    2. 想全部轉出：少轉一點，把礦工費留下來。比特幣數量太小也送不出去。
    3. 地址或網路不對：和收款方再核對一次。
    4. 應用程式太舊：更新到最新版本再試。
    5. 波場提示權限或簽名不對：帳戶權限可能被人改了，請告訴我「資產被盜」。
    重試之前，先看交易紀錄，前一筆可能已經送出去了。
    如果鏈上顯示失敗，幣還在您的帳戶裡，但用掉的礦工費不退。
    .technical =
    1. EVM：原生幣餘額須夠付 gasLimit × maxFeePerGas。revert 或 out of gas 時狀態還原，Gas 照扣。
    2. TRON：能量不足時燃燒 TRX 抵扣，超過 fee_limit 即失敗；OUT_OF_ENERGY 會還原該次呼叫，已消耗的資源不退。權限驗證失敗，就核對 owner、active 權限是否被改。
    3. Bitcoin：數量過小的輸出（dust）不會被節點轉送。
    4. Solana：blockhash 過期須重新簽名；第一次收某代幣的帳戶還要付租金。
    請搭配錯誤原文和交易雜湊判斷。
