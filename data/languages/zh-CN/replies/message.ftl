### 消息收发时要说的话。

message-unsupported = 我只能看文字和图片，贴纸、语音、文件和位置看不了。请用文字说说您的问题，或者发一张截图。
message-delayed = 我们这边有点慢。您的消息已经收到，一恢复我就回复，不用再发一遍。
message-failed = 抱歉，这条消息我没能答上来。请换个说法试试，或者找人工客服。如果要向我们反映，请附上这个编号：{ $incident }
message-phone_not_callable = 这个号码我们没法回拨：收费热线、短号和紧急电话都不行，我也没有保存。请换一个，带上国家或地区代码；也可以选择在这个聊天里回复。
message-button_used = 这个问题已经回答过了。
message-slow_down = 您一下子发了很多消息。请等一分钟再发，之前发的都已收到。
message-still_there = 您还在吗？您说过的我都记着。准备好了，随时可以在这里接着说。
