### 複数の話題で使う言い回しと、すべてのボタン。

button-yes = はい
button-no = いいえ
button-where = どこで見られますか？
button-skip = スキップする
button-solved = はい、解決しました
button-not_solved = まだ解決していません
button-human = 担当者と話す
button-this_chat = このチャットで回答を受け取る
button-asap = できるだけ早く
button-zone = { $zone }
button-window = { $window }
button-confirm = この内容でよい
button-change = 内容を変更する
button-stars = ★ 星{ $stars }つ
button-no_comment = コメントしない
button-something_else = どれでもない
button-language = { $name }
button-cancel_call = 電話をキャンセル
button-move_call = 別の時間にする
button-cancel_request = 依頼を取りやめる

case-queued = その件も控えました。まずは今の件を済ませて、続けて伺います。
case-next = では、もう一つの件に移ります。
case-urgent_human = 急ぎの対応が必要な状況です。すぐに担当者へ引き継ぎましょうか？
case-left_open = わかりました。担当者への引き継ぎが必要になったら、いつでも「担当者と話す」とお書きください。
case-anything_else = これで疑問は解けましたか。まだわからないことがあれば、もう一度お聞きください。「担当者と話す」とお書きいただいてもかまいません。
case-same_advice = こちらも、先ほどご案内した内容のとおりです。それでわからない場合は、担当者が確認いたします。
case-still = まだ変わらないのですね。先ほどの手順をすべて試した後でしたら、「まだ解決していません」を選んでください。担当者におつなぎします。
case-take_time = 急がなくて大丈夫です。まず試してみて、結果を教えてください。途中で困ったら、担当者が引き継ぎます。
case-first_aid = ここにいますので、いつでもお書きください。今のお話も控えました。まず上の手順を、1番から一つずつ進めてください。担当者もお手伝いできます。
case-rest = わかりました。何かあれば、どんなことか短い言葉でお知らせください。

fallback-which = 間違いのないようにご案内したいので、教えてください。次のうち、どれに近いですか？
greet-again = またお越しいただき、ありがとうございます。
inform-noted = ありがとうございます。控えました。
explain_simply-reply = わかりました。ここからは、できるだけやさしい言葉でご説明します。
explain_simply-again = 文章では、これ以上やさしく書くのが難しいところです。わかりにくい手順を教えてください。担当者が一緒に確認することもできます。
explain_technically-reply = わかりました。ここからは、技術的な内容も含めてご説明します。
cancel-reply = わかりました。ここで止めます。必要なときは、いつでもお書きください。
cancel-nothing = 今、途中になっている手続きはありません。どのようなことでお困りですか？
