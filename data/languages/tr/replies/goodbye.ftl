### Kişi ayrılıyor.

goodbye-reply = Kendinize iyi bakın! Günün her saatinde buradayım. Sonuçlanmamış bir konu varsa açık kalır: Yeniden yazmanız yeterli.
