### 言語の変更。

change_language-which = どの言語にしますか？　下から選ぶか、その言語でそのままお書きください。
change_language-done = わかりました。ここからは日本語でお答えします。
change_language-unknown = 申し訳ありません。{ $language }には、まだ対応していません。下から選ぶか、おわかりになる別の言語でお書きください。
