from __future__ import annotations

import pytest

from bot.privacy import Screened, screen
from bot.privacy.wordlists import PHRASE_LENGTHS, checksum_holds, chinese

ENGLISH = """
my recovery phrase is correct but the wallet says error
my password is correct
I forgot my password
I lost my phrase
I lost my phrase and my private key, what can I do now
please help me find my hidden token on the network
error: cannot confirm address, network busy, try again later
someone asked me for my secret phrase and my private key words
the secret recovery phrase has twelve words, is that right
I never shared my seed with any person
where can I find my private key in the app
is it safe to store the seed phrase in a password manager
I forgot my password but I have my recovery phrase
what is the difference between a seed phrase and a private key
network error, please try again
please confirm the address before you send
my seed phrase does not work on the new phone
I wrote the words down on paper but one word is hard to read
word 7 of my phrase is missing
phrase private secret seed key word hidden address network error confirm
phrase, private, secret, seed, key, word, hidden, address, network, error, confirm
can you reset my private key
please check why this transfer still will not confirm
token not show in wallet please help check balance
how can I update the app to the new version
coin not arrive, please check network, address correct, amount correct
transfer fail error network busy please try again later thank you
when will you have more time to call
I have no idea what to do next
wallet update problem can not open app screen always black
i buy usdt with card, order success, but coin not come, please check order number
yes I already try this many time but still same error
1. open app 2. click send 3. enter address 4. confirm 5. error
step one open wallet, step two select token, step three enter amount, step four confirm
my friend got a message from support asking for the 12 words
my hidden wallet does not open
export private key button is gray
first I open the app, then I choose send, then I enter the address, then it says error
network: tron, token: usdt, amount: 500, address correct, status pending
I want to sell some coin and withdraw cash to my bank account
wallet connect session expire, cannot approve, dapp page blank
""".strip().splitlines()

CHINESE = """
我的转账一直没有到账怎么办
请问如何找回我的助记词
我忘记了我的密码但是助记词还在
我的助记词丢了还能找回钱包吗
有人知道了我的助记词我应该怎么办
私钥和助记词有什么区别
我没有把助记词给任何人
我的钱包里的币都不见了请帮我看看
昨天下午三点我转了一百个币到交易所一直没有到
网络提示错误请稍后再试是什么意思
为什么确认交易的时候一直提示手续费不足
我要怎么样才能把币转到别的钱包地址
我想修改我的支付密码但是收不到验证码
导入钱包时提示助记词错误怎么处理
这个交易已经过去两天了还是没有成功
我用私钥导入以后看不到我的资产
我的手机号换了怎么重新绑定
明天上午十点给我打电话可以吗
我把币从交易所提出来选错了网络还能找回来吗
请尽快处理我的问题已经等了一个星期
我点了一个不明来历的网页之后币全部没了
助记词有十二个字还是二十四个字
能不能给我一个人工的联系方法
我爸爸的手机上有一个钱包他去世了我们打不开
中国北京市海淀区中关村大街一号
先打开钱包再点资产然后点转账输入地址金额最后确认
种子短语可以改吗
有人冒充你们的客服骗我说要给我退款
我的助记词如下写在纸上了放在家里很安全
我的助记词是对的可是导入后地址不一样
助记词应该写在纸上不要拍照
助记词少了一个字怎么办
我的助记词是写在本子上的现在本子找不到了
恢复短语如下图所示看不清
备份词是不是就是助记词
转帳失敗了手續費還是被扣了怎麼辦
請問助記詞忘記了還能不能恢復
我的助記詞是對的但是顯示錯誤
我的密码是对的
一 二 三 四 五 六 七 八 九 十
1. 打开 2. 点击 3. 转账 4. 输入 5. 确认
公司财务误转一笔大额资金需要紧急处理
浏览器插件版本无法连接硬件设备
质押收益率突然下降是何原因
长按图标卸载重装后数据消失
老板说月底发工资全部换成稳定币
本人身份证正反面照片已经上传等待审核通过
国家反诈中心提醒您不要轻信陌生来电
提供专业指导等方面发挥着关键作用
从标准输入读取文件名时不允许指定文件名
""".strip().splitlines()


@pytest.mark.parametrize("sentence", [*ENGLISH, *CHINESE])
def test_ordinary_sentence_stays_as_it_is(sentence: str) -> None:
    assert screen(sentence) == Screened(sentence)
    assert screen(sentence, expects_hash=True) == Screened(sentence)


def test_sentences_are_as_treacherous_as_they_should_be() -> None:
    assert len(ENGLISH) >= 40
    assert len(CHINESE) >= 50
    listed = [s for s in CHINESE if any(set(s) <= characters for characters in chinese())]
    assert len(listed) >= 20, "sentences of list characters alone"
    by_chance = [
        s for s in CHINESE
        for length in PHRASE_LENGTHS for start in range(len(s) - length + 1)
        if checksum_holds(list(s[start : start + length]), "chinese_simplified")
    ]  # fmt: skip
    assert len(set(by_chance)) >= 5, "sentences that hold a right checksum by chance"


def test_whole_page_of_ordinary_sentences_stays_as_it_is() -> None:
    page = "\n".join((*ENGLISH, *CHINESE))
    assert screen(page) == Screened(page)
