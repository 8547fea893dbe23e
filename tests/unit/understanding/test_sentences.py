from __future__ import annotations

import pytest

from bot.understanding.cascade import Ranking
from bot.understanding.sentences import CLEAR, CLEAR_SENTENCE, SENTENCES_MAX, clearest, split

STUCK = "My transfer is stuck."
STORY = "I opened the app and tapped send."


def reader(**known: Ranking) -> dict[str, Ranking]:
    return {STUCK: [("transfer_pending", 0.9)], STORY: [("inform", 0.95)], **known}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One thing. Another thing! A third?", ["One thing.", "Another thing!", "A third?"]),
        ("转账卡住了。我点了发送！", ["转账卡住了。", "我点了发送！"]),
        ("ट्रांसफ़र अटका है। मैंने भेजा था।", ["ट्रांसफ़र अटका है।", "मैंने भेजा था।"]),
        ("โอนค้างอยู่ค่ะ เปิดแอปแล้วกดส่ง", ["โอนค้างอยู่ค่ะ", "เปิดแอปแล้วกดส่ง"]),
        ("first line\nsecond line", ["first line", "second line"]),
        ("Version 1. 2. no words", ["Version 1.", "no words"]),
        ("", []),
        ("Word here. " * 9, ["Word here."] * SENTENCES_MAX),
    ],
)
def test_sentences_with_words_are_told_apart(text: str, parts: list[str]) -> None:
    assert split(text) == parts


@pytest.mark.parametrize("whole", [("inform", 0.99), ("transfer_failed", CLEAR - 0.01)])
def test_sentence_that_names_the_problem_decides(whole: tuple[str, float]) -> None:
    found = clearest([whole], f"{STUCK} {STORY}", reader().__getitem__)
    assert found == [("transfer_pending", 0.9)]


def test_clear_whole_stands() -> None:
    assert clearest([("fees", CLEAR)], f"{STUCK} {STORY}", reader().__getitem__) == [
        ("fees", CLEAR)
    ]


@pytest.mark.parametrize("part", [("transfer_pending", CLEAR_SENTENCE - 0.01), ("thank", 0.99)])
def test_sentence_that_is_unclear_or_names_less_decides_nothing(part: tuple[str, float]) -> None:
    found = clearest([("inform", 0.5)], f"{STUCK} {STORY}", reader(**{STUCK: [part]}).__getitem__)
    assert found == [("inform", 0.5)]


def test_one_sentence_is_read_once() -> None:
    nothing: dict[str, Ranking] = {}
    assert clearest([("inform", 0.5)], STUCK, nothing.__getitem__) == [("inform", 0.5)]
    assert clearest([], STUCK, nothing.__getitem__) == []
