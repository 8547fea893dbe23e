### 切换语言。

change_language-unknown = 抱歉，我还不会{ $language }。请从下面选一种，或者换一种语言写。
change_language-which = 您想用哪种语言？
change_language-done = 好的，接下来我用简体中文和您交流。
