"""Long texts: cut where it hurts least, never inside a word, hash or character."""

from __future__ import annotations

import random

import pytest

from bot.channels.telegram.splitting import TEXT_UNITS_MAX, split_text, units

HASH = "0x" + "5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060"
FAMILY = "👨\u200d👩\u200d👧"


@pytest.mark.parametrize(
    ("text", "length"), [("", 0), ("abc", 3), ("字", 1), ("🙂", 2), (FAMILY, 8), ("𠮷", 2)]
)
def test_units_are_counted_as_telegram_does(text: str, length: int) -> None:
    assert units(text) == length == len(text.encode("utf-16-le")) // 2


def test_the_limit_is_4096_units() -> None:
    assert TEXT_UNITS_MAX == 4096
    assert split_text("x" * 4096) == ["x" * 4096]
    assert split_text("🙂" * 2048) == ["🙂" * 2048]
    assert [units(part) for part in split_text("🙂" * 2049)] == [4096, 2]
    assert len(split_text("x" * 4097)) == 2


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_nothing_is_no_part(text: str) -> None:
    assert split_text(text) == []


def test_the_best_border_wins() -> None:
    assert split_text("One two.\n\nThree four. Five\nsix", 20) == [
        "One two.",
        "Three four. Five\nsix",
    ]
    assert split_text("One two three\nfour. Five six", 20) == ["One two three", "four. Five six"]
    assert split_text("One two. Three four five", 20) == ["One two.", "Three four five"]
    assert split_text("One two three four five", 20) == ["One two three four", "five"]


def test_a_border_far_in_front_is_not_worth_a_tiny_part() -> None:
    assert split_text("a\n\nbbbb bbbb bbbb bbbb", 20) == ["a\n\nbbbb bbbb bbbb", "bbbb"]


def test_a_border_just_behind_the_limit_counts() -> None:
    assert split_text("aaaa bbbbb ccc", 10) == ["aaaa bbbbb", "ccc"]


def test_chinese_is_cut_after_its_punctuation() -> None:
    text = "转账没有到账。请您稍等，网络拥堵"
    assert split_text(text, 10) == ["转账没有到账。", "请您稍等，网络拥堵"]
    assert split_text("一二三四五，六七八九十", 8) == ["一二三四五，", "六七八九十"]
    assert split_text("一二三四五六七八九十", 4) == ["一二三四", "五六七八", "九十"]


@pytest.mark.parametrize("before", range(20, 90, 7))
def test_a_hash_in_running_text_stays_whole(before: int) -> None:
    text = "字" * before + HASH + "字" * 40
    parts = split_text(text, 100)
    assert sum(HASH in part for part in parts) == 1
    assert "".join(parts) == text


def test_a_run_longer_than_any_hash_is_cut_all_the_same() -> None:
    assert split_text("x" * 1000, 400) == ["x" * 400, "x" * 400, "x" * 200]


@pytest.mark.parametrize("cluster", [FAMILY, "👍🏽", "e\u0301", "का", "บี้", "☀\ufe0f"])
def test_what_is_seen_as_one_character_stays_whole(cluster: str) -> None:
    text = cluster * 60
    parts = split_text(text, 20)
    assert "".join(parts) == text
    assert all(part == cluster * (len(part) // len(cluster)) for part in parts)


def test_a_cluster_longer_than_the_limit_is_cut() -> None:
    parts = split_text("e" + "\u0301" * 50, 20)
    assert "".join(parts) == "e" + "\u0301" * 50
    assert all(units(part) <= 20 for part in parts)


def test_any_text_keeps_its_words_and_the_limit() -> None:
    drawn = random.Random(1)
    words = ["wallet", "转账", "🙂", HASH, "\n\n", "تحويل", "फीस", "。", "end.", "\n", "x" * 70]
    for _ in range(300):
        text = " ".join(drawn.choices(words, k=drawn.randrange(1, 60)))
        parts = split_text(text, 80)
        assert all(part.strip() and units(part) <= 80 for part in parts)
        assert "".join("".join(parts).split()) == "".join(text.split())
        assert sum(part.count(HASH) for part in parts) == text.count(HASH)
