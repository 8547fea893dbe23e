from __future__ import annotations

from collections.abc import Callable

import pytest
from mnemonic import Mnemonic

from bot.privacy import screen
from tests.unit.privacy.sample_phrases import (
    ENTROPY_BYTES,
    PUBLISHED_ENTROPIES,
    phrase,
    phrase_of_byte,
)

PHRASE = "[recovery_phrase]"
LISTS = ("chinese_simplified", "chinese_traditional")
LENGTHS = sorted(ENTROPY_BYTES)
SEEDS = range(12)


def left_over(characters: list[str], text: str) -> list[str]:
    """Return the runs of three phrase characters that a text still holds."""
    flat = "".join(c for c in text if "\u3400" <= c <= "\u9fff")
    runs = ["".join(characters[i : i + 3]) for i in range(len(characters) - 2)]
    return [run for run in runs if run in flat]


@pytest.mark.parametrize("language", LISTS)
@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("byte", PUBLISHED_ENTROPIES)
def test_phrase_of_published_entropy_is_taken_out(byte: bytes, length: int, language: str) -> None:
    characters = phrase_of_byte(byte, length, language)
    assert Mnemonic(language).check(" ".join(characters))
    assert screen(" ".join(characters)).text == PHRASE


LAYOUTS: dict[str, Callable[[list[str]], str]] = {
    "spaces": " ".join,
    "ideographic spaces": "\u3000".join,
    "a block": "".join,
    "zero-width characters": "\u200b".join,
    "one a line": "\n".join,
    "numbered lines": lambda cs: "\n".join(f"{n}. {c}" for n, c in enumerate(cs, 1)),
    "numbers without gaps": lambda cs: "".join(f"{n}{c}" for n, c in enumerate(cs, 1)),
    "commas": "，".join,
    "enumeration commas": "、".join,
    "rows of three": lambda cs: "\n".join("".join(cs[i : i + 3]) for i in range(0, len(cs), 3)),
    "spaced rows": lambda cs: "\n".join(" ".join(cs[i : i + 6]) for i in range(0, len(cs), 6)),
    "named": lambda cs: f"我的助记词是{''.join(cs)}",
    "named and followed": lambda cs: f"助记词：{''.join(cs)}导入失败怎么办",
    "named, traditional": lambda cs: f"我的助記詞是 {' '.join(cs)} 請幫我恢復",
    "in a sentence": lambda cs: f"你好，{''.join(cs)}，为什么导入不了",
    "in English": lambda cs: f"my phrase is {''.join(cs)}",
}


@pytest.mark.parametrize("language", LISTS)
@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_phrase_is_found_however_it_is_laid_out(layout: str, length: int, language: str) -> None:
    for seed in SEEDS:
        characters = phrase(length, language, seed)
        text = screen(LAYOUTS[layout](characters)).text
        assert PHRASE in text, characters
        assert left_over(characters, text) == []


def wrong(characters: list[str], place: int) -> list[str]:
    return [*characters[:place], "\u9f98", *characters[place + 1 :]]


def missing(characters: list[str], place: int) -> list[str]:
    return [*characters[:place], *characters[place + 1 :]]


def swapped(characters: list[str], place: int) -> list[str]:
    damaged, other = list(characters), (place + 3) % len(characters)
    damaged[place], damaged[other] = damaged[other], damaged[place]
    return damaged


@pytest.mark.parametrize("language", LISTS)
@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("damage", [wrong, missing, swapped])
def test_damage_at_any_place_does_not_hide_a_phrase(
    damage: Callable[[list[str], int], list[str]], length: int, language: str
) -> None:
    for place in range(length):
        characters = damage(phrase(length, language, 100 + place), place)
        for text in (" ".join(characters), f"助记词是{''.join(characters)}"):
            screened = screen(text).text
            assert PHRASE in screened
            assert left_over(characters, screened) == []


@pytest.mark.parametrize("language", LISTS)
def test_bare_block_with_two_characters_exchanged_is_found_nearly_always(language: str) -> None:
    damaged = ["".join(swapped(phrase(12, language, 300 + seed), 2)) for seed in range(60)]
    missed = [block for block in damaged if screen(block).text != PHRASE]
    assert len(missed) <= 3, "those that hold three common characters by chance"


def test_what_stands_before_and_after_a_phrase_stays() -> None:
    block = "".join(phrase(12, "chinese_simplified"))
    assert screen(f"我的助记词是{block}，请帮我").text == f"我的助记词是{PHRASE}，请帮我"
    assert screen(f"助记词：{block}导入失败怎么办").text == f"助记词：{PHRASE}导入失败怎么办"


def test_numbered_piece_is_taken_out_from_eight_characters_on() -> None:
    piece = phrase(24, "chinese_simplified", 5)[:8]
    numbered = [f"{n}. {character}" for n, character in enumerate(piece, 1)]
    assert screen("\n".join(numbered)).text == f"1. {PHRASE}"
    assert screen("\n".join(numbered[:7])).found == ()


def test_rows_of_two_that_nothing_marks_are_names() -> None:
    names = "王伟 张民 陈明 林海 周平 高天"
    assert screen(names).text == names
    assert screen(f"助记词：{names}").text == f"助记词：{PHRASE}"


def test_bare_block_that_lacks_a_character_counts_only_on_a_line_of_its_own() -> None:
    block = "".join(phrase(12, "chinese_simplified", 9)[1:])
    assert screen(block).text == PHRASE
    assert screen(f"你好\n{block}\n谢谢").text == f"你好\n{PHRASE}\n谢谢"
    assert screen(f"你好，{block}").found == ()
    assert screen(f"{block}，你好").found == ()


@pytest.mark.parametrize("size", [10, 27])
def test_block_of_a_length_that_no_phrase_has_stays(size: int) -> None:
    block = "".join(
        [*phrase(24, "chinese_simplified", 9), *phrase(12, "chinese_simplified", 8)][:size]
    )
    assert screen(block).found == ()
