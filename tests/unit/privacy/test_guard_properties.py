from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mnemonic import Mnemonic

from bot.privacy import Screened, screen
from bot.privacy.wordlists import english, english_prefixes
from tests.unit.privacy.sample_phrases import ENTROPY_BYTES

FRAMES = st.sampled_from(
    [
        "{}",
        "my phrase is {}",
        "hi, I typed {} and it says it is wrong",
        "{} is what they asked me for",
        "我的助记词是{}，请帮我看看",
        "你好 {} 谢谢",
        "can you tell me why {} does not work in the app?",
        "I wrote:\n{}\nI am waiting for an answer",
        "/{}",
        "?? {} !!",
    ]
)
BETWEEN = st.sampled_from([" ", "  ", "\n", ", ", ",", "\t", "\u3000", " - ", " | ", "; "])
LENGTHS = st.sampled_from(sorted(ENTROPY_BYTES))
quick = settings(deadline=None, max_examples=150, derandomize=True)


def words_of(language: str, length: int, data: st.DataObject) -> list[str]:
    size = ENTROPY_BYTES[length]
    entropy = data.draw(st.binary(min_size=size, max_size=size))
    return str(Mnemonic(language).to_mnemonic(entropy)).split()


@quick
@given(length=LENGTHS, frame=FRAMES, between=BETWEEN, data=st.data())
def test_english_phrase_is_taken_out_of_any_frame(
    length: int, frame: str, between: str, data: st.DataObject
) -> None:
    words = words_of("english", length, data)
    text = screen(frame.format(between.join(words))).text
    assert "[recovery_phrase]" in text
    flat = " ".join(re.findall("[a-z]+", text))
    assert not any(" ".join(words[i : i + 3]) in flat for i in range(length - 2))


@quick
@pytest.mark.parametrize("language", ["chinese_simplified", "chinese_traditional"])
@given(length=LENGTHS, frame=FRAMES, between=BETWEEN, data=st.data())
def test_chinese_phrase_is_taken_out_of_any_frame(
    language: str, length: int, frame: str, between: str, data: st.DataObject
) -> None:
    characters = words_of(language, length, data)
    text = screen(frame.format(between.join(characters))).text
    assert "[recovery_phrase]" in text
    flat = re.sub(r"[^\u3400-\u9fff]", "", text)
    assert not any("".join(characters[i : i + 3]) in flat for i in range(length - 2))


PIECES = st.one_of(
    st.sampled_from(
        ["my private key is", "tx hash", "[private_key]", "[possible_key]", "[recovery_phrase]", "私钥",
         "交易哈希", "phrase", "error", "0x" + "5c" * 32, "7f" * 32, "3 legal", "助记词是", ".", ",", "\n", "or"]
    ),
    st.sampled_from(sorted(english())),
    st.sampled_from(Mnemonic("chinese_simplified").wordlist),
    st.text(max_size=5),
)  # fmt: skip


@settings(quick, max_examples=400)
@given(pieces=st.lists(PIECES, max_size=40), gap=st.sampled_from([" ", "", "\n"]))
def test_what_was_screened_needs_no_screening(pieces: list[str], gap: str) -> None:
    once = screen(gap.join(pieces))
    assert screen(once.text).text == once.text


@settings(quick, max_examples=300)
@given(st.text(max_size=300))
def test_nothing_is_found_twice_and_every_finding_has_its_placeholder(text: str) -> None:
    screened = screen(text)
    placeholders = re.findall(r"\[(?:recovery_phrase|private_key|possible_key)\]", screened.text)
    assert len(placeholders) >= len(screened.found)


INNOCENT = st.from_regex(r"[b-z]{5,9}", fullmatch=True).filter(
    lambda word: word not in english() and word[:4] not in english_prefixes()
)


@quick
@given(st.lists(INNOCENT, max_size=60))
def test_text_without_list_words_and_keys_stays(words: list[str]) -> None:
    text = " ".join(words)
    assert screen(text) == Screened(text)
