from __future__ import annotations

import hashlib

import pytest

from bot.privacy import Finding, Screened, screen
from bot.privacy.guard import SCREENED_MAX_CHARS
from tests.unit.privacy.sample_phrases import phrase
from tests.unit.privacy.test_keys import PUBLISHED_WIF

PHRASE = " ".join(phrase(12))
KEY = hashlib.sha256(b"key").hexdigest()


def test_all_kinds_in_one_message_are_taken_out_in_order() -> None:
    screened = screen(f"phrase: {PHRASE}. private key: {KEY}. wif: {PUBLISHED_WIF[0]}. this: {KEY}")
    assert [finding.kind for finding in screened.found[:3]] == [
        "recovery_phrase",
        "private_key",
        "private_key",
    ]
    assert KEY not in screened.text
    assert PUBLISHED_WIF[0] not in screened.text


def test_secret_inside_another_is_one_finding() -> None:
    keystore = f'{{"crypto": {{"ciphertext": "{KEY}"}}}}'
    assert screen(f"it is {keystore}").found == (Finding("private_key"),)
    assert screen(f"it is {keystore}").undecided == ()


@pytest.mark.parametrize("text", ["", " ", "\n", "👍", "[recovery_phrase]", "é\u0301", "\u200b"])
def test_text_that_holds_nothing_comes_back(text: str) -> None:
    assert screen(text) == Screened(text)


def test_text_comes_back_in_the_composed_form() -> None:
    assert screen("cafe\u0301").text == "café"


def test_place_is_right_behind_characters_that_fold_to_more_or_less() -> None:
    before = "ﬁ①\u200bé\u0301 中文 👍 "
    assert screen(f"{before}私钥 {KEY} ok").text == f"{before}私钥 [private_key] ok"


def test_nothing_passes_unseen_behind_the_limit() -> None:
    text = "x" * (SCREENED_MAX_CHARS - 5) + " and the rest " + PHRASE
    assert len(screen(text).text) == SCREENED_MAX_CHARS
    assert phrase(12)[0] not in screen(text).text


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "piece",
    [
        "abandon ", "error cancel ", "legal winner thank year ", "1. error ", "error\n", "blorptz legal ", "legal ",
        "the error ", "我", "助记词", "助记词是", "的 ", "玄", "玄幼素庙", "1玄", "0123456789abcdef", KEY + " ", "0x", "a ",
        "abcd ", "https://", "https://a/", "key or hash ", "private key ", "{", '{"crypto":{', '{"crypto": ', "}", "[1,",
        "[" + "1," * 63, "-----BEGIN PRIVATE KEY-----", "-----BEGIN ", "-", "5" * 51 + " ", "5" * 52, "K" + "1a" * 25 + " ",
        "s" + "1" * 28 + " ", "1" * 88 + " ", "z" * 88 + " ", "é", "ﬁ", "\u200b", "\ud800", "\x00", ", ", ".", " ", "\n",
        "suiprivkey1", "suiprivkey1q", "5K" * 25 + " ", "phrase ", "phrase: ", "word is ",
    ],
)  # fmt: skip
@pytest.mark.parametrize("expects_hash", [False, True])
def test_guard_is_quick_on_the_worst_of_texts(piece: str, expects_hash: bool) -> None:
    text = (piece * SCREENED_MAX_CHARS)[:SCREENED_MAX_CHARS]
    assert len(screen(text, expects_hash=expects_hash).text) <= SCREENED_MAX_CHARS
