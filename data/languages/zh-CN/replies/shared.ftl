### 多处共用的话，以及所有按钮。

button-yes = 是
button-no = 否
button-where = 在哪里找？
button-skip = 没有，跳过
button-solved = 解决了
button-not_solved = 还没解决
button-human = 找人工客服
button-this_chat = 在这里回复我
button-asap = 尽快
button-zone = { $zone }
button-window = { $window }
button-confirm = 都对
button-change = 要修改
button-stars = ★ { $stars } 星
button-no_comment = 不用了
button-something_else = 都不是
button-language = { $name }
button-cancel_call = 取消回电
button-move_call = 换个时间
button-cancel_request = 不用联系了

case-queued = 这个问题我也记下了。先把眼前这个处理好，马上就看它。
case-next = 现在来看您说的另一个问题。
case-urgent_human = 这件事很急。要不要我马上请同事接手？
case-left_open = 好的。什么时候需要同事接手，直接说“找人工客服”就行。
case-anything_else = 希望这些对您有用。还有不清楚的，接着问我就行；想找真人，就说“找人工客服”。
case-same_advice = 上面说的在这里也一样适用。如果还没有回答您的问题，可以请同事来看。
case-still = 明白，问题还在。上面的办法都试过了的话，请选“还没解决”，我来安排同事。
case-take_time = 不着急，您先试试，试完告诉我结果。卡住了，也可以请同事接手。
case-first_aid = 我在，您说的我记下了。请先按上面的步骤做，从第一步开始，一步一步来。同事也可以帮您一起处理。
case-rest = 好的。需要时，随时用一两句话告诉我是什么事。

fallback-which = 我想先确认一下，免得帮错忙。您说的是哪一种？
greet-again = 您好，又见面了！
inform-noted = 谢谢，我记下了。
explain_simply-reply = 好的，接下来我尽量说得简单些。
explain_simply-again = 我已经尽量说得简单了。是哪一步不清楚？告诉我，或者请同事带您一步步操作。
explain_technically-reply = 好的，接下来我会说得更专业、更详细。
cancel-reply = 好的，我们先停在这里，刚才说到一半的内容没有保留。这不影响您在链上的转账。需要时随时找我。
cancel-nothing = 现在没有说到一半的事情。您需要什么帮助？
