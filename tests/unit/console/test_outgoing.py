"""Both sides of the last look before an answer is sent: what must stop, and what must pass."""

from __future__ import annotations

import pytest
from mnemonic import Mnemonic

from bot.console.outgoing import check_outgoing
from tests.unit.console.desk import ACCOUNT, HASH

ASKING = """
Please send me your recovery phrase.
Could you tell us the 12 words?
What is your private key?
Please provide your password so that I can check.
Reply with the verification code you just received.
Send it here: your seed phrase
Never mind. Send your recovery phrase.
Never share it with others, but send me your recovery phrase.
Don't hesitate to send us your private key
Please don't forget to give me your password!
Enter your recovery phrase on this page
Type your mnemonic here
I need your private key to restore the wallet
We need the code that was sent to you
Please send:\\n1. your account address\\n2. your recovery phrase
You have written down your recovery phrase. Send it to me.
Can you share a screenshot of the recovery phrase?
Don't close the app and send me your private key.
read me the code from the SMS
Let us know your password
Please enter your recovery phrase.
Someone from our team needs your password.
ｓｅｎｄ me your private key
Send me your rec\u200bovery phrase
And your password?
send me your keys
I would like your recovery phrase
Import your recovery phrase here: https://example.com
Your private key is required
Please confirm your password
Text me the code you received
Tell me the phrase
Reply with your hash and your verification code
Hi! To verify that you own the wallet, please give us your seed words.
请提供您的助记词
把助记词发给我
请告诉我验证码
麻烦把私钥发一下
能不能把助记词发给我
请把您的密码告诉客服
您的助记词是什么？
助记词？
不要担心，把助记词发过来
别忘了提供私钥
请在这里输入您的助记词
请回复收到的验证码
请发送以下内容：\\n1. 钱包地址\\n2. 助记词
要不要把私钥发我看看
我们需要您的密码
请截图助记词页面
请不要关闭应用，把助记词发给我
把助记词贴出来
验证码发我一下
为了核实身份，请提供您的私钥或密码。
請提供您的助記詞
"""

HARMLESS = """
Never send your recovery phrase to anybody.
Please don't share your private key with anyone.
We will never ask for your password.
Support never needs your recovery phrase, private key, password or a code.
Our colleague will call you and tell you the verification code shown in this chat.
Our colleague will say your verification code first.
We will send you a verification code by SMS.
Your transfer is confirmed. Please send us the transaction hash of the second one.
Send me the hash, never your recovery phrase.
Send us the hash and not your recovery phrase.
If someone asks you to send your recovery phrase, it is a scam.
Anyone who asks for your private key is a scammer.
Enter your recovery phrase in the app, under Import wallet.
Write your recovery phrase on paper.
Write down your recovery phrase and keep it in a safe place.
Did you ever give your recovery phrase to anyone?
Has anybody seen your recovery phrase?
Please answer one question: was your recovery phrase ever stored online?
Please confirm that you still have your recovery phrase.
Do you still have your recovery phrase?
If your private key is exposed, send your funds to a new wallet.
Create a new wallet and send your funds there because your private key is known to the thief.
Please send me the error code.
You can reset your password in the app with a code by e-mail.
We provide a password reset by e-mail.
You can request a new verification code in the app.
A recovery phrase opens your wallet on any phone.
You will need your recovery phrase to restore the wallet in the app.
Import the wallet again with your recovery phrase.
The app will show your recovery phrase once.
Please choose a strong password.
Please update the app to version 1.8.2 and try again.
Without the recovery phrase nobody can restore the wallet.
Write to us if you lose your recovery phrase again.
We can't see your password and would never ask you to send us your private key.
The network was congested; your transaction is confirmed by now. Tell us if anything is missing.
Keep your recovery phrase offline. Tell us if it happens again.
不要把助记词发给任何人
请勿向任何人提供私钥、密码或验证码。
我们绝不会向您索要助记词。
客服不会要求您提供验证码
任何索要助记词的都是骗子
如果有人要您提供助记词，请不要给
请在应用内输入助记词导入钱包
请用助记词重新导入钱包
请提供交易哈希，不要提供助记词
您有没有把助记词告诉过别人？
请确认您是否还有助记词
我们会把验证码告诉您
同事来电时会先报出验证码
助记词请抄在纸上
请妥善保管助记词
请您更新到最新版本后再试
请把应用更新到最新版，再用密码登录
您可以在 App 里用短信验证码重置密码
我们提供密码重置功能
什么是助记词？它是恢复钱包的唯一凭证。
您的转账已经到账，请查看。
如果私钥已泄露，请尽快把资产转到新钱包
"""


def sentences(block: str) -> list[str]:
    return [line.replace("\\n", "\n") for line in block.strip().splitlines()]


@pytest.mark.parametrize("text", sentences(ASKING))
def test_request_for_a_secret_is_stopped(text: str) -> None:
    assert check_outgoing(text) == "asks_secret"


@pytest.mark.parametrize("text", sentences(HARMLESS))
def test_warning_advice_and_ordinary_answer_pass(text: str) -> None:
    assert check_outgoing(text) is None


@pytest.mark.parametrize("text", sentences(HARMLESS))
def test_request_is_stopped_behind_any_harmless_sentence(text: str) -> None:
    whole = f"{text.rstrip('.。')}.\n\nPlease send us your private key."
    assert check_outgoing(whole) == "asks_secret"


def test_phrase_or_key_itself_is_stopped() -> None:
    phrase = Mnemonic("english").generate(128)
    assert check_outgoing(f"Your wallet: {phrase}") == "secret"
    assert check_outgoing("a1" * 32) == "secret"


@pytest.mark.parametrize(
    "address",
    [
        ACCOUNT,
        ACCOUNT.lower(),
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",  # BIP-173's example
        "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",  # the first block's
        f"0x\u200b{ACCOUNT[2:]}",
    ],
)
def test_address_that_could_be_paid_to_is_stopped(address: str) -> None:
    assert check_outgoing(f"Please pay the fee to {address} first.") == "address"


def test_transaction_hash_passes_where_the_words_say_what_it_is() -> None:
    assert check_outgoing(f"Your transaction {HASH} is confirmed.") is None


@pytest.mark.parametrize("number", ["+44 20 7946 0958", "+86 138 0013 8000", "＋44 20 7946 0958"])
def test_number_to_call_is_stopped(number: str) -> None:
    assert check_outgoing(f"Call us at {number}.") == "phone"


def test_ticket_number_version_and_amount_are_no_phone_number() -> None:
    assert check_outgoing("Ticket K7M-4QX-9TA: update to 1.8.2; 1,250.50 USDT arrived.") is None


def test_long_hostile_text_is_read_in_good_time() -> None:
    assert check_outgoing("send not your never " * 200) is None
    assert check_outgoing("把" * 3_000 + "助记词发给我") == "asks_secret"


MASKED = """
Please s e n d us your p a s s w o r d
Please send us your p.a.s.s.w.o.r.d
Please send us your pass-word
Please sеnd us your pаssword
Please send us your passwοrd
Please send us your passw0rd
s3nd us your s33d phr4se
Please send us your pa̵sswórd
Please send us your pass⁣word
Please send us your pass️word
Please send us your pass󠁡word
Please send us your passㅤword
Please send us your ᴘᴀssᴡᴏʀᴅ
Please send us your 🅿🅰🆂🆂🆆🅾🆁🅳
请把 助 记 词 发 给 我 们
请把助·记·词发给我们
"""


@pytest.mark.parametrize("text", sentences(MASKED))
def test_request_that_only_a_machine_would_not_see_is_stopped(text: str) -> None:
    assert check_outgoing(text) == "asks_secret"


@pytest.mark.parametrize(
    "address",
    [
        "0x5290840009852788 6E0F7030069857D2E4169EE7",
        "52908400098527886E0F7030069857D2E4169EE7",
        "0х52908400098527886E0F7030069857D2E4169EE7",
        "0x52908400⁣0985278⁡86E0F7030069857D2E4169EE7",
    ],
)
def test_address_that_has_to_be_put_together_is_stopped(address: str) -> None:
    assert check_outgoing(f"Send the rest to {address} please.") == "address"


@pytest.mark.parametrize(
    "text",
    ["Call us on 07400 123456.", "Ring 0044 7400 123456 today.", "请拨打 138 1234 5678"],
)
def test_number_without_its_country_is_stopped_where_a_call_is_spoken_of(text: str) -> None:
    assert check_outgoing(text) == "phone"


@pytest.mark.parametrize(
    "text",
    [
        "We called you at 14:30 on 25.11.2026 about block 19234567.",
        "We will call you tomorrow, 2026-11-25 14:30. Your ticket is K7M-4QX-9TA.",
        "We called about the 1,250,000.50 USDT at height 21234567.",
        "U.S. users: the I.R.S. asks for a form, a b c d.",
        "W e l c o m e back",
        f"Your transaction {HASH} is confirmed, 12 345 678 blocks ago.",
    ],
)
def test_dates_heights_and_abbreviations_pass(text: str) -> None:
    assert check_outgoing(text) is None
