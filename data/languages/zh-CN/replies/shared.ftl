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

case-queued = 这个问题我也记下了。先把手上这个处理好，马上就看它。
case-next = 现在来看您说的另一个问题。
case-urgent_human = 这件事很急，可以马上让同事接手。需要我安排吗？还是已经解决了？
case-anything_else = 希望这能帮到您。还有不清楚的，接着问我，或者说“找人工客服”。

fallback-which = 我想先确认一下，免得帮错了忙。您说的是哪一种？
greet-again = 您好，又见面了！
inform-noted = 谢谢，我记下了。
explain_simply-reply = 好的，接下来我尽量说得简单些。
explain_technically-reply = 好的，接下来我会说得专业、详细些。
cancel-reply = 好的，刚才的操作已经停止，没有保留。需要时随时找我。
cancel-nothing = 现在没有正在进行的操作。您需要什么帮助？
