from __future__ import annotations

import pytest

from bot.understanding.normalise import (
    DATA_MARK,
    HEAD_CHARS,
    TAIL_CHARS,
    Kind,
    normalise,
)

ADDRESS = "TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"
HASH = "0x" + "3f" * 32


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("  my\tcoins \n are gone ", "my coins are gone"),
        ("ＵＳＤＴ 没到", "USDT 没到"),
        (f"sent to {ADDRESS} by mistake", f"sent to {DATA_MARK} by mistake"),
        (f"我的哈希{HASH}查不到", f"我的哈希{DATA_MARK}查不到"),
        ("is https://tp.example/x?y=1 yours", f"is {DATA_MARK} yours"),
        ("点 https://tp.example，是真的吗", f"点 {DATA_MARK},是真的吗"),
        ("write me at a.b@example.org please", f"write me at {DATA_MARK} please"),
        ("call +44 7700 900123 now", f"call {DATA_MARK} now"),
        ("[recovery_phrase] is my phrase", f"{DATA_MARK} is my phrase"),
        ("call [phone:abcd1234] tomorrow", f"call {DATA_MARK} tomorrow"),
        (f"{ADDRESS}, {HASH} are mine", f"{DATA_MARK} are mine"),
        ("a\x00b\ud800c", "a b c"),
    ],
)
def test_words_are_left_and_data_is_marked(text: str, words: str) -> None:
    assert normalise(text).text == words


@pytest.mark.parametrize(
    "text", ["transferfailedagainandagain", "200 usdt", "version 2.4.1", "[OK] then"]
)
def test_words_and_small_numbers_are_not_taken_for_data(text: str) -> None:
    assert DATA_MARK not in normalise(text).text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("where is my money", "words"),
        ("我的钱呢", "words"),
        (f"my address is {ADDRESS}", "words"),
        (ADDRESS, "data"),
        (f"{HASH}\n{ADDRESS}", "data"),
        ("[possible_key]", "data"),
        ("[phone:abcd1234]", "data"),
        ("12.5", "data"),
        ("👍", "approval"),
        ("👍🏽 👌", "approval"),
        ("❌", "refusal"),
        ("🙏🙏", "thanks"),
        ("⭐⭐⭐⭐", "stars"),
        ("★★★☆☆", "stars"),
        ("👍👎", "nothing"),
        ("😀", "nothing"),
        ("", "nothing"),
        (" \n\u200b", "nothing"),
        ("?!", "nothing"),
        ("\ud800", "nothing"),
    ],
)
def test_kind_says_what_the_whole_message_is(text: str, kind: Kind) -> None:
    assert normalise(text).kind == kind


def test_message_that_entities_cover_is_only_data() -> None:
    text = "USDT on Tron, v2.4"
    assert normalise(text, [(0, 4), (8, 12)]).kind == "words"
    assert normalise(text, [(0, 4), (5, 7), (8, 12), (14, 18)]).kind == "data"
    assert normalise(text, [(0, 12), (8, 12), (14, 18)]).kind == "data", "spans may overlap"


def test_long_message_keeps_start_and_end_only_beyond_the_limit() -> None:
    at_limit = "x" + " y" * ((HEAD_CHARS + TAIL_CHARS) // 2 - 1) + "z"
    assert len(at_limit) == HEAD_CHARS + TAIL_CHARS
    assert normalise(at_limit).text == at_limit
    above = normalise(at_limit + "z").text
    assert above.startswith("x y")
    assert above.endswith("yzz")
    assert f" {DATA_MARK} " in above


def test_five_thousand_characters_are_bounded() -> None:
    assert len(normalise("转账 失败 " * 1000).text) == HEAD_CHARS + TAIL_CHARS + 3
