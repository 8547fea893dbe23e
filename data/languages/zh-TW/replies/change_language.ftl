### 切換語言。

change_language-unknown = 抱歉，我還不會{ $language }。請從下面選一種，或者換一種語言寫。
change_language-which = 您想用哪種語言？
change_language-done = 好的，接下來我用繁體中文和您對話。
