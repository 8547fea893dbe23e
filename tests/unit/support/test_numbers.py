from __future__ import annotations

import random
import string
from collections.abc import Callable

import pytest

from bot.support.numbers import (
    ALPHABET,
    find_number,
    is_same_code,
    new_code,
    new_number,
    normalise_number,
)

NUMBERS = [new_number() for _ in range(50)]


def plain(number: str) -> str:
    return number.replace("-", "")


@pytest.mark.parametrize("number", NUMBERS[:10])
def test_a_number_is_three_groups_of_three_that_can_be_told_apart(number: str) -> None:
    assert [len(group) for group in number.split("-")] == [3, 3, 3]
    assert set(plain(number)) <= set(ALPHABET)


def test_no_two_characters_of_the_alphabet_are_mistaken_for_each_other() -> None:
    for pair in ("B8", "I1", "O0", "S5", "Z2", "L1"):
        assert not set(pair) <= set(ALPHABET), pair
    assert len(set(ALPHABET)) == len(ALPHABET) == 25


def test_numbers_are_drawn_from_the_whole_alphabet_and_never_alike() -> None:
    drawn = {new_number() for _ in range(2_000)}
    assert len(drawn) == 2_000
    for place in range(9):
        assert {plain(number)[place] for number in drawn} == set(ALPHABET), place


def full_width(number: str) -> str:
    """Return it as a Chinese keyboard types it."""
    return "".join(chr(ord(c) + 0xFEE0) for c in number)


def with_gap(gap: str) -> Callable[[str], str]:
    return lambda number: number.replace("-", gap)


@pytest.mark.parametrize("number", NUMBERS[:5])
@pytest.mark.parametrize(
    "write",
    [str, str.lower, full_width, plain, *map(with_gap, (" ", ".", "\t", "–", "\u2011", "−"))],
)
def test_a_number_is_known_however_it_is_typed(number: str, write: Callable[[str], str]) -> None:
    assert normalise_number(f" {write(number)} ") == number
    assert find_number(f"where is {write(number)}?") == number


def test_a_number_that_is_spelt_out_is_known() -> None:
    assert normalise_number(" ".join(plain(NUMBERS[0]))) == NUMBERS[0]


@pytest.mark.parametrize(
    "text",
    ["", "K7M-4QX", "K7M-4QX-9T", "K7M-4QX-9TA-K", "O0O-111-222", "ÄÖÜ-ABC-DEF", "\ud800" * 9],
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert normalise_number(text) is None
    assert find_number(text) is None


@pytest.mark.parametrize("number", NUMBERS)
def test_one_wrong_character_is_noticed(number: str) -> None:
    right = plain(number)
    for place, real in enumerate(right):
        for wrong in ALPHABET.replace(real, ""):
            assert normalise_number(right[:place] + wrong + right[place + 1 :]) is None


@pytest.mark.parametrize("number", NUMBERS)
def test_two_swapped_neighbours_are_noticed(number: str) -> None:
    right = plain(number)
    for place in range(len(right) - 1):
        a, b = right[place], right[place + 1]
        if a != b:
            assert normalise_number(right[:place] + b + a + right[place + 2 :]) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "{}", "ticket {}.", "my new {} please", "how is the {} doing", "({})", "工单{}怎么样了",
        "was ist mit {}?", "one two six {}", "AAA AAA {}", "K7M-4QX-9T? no, {}",
    ],
)  # fmt: skip
def test_a_number_is_found_in_a_sentence(sentence: str) -> None:
    for number in NUMBERS:
        assert find_number(sentence.format(number)) == number


@pytest.mark.parametrize("number", NUMBERS[:3])
def test_a_number_inside_a_longer_run_is_none(number: str) -> None:
    assert find_number(f"X{plain(number)}") is None
    assert find_number(f"{plain(number)}7") is None
    assert find_number("0x" + "ab12" * 16) is None


def test_a_code_is_six_digits_that_nobody_guesses_first() -> None:
    codes = [new_code() for _ in range(20_000)]
    assert all(len(code) == 6 and set(code) <= set(string.digits) for code in codes)
    assert min(len(set(code)) for code in codes) == 4
    assert not {"123456", "012345", "987654", "111111", "121212", "000000"} & set(codes)
    assert {code[0] for code in codes} == set(string.digits), "a leading zero is kept"


@pytest.mark.parametrize("unlucky", ["123456", "654321", "111111", "112233", "001100"])
def test_a_code_that_is_easily_guessed_is_drawn_again(
    monkeypatch: pytest.MonkeyPatch, unlucky: str
) -> None:
    drawn = iter([int(unlucky), 402_817])
    monkeypatch.setattr("bot.support.numbers.secrets.randbelow", lambda _: next(drawn))
    assert new_code() == "402817"


def test_only_the_same_code_is_the_same() -> None:
    code = new_code()
    others = [code[:-1], code + "0", "", "\ud800", "".join(random.Random(7).sample("abcdef", 6))]
    assert is_same_code(code, code)
    assert not any(is_same_code(other, code) for other in others)
