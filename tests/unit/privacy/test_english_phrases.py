from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from mnemonic import Mnemonic

from bot.privacy import Finding, screen
from bot.privacy.wordlists import EVERYDAY, checksum_holds
from tests.unit.privacy.sample_phrases import (
    ENTROPY_BYTES,
    PUBLISHED,
    PUBLISHED_ENTROPIES,
    phrase,
    phrase_of_byte,
)

PHRASE = "[recovery_phrase]"
LENGTHS = sorted(ENTROPY_BYTES)
SEEDS = range(12)


def left_over(words: list[str], text: str) -> list[str]:
    """Return the runs of three phrase words that a text still holds."""
    flat = " ".join(re.findall("[a-z]+", text.lower()))
    runs = [" ".join(words[i : i + 3]) for i in range(len(words) - 2)]
    return [run for run in runs if run in flat]


@pytest.mark.parametrize("published", PUBLISHED)
def test_published_phrase_is_taken_out_whole(published: str) -> None:
    assert Mnemonic("english").check(published.strip())
    screened = screen(published)
    assert screened.text.strip() == PHRASE
    assert screened.found == (Finding("recovery_phrase"),)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("byte", PUBLISHED_ENTROPIES)
def test_phrase_of_published_entropy_is_taken_out_at_every_length(byte: bytes, length: int) -> None:
    assert screen(" ".join(phrase_of_byte(byte, length, "english"))).text == PHRASE


LAYOUTS: dict[str, Callable[[list[str]], str]] = {
    "spaces": " ".join,
    "one a line": "\n".join,
    "numbered lines": lambda words: "\n".join(f"{n}. {w}" for n, w in enumerate(words, 1)),
    "numbered in a row": lambda words: " ".join(f"{n}.{w}" for n, w in enumerate(words, 1)),
    "numbers without gaps": lambda words: "".join(f"{n}{w}" for n, w in enumerate(words, 1)),
    "labelled": lambda words: "\n".join(f"word {n}: {w}" for n, w in enumerate(words, 1)),
    "three columns": lambda words: "\n".join(
        "      ".join(f"{i + j + 1}) {words[i + j]}" for j in range(3))
        for i in range(0, len(words), 3)
    ),
    "wide columns": lambda words: "\n".join(
        (" " * 30).join(words[i : i + 3]) for i in range(0, len(words), 3)
    ),
    "commas": ", ".join,
    "tight commas": ",".join,
    "dashes": "-".join,
    "full-width commas": "，".join,
    "JSON": lambda words: '["' + '","'.join(words) + '"]',
    "capitals": lambda words: " ".join(words).upper(),
    "title case": lambda words: " ".join(words).title(),
    "full-width letters": lambda words: " ".join(
        "".join(chr(ord(letter) + 0xFEE0) for letter in word) for word in words
    ),
    "ideographic spaces": "\u3000".join,
    "no-break spaces": "\u00a0".join,
    "zero-width characters": lambda words: " ".join("\u200b".join(word) for word in words),
    "soft hyphens": lambda words: " ".join("\u00ad".join(word) for word in words),
    "behind a slash": lambda words: "/" + " ".join(words),
    "two halves": lambda words: (
        f"first: {' '.join(words[: len(words) // 2])} second half: {' '.join(words[len(words) // 2 :])}"
    ),
}


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_phrase_is_found_however_it_is_laid_out(layout: str, length: int) -> None:
    for seed in SEEDS:
        words = phrase(length, seed=seed)
        text = screen(LAYOUTS[layout](words)).text
        assert PHRASE in text
        assert left_over(words, text) == []


@pytest.mark.parametrize("length", LENGTHS)
def test_four_letters_of_each_word_are_enough(length: int) -> None:
    for seed in SEEDS:
        assert screen(" ".join(word[:4] for word in phrase(length, seed=seed))).text == PHRASE


def misspelt(words: list[str], place: int) -> list[str]:
    return [*words[:place], words[place][:-1] + "qz", *words[place + 1 :]]


def unknown(words: list[str], place: int) -> list[str]:
    return [*words[:place], "blorptz", *words[place + 1 :]]


def missing(words: list[str], place: int) -> list[str]:
    return [*words[:place], *words[place + 1 :]]


def swapped(words: list[str], place: int) -> list[str]:
    damaged, other = list(words), (place + 3) % len(words)
    damaged[place], damaged[other] = damaged[other], damaged[place]
    return damaged


FRAMES = (
    "{}",
    "I lost it, can you tell me why {} does not work",
    "phrase: {}",
    "请看 {} 为什么导入不了",
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("damage", [misspelt, unknown, missing, swapped])
def test_damage_at_any_place_does_not_hide_a_phrase(
    damage: Callable[[list[str], int], list[str]], length: int, frame: str
) -> None:
    for place in range(length):
        words = damage(phrase(length, seed=100 + place), place)
        text = screen(frame.format(" ".join(words))).text
        assert PHRASE in text, words
        assert left_over(words, text) == []


@pytest.mark.parametrize(
    ("length", "wallet"), [(24, "TON"), (12, "Electrum"), (25, "Algorand"), (12, "chosen by hand")]
)
def test_phrase_without_a_checksum_is_one_too(length: int, wallet: str) -> None:
    for seed in SEEDS:
        words = [*phrase(24, seed=seed), *phrase(12, seed=seed)][3 : 3 + length]
        assert screen(" ".join(words)).text == PHRASE, wallet


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("hi my wallet is gone and I typed ", " but it said invalid, please help me"),
        ("my phrase is ", ", is it right?"),
        ("please restore it with ", " thanks"),
        ("我的助记词是", "，请帮我"),
    ],
)
def test_words_around_a_phrase_stay(before: str, after: str) -> None:
    for seed in SEEDS:
        text = f"{before}{' '.join(phrase(12, seed=seed))}{after}"
        assert screen(text).text == f"{before}{PHRASE}{after}"


def test_numbered_piece_of_a_phrase_is_taken_out_from_eight_words_on() -> None:
    words = ["crumble", "velvet", "orbit", "giraffe", "nephew", "tobacco", "lizard", "walnut"]
    numbered = "\n".join(f"{n}. {word}" for n, word in enumerate(words, 1))
    assert screen(numbered).text == f"1. {PHRASE}"
    assert screen(" ".join(words)).text == PHRASE
    assert screen(" ".join(words[:7])).found == ()


def test_two_phrases_are_two_findings() -> None:
    text = f"mine was {' '.join(phrase(12))} and it is replaced by {' '.join(phrase(24, seed=1))} it says"
    assert screen(text).text == f"mine was {PHRASE} and it is replaced by {PHRASE} it says"
    assert len(screen(text).found) == 2


def test_list_word_that_repeats_in_a_table_is_no_phrase() -> None:
    table = "license file license file notice dynamic license file dynamic page page page"
    assert screen(table).found == ()


EVERYDAY_RUN = (
    "please help check error cancel network transfer again wait confirm address sorry " * 6
)


def test_phrase_at_the_end_of_a_long_run_of_everyday_list_words_is_found() -> None:
    words = [
        "crumble",
        "velvet",
        "orbit",
        "giraffe",
        "nephew",
        "tobacco",
        "lizard",
        "walnut",
        "dumb",
        "hawk",
        "ribbon",
        "oyster",
    ]
    assert screen(EVERYDAY_RUN).found == ()
    assert screen(f"{EVERYDAY_RUN}{' '.join(words)}").text == PHRASE


def test_right_checksum_proves_a_phrase_of_almost_only_everyday_words() -> None:
    words = everyday_phrase()
    assert sum(word in EVERYDAY for word in words) == 11
    assert screen(" ".join(words)).text == PHRASE
    assert screen(f"{EVERYDAY_RUN}{' '.join(words)}").text == PHRASE
    assert screen(" ".join([*words[1:], words[0]])).found == ()


def everyday_phrase() -> list[str]:
    """Return a valid phrase with one word that a support chat does not use."""
    start = [
        "hidden",
        "private",
        "secret",
        "phrase",
        "network",
        "error",
        "address",
        "word",
        "key",
        "seed",
        "velvet",
    ]
    return next(
        [*start, last] for last in sorted(EVERYDAY) if checksum_holds([*start, last], "english")
    )
