"""Secrets over several messages: found when they are whole enough, and nothing else is."""

from __future__ import annotations

import random
import secrets
from pathlib import Path

import pytest

from bot.paths import ROOT
from bot.privacy.pieces import BEFORE_MAX_CHARS, find_pieces
from tests.unit.privacy.sample_phrases import phrase

SENTENCES = ROOT / "tests" / "understanding"


def in_pieces(words: list[str], size: int, between: str = " ") -> list[str]:
    return [between.join(words[n : n + size]) for n in range(0, len(words), size)]


@pytest.mark.parametrize("size", [1, 2, 3, 4, 6, 8])
@pytest.mark.parametrize("seed", range(20))
def test_an_english_phrase_is_found_by_its_last_piece_at_the_latest(size: int, seed: int) -> None:
    pieces = in_pieces(phrase(12, seed=seed), size)
    found = find_pieces(pieces[:-1], pieces[-1])
    assert found is not None
    assert found.kind == "recovery_phrase"
    assert [left for left, _ in found.parts] == ["[recovery_phrase]"] * len(pieces)
    assert [piece for _, piece in found.parts] == pieces


@pytest.mark.parametrize("size", [1, 2, 3, 4, 6, 8])
@pytest.mark.parametrize("language", ["chinese_simplified", "chinese_traditional"])
@pytest.mark.parametrize("between", ["", " "])
def test_a_chinese_phrase_is_found_by_its_last_piece(
    size: int, language: str, between: str
) -> None:
    pieces = in_pieces(phrase(12, language, seed=3), size, between)
    found = find_pieces(["你好", *pieces[:-1]], pieces[-1])
    assert found is not None
    assert [left for left, _ in found.parts] == ["你好", *["[recovery_phrase]"] * len(pieces)]


def test_what_stands_around_the_pieces_stays() -> None:
    words = phrase(12)
    before, after = " ".join(words[:6]), " ".join(words[6:])
    found = find_pieces(["hi there", f"here it is: {before}"], f"{after} !! is that it?")
    assert found is not None
    assert found.parts[0] == ("hi there", "")
    assert found.parts[1] == ("here it is: [recovery_phrase]", before)
    assert found.parts[2] == ("[recovery_phrase] !! is that it?", after)


def test_a_key_cut_in_two_is_found() -> None:
    key = secrets.token_hex(32)
    found = find_pieces([f"my private key: {key[:32]}"], key[32:])
    assert found is not None
    assert found.kind == "private_key"
    assert [left for left, _ in found.parts] == ["my private key: [private_key]", "[private_key]"]


def test_a_hash_cut_in_two_is_none() -> None:
    key = secrets.token_hex(32)
    assert find_pieces([f"the transaction hash is {key[:32]}"], key[32:]) is None


@pytest.mark.parametrize(("more", "is_found"), [(0, True), (1, False)])
def test_a_message_that_is_too_long_is_not_looked_back_at(more: int, is_found: bool) -> None:
    first, last = in_pieces(phrase(12), 6)
    long = first.rjust(BEFORE_MAX_CHARS + more, "1")
    found = find_pieces(["hi there", long], last)
    assert (found is not None) is is_found
    if found is not None:
        assert found.parts[0] == ("", "")  # not looked at, as it lies before


def test_a_secret_within_one_message_is_not_meant_here() -> None:
    assert find_pieces(["你好", " ".join(phrase(12))], "谢谢") is None
    assert find_pieces(["你好"], " ".join(phrase(12))) is None
    assert find_pieces([], "hello") is None


@pytest.mark.parametrize("file", sorted(SENTENCES.glob("*.yml")), ids=lambda file: file.stem)
def test_no_row_of_ordinary_messages_is_taken_for_a_secret(file: Path) -> None:
    said = [line.strip("- '\"") for line in file.read_text(encoding="utf-8").splitlines()]
    said = [line for line in said if line and not line.startswith("#") and not line.endswith(":")]
    draw = random.Random(file.stem)
    for _ in range(150):
        row = draw.sample(said, 8)
        for place in range(1, len(row)):
            assert find_pieces(row[:place], row[place]) is None, row[: place + 1]
