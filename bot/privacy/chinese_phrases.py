"""Recovery phrases of the two Chinese lists.

Ordinary Chinese consists almost wholly of list characters, and one in sixteen
windows of twelve has a right checksum by chance. What tells a phrase is that it
is no language: hardly a particle, hardly a common pair. Weighed with it are how
the characters are set (one by one, in a block, in rows), the exact length, and
whether the words "recovery phrase" stand before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.privacy.chinese_words import ordinary_share
from bot.privacy.wordlists import PHRASE_LENGTHS, checksum_holds, chinese

MIN_CHARACTERS: Final = 11
MAX_CHARACTERS: Final = 26
MIN_NUMBERED_CHARACTERS: Final = 8
"""A numbered list of this many single characters is a part of a phrase."""

_CHUNK: Final = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+")
_MARKER: Final = re.compile(
    r"(?:助[记記][词詞]|[种種]子|恢[复復][词詞]|恢[复復]短[语語]|私密短[语語]|短[语語]|[备備]份[词詞]|mnemonic|seed|phrase)"
    r"[\s\da-z是为為的如下就叫我这這里裡发發给給你:：，,。（）()]{0,12}$",
    re.IGNORECASE,
)
_MARKER_INSIDE: Final = re.compile(
    r"(?:助[记記][词詞]|恢[复復]短[语語]|恢[复復][词詞]|[备備]份[词詞])(?:如下|就是|应该是|應該是|是|为|為)?"
)
_MARKER_CHARS: Final = 30
_GAP_MAX_CHARS: Final = 20
_LETTER: Final = re.compile(r"[^\W\d_]")
_NUMBER: Final = re.compile(r"\d")
_ROW_CHARS: Final = range(2, 7)

_SHARE_SPACED: Final = 0.4
"""Characters written one by one are rare outside phrases, so some chance pairs are borne."""
_SHARE_MARKED: Final = 0.3
_SHARE_CHECKED: Final = 0.26
_SHARE_BARE: Final = 0.2
"""Two of twelve, three of fifteen; an ordinary clause of twelve has five and more."""
_SHARE_UNEVEN: Final = 0.185
"""For a block on its own line that lacks a character: two of eleven."""
_SHARE_IN_ROWS: Final = 0.09
"""Rows without a checksum may be names, so hardly anything ordinary is borne."""
_NAME_CHARS: Final = 2
_SHARE_OF_TALK: Final = 0.5
_LISTED_SHARE: Final = 0.9
_MISSING_ONE: Final = frozenset({11, 13, 14, 17, 20, 23, 25})


@dataclass(frozen=True)
class _Chunk:
    """Chinese characters without a gap at `start`..`end`; `gap` is what stands before them."""

    text: str
    start: int
    end: int
    gap: str


def find_chinese(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of Chinese phrases in a folded text. Linear in its length."""
    chunks = list(_chunks(text))
    yield from _set_singly(chunks)
    yield from _set_in_rows(text, chunks)
    for chunk in chunks:
        if len(chunk.text) >= MIN_CHARACTERS:
            yield from _set_in_a_block(text, chunk)


def _chunks(text: str) -> Iterator[_Chunk]:
    end = 0
    for match in _CHUNK.finditer(text):
        yield _Chunk(match.group(), match.start(), match.end(), text[end : match.start()])
        end = match.end()


def _sequences(chunks: list[_Chunk], sizes: range) -> Iterator[list[_Chunk]]:
    """Yield neighbours of one size out of `sizes` that only signs, digits and white space part."""
    sequence: list[_Chunk] = []
    for chunk in chunks:
        apart = len(chunk.gap) > _GAP_MAX_CHARS or _LETTER.search(chunk.gap) is not None
        if sequence and (apart or len(chunk.text) != len(sequence[0].text)):
            yield sequence
            sequence = []
        if len(chunk.text) in sizes:
            sequence.append(chunk)
    if sequence:
        yield sequence


def _set_singly(chunks: list[_Chunk]) -> Iterator[tuple[int, int]]:
    for sequence in _sequences(chunks, range(1, 2)):
        characters = "".join(chunk.text for chunk in sequence)
        numbered = sum(_NUMBER.search(chunk.gap) is not None for chunk in sequence)
        wanted = MIN_NUMBERED_CHARACTERS if numbered * 2 > len(sequence) else MIN_CHARACTERS
        if len(characters) < wanted or not _is_listed(characters):
            continue
        if ordinary_share(characters) <= _SHARE_SPACED or _checks(characters):
            yield sequence[0].start, sequence[-1].end


def _set_in_rows(text: str, chunks: list[_Chunk]) -> Iterator[tuple[int, int]]:
    for sequence in _sequences(chunks, _ROW_CHARS):
        characters = "".join(chunk.text for chunk in sequence)
        if len(characters) not in PHRASE_LENGTHS or not _is_listed(characters):
            continue
        if ordinary_share(characters) <= _share_in_rows(text, sequence, characters):
            yield sequence[0].start, sequence[-1].end


def _share_in_rows(text: str, sequence: list[_Chunk], characters: str) -> float:
    if _is_marked(text, sequence[0].start):
        return _SHARE_MARKED
    if _checks(characters):
        return _SHARE_CHECKED
    return _SHARE_IN_ROWS if len(sequence[0].text) > _NAME_CHARS else -1.0


def _set_in_a_block(text: str, chunk: _Chunk) -> Iterator[tuple[int, int]]:
    markers = [marker.end() for marker in _MARKER_INSIDE.finditer(chunk.text)]
    skipped = markers[-1] if markers else 0
    block = chunk.text[skipped:]
    start = chunk.start + skipped
    if markers or _is_marked(text, chunk.start):
        size = _marked_size(block)
        if size is not None:
            yield start, start + size
    elif _is_bare_phrase(text, chunk):
        yield chunk.start, chunk.end


def _marked_size(block: str) -> int | None:
    """Return how many characters of a block behind "my phrase is" are the phrase, None for none."""
    sizes = [len(block)] if len(block) <= MAX_CHARACTERS else []
    sizes += sorted((size for size in PHRASE_LENGTHS if size < len(block)), reverse=True)
    likely = [
        size for size in sizes
        if size >= MIN_CHARACTERS
        and _is_listed(block[:size])
        and ordinary_share(block[:size]) <= _SHARE_MARKED
    ]  # fmt: skip
    # The largest, unless a right checksum is followed by nothing but ordinary words.
    proven = (
        size for size in likely
        if _checks(block[:size]) and ordinary_share(block[size:]) > _SHARE_OF_TALK
    )  # fmt: skip
    return next(proven, None) or next(iter(likely), None)


def _is_bare_phrase(text: str, chunk: _Chunk) -> bool:
    size = len(chunk.text)
    if size > MAX_CHARACTERS or not _is_listed(chunk.text):
        return False
    share = ordinary_share(chunk.text)
    if size in PHRASE_LENGTHS:
        return share <= (_SHARE_CHECKED if _checks(chunk.text) else _SHARE_BARE)
    return size in _MISSING_ONE and share <= _SHARE_UNEVEN and _has_own_line(text, chunk)


def _has_own_line(text: str, chunk: _Chunk) -> bool:
    before = text[: chunk.start].rpartition("\n")[2] if chunk.start else ""
    after = text[chunk.end : chunk.end + 1]
    return not before.strip() and after in ("", "\n", "\r", " ")


def _is_marked(text: str, start: int) -> bool:
    return _MARKER.search(text[max(0, start - _MARKER_CHARS) : start]) is not None


def _is_listed(characters: str) -> bool:
    """Whether nearly all characters stand in one of the lists; a wrong one is allowed."""
    return any(
        sum(c in characters_of for c in characters) >= _LISTED_SHARE * len(characters)
        for characters_of in chinese()
    )


def _checks(characters: str) -> bool:
    return checksum_holds(list(characters), "chinese_simplified", "chinese_traditional")
