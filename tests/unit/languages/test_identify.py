from __future__ import annotations

import pytest

from bot.languages import Hints, identify, requested_language
from bot.languages.identify import SIXTEEN, from_locale

TWO = ("en", "zh-CN")


OURS = (
    ("my transfer is stuck since yesterday", "en"),
    ("我的转账卡住了", "zh-CN"),
    ("我的轉帳卡住了", "zh-TW"),
    ("唔該我嘅錢去咗邊", "zh-TW"),
    ("送金が届きません", "ja"),
    ("ありがとう", "ja"),
    ("出金できない", "ja"),
    ("송금이 안 돼요", "ko"),
    ("โอนเงินไม่ได้", "th"),
    ("मेरा पैसा नहीं आया", "hi"),
    ("لم تصل أموالي حتى الآن", "ar"),
    ("Мой перевод завис", "ru"),
    ("mi transferencia está pendiente desde ayer", "es"),
    ("minha transferência está pendente desde ontem", "pt"),
    ("mon transfert est bloqué depuis hier", "fr"),
    ("meine Überweisung hängt seit gestern", "de"),
    ("transferim dünden beri beklemede", "tr"),
    ("giao dịch của tôi bị kẹt từ hôm qua", "vi"),
    ("transaksi saya tertunda sejak kemarin", "id"),
)


@pytest.mark.parametrize(("text", "tag"), OURS)
def test_each_of_our_languages_is_named(text: str, tag: str) -> None:
    found = identify(text, Hints())
    assert (found.tag, found.foreign) == (tag, None)
    assert identify(f"{text} 0x{'7c' * 32} https://etherscan.io/tx/1 12.5", Hints()).tag == tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("comment staker mes ATOM ?", "fr"),
        ("error waktu swap", "id"),
        ("wallet token error", "en"),
        ("mujhe refund chahiye bhai wallet se", "hi"),
        ("капец скинула usdt по bep20 а биржа ждала trc20", "ru"),
        ("不小心把U打到合約地址裡面去了", "zh-TW"),
        ("钱被转走了怎么办", "zh-CN"),
    ],
)
def test_words_that_every_language_says_do_not_decide(text: str, tag: str) -> None:
    assert identify(text, Hints()).tag == tag


def test_every_language_of_the_product_is_tried_above() -> None:
    assert {tag for _, tag in OURS} == set(SIXTEEN)


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("پول من هنوز به کیف پول نرسیده است و نمی‌توانم وارد شوم", "fa"),
        ("Здравейте, не мога да вляза в портфейла си от вчера и парите ги няма", "bg"),
        ("Моя транзакція зависла, допоможіть будь ласка, гроші не прийшли на гаманець", "uk"),
        ("Minulla on ongelma lompakon kanssa enkä pääse kirjautumaan sisään siihen", "fi"),
    ],
)
def test_language_that_we_do_not_speak_is_named_and_answered_in_another(
    text: str, foreign: str
) -> None:
    found = identify(text, Hints())
    assert (found.tag, found.foreign) == ("en", foreign)
    assert identify(text, Hints(locale="tr")).tag == "tr"


@pytest.mark.parametrize("text", ["Здравейте, не мога", "کیف پول", "hei", "moi vaan"])
def test_short_foreign_text_is_not_believed_to_be_foreign(text: str) -> None:
    assert identify(text, Hints()).foreign is None


@pytest.mark.parametrize(
    ("text", "current", "tag"),
    [
        ("ok", "zh-CN", "zh-CN"),
        ("tx hash", "zh-CN", "zh-CN"),
        ("USDT", "ru", "ru"),
        ("merci", "en", "en"),
        ("不", "en", "en"),
        ("好的", "en", "zh-CN"),
        ("你好", "zh-TW", "zh-TW"),
        ("我的转账卡住了", "zh-TW", "zh-CN"),
        ("my transfer is stuck", "zh-CN", "en"),
        ("我的转账卡住了", "en", "zh-CN"),
        ("", "ja", "ja"),
        ("👍", "ja", "ja"),
        ("0x" + "7c" * 32, "ja", "ja"),
        ("7ce1" * 16, "ja", "ja"),
        ("7ce1" * 16, None, "en"),
        ("bnb1" + "q0de" * 9, None, "en"),
        ("[phone:abcdefgh] 12:30", "ja", "ja"),
        ("मेरा वॉलेट हैक हो गया", "en", "hi"),
        ("لا ما ابي", "en", "ar"),
        ("ку, есть кто?", "en", "ru"),
        ("да", "en", "en"),
        ("eres un robot?", "en", "es"),
        ("it works now!!", "es", "en"),
        ("gas fee", "es", "es"),
    ],
)
def test_little_that_is_said_keeps_the_language_of_the_conversation(
    text: str, current: str | None, tag: str
) -> None:
    assert identify(text, Hints(current=current)).tag == tag


def test_chosen_language_stays_whatever_is_written() -> None:
    hints = Hints(current="en", chosen=True)
    assert identify("我的转账卡住了很久了请帮我看看", hints).tag == "en"
    assert identify("我的转账卡住了", Hints(current="xx", chosen=True)).tag == "zh-CN"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("我的 transfer 一直 pending", "zh-CN"),
        ("Transfer 没到", "zh-CN"),
        ("what does 助记词 mean in this app and why do I need it", "en"),
        ("ウォレットのtransactionがpendingです", "ja"),
        ("мой transfer завис", "ru"),
    ],
)
def test_mixed_languages_are_the_one_that_holds_them_together(text: str, tag: str) -> None:
    found = identify(text, Hints(current="zh-CN" if tag == "zh-CN" else None))
    assert (found.tag, found.foreign) == (tag, None)


def test_client_tells_what_the_text_does_not() -> None:
    assert identify("你好", Hints(locale="zh-hant")).tag == "zh-TW"
    assert identify("", Hints(locale="pt_BR")).tag == "pt"
    assert identify("", Hints()).tag == "en"
    assert identify("", Hints(), ("ja", "ko")).tag == "ja"


def test_readers_of_one_chinese_script_are_answered_in_the_other_where_only_it_is_spoken() -> None:
    found = identify("我的轉帳卡住了請問怎麼辦還沒有到錢包", Hints(), TWO)
    assert (found.tag, found.foreign) == ("zh-CN", None)


@pytest.mark.parametrize(
    "text", ["\x00", "\ud800" * 20, "?" * 5000, "a" * 5000, "ㅋㅋㅋㅋ", "\u200b"]
)
def test_hostile_text_gets_some_language(text: str) -> None:
    assert identify(text, Hints()).tag in SIXTEEN


@pytest.mark.parametrize(
    ("locale", "tag"),
    [
        ("en", "en"), ("en-US", "en"), ("pt_BR", "pt"), ("zh", "zh-CN"), ("zh-hans", "zh-CN"), ("zh-hant", "zh-TW"),
        ("zh_TW", "zh-TW"), ("zh-HK", "zh-TW"), ("zh-MO", "zh-TW"), ("DE", "de"), ("fi", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_locale_of_a_client_tells_its_language(locale: str | None, tag: str | None) -> None:
    assert from_locale(locale, SIXTEEN) == tag


def test_locale_of_a_language_that_is_not_spoken_is_none() -> None:
    assert from_locale("zh-TW", TWO) == "zh-CN"
    assert from_locale("zh-TW", ("en",)) is None
    assert from_locale("de", TWO) is None


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("can we speak English?", "en"), ("请说中文", "zh-CN"), ("換成繁體中文", "zh-TW"), ("auf Deutsch bitte", "de"),
        ("en español por favor", "es"), ("日本語でお願いします", "ja"), ("한국어로 해주세요", "ko"), ("по-русски", "ru"),
        ("بالعربية من فضلك", "ar"), ("bahasa Indonesia", "id"), ("tiếng Việt", "vi"), ("parle français", "fr"),
        ("türkçe konuş", "tr"), ("fala português", "pt"), ("ภาษาไทย", "th"), ("हिंदी में", "hi"),
        ("Traditional Chinese", "zh-TW"), ("说英文", "en"), ("another language please", None), ("", None),
    ],
)  # fmt: skip
def test_language_that_is_asked_for_is_read(text: str, tag: str | None) -> None:
    assert requested_language(text) == tag
