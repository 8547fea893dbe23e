"""Cuts a long text into what Telegram takes at once, without tearing words or characters."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from telegram.constants import MessageLimit

TEXT_UNITS_MAX: Final = int(MessageLimit.MAX_TEXT_LENGTH)
"""Telegram counts UTF-16 code units: most emoji are two."""

_BORDERS: Final = (
    re.compile(r"\n{2,}"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…؟।])\s+|(?<=[。！？])"),
    re.compile(r"\s+|(?<=[，、；：])"),
)
"""Where to cut, best first: between paragraphs, lines, sentences, words."""

_SMALLEST_SHARE: Final = 3
"""A border is good enough when the part before it is at least this fraction of the limit."""

_JOINER: Final = "\u200d"
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)
_WORD_CHARS: Final = 256
_WORD: Final = re.compile(r"[A-Za-z0-9_-]+\Z")
"""A hash, an address or a word at the end of a text; whatever is longer than 256 is neither."""


def split_text(text: str, limit: int = TEXT_UNITS_MAX) -> list[str]:
    """Return the parts in order, each at most `limit` UTF-16 units and never blank.

    Only white space at the cuts is lost. Where there is no border, as in Chinese
    without punctuation, the cut falls between characters: never inside a surrogate
    pair, between a letter and its marks, or inside a hash or an address.
    """
    parts = []
    rest = text.strip()
    while units(rest) > limit:
        cut = _best_cut(rest, _prefix(rest, limit))
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    if rest:
        parts.append(rest)
    return parts


def units(text: str) -> int:
    """Return the length in UTF-16 code units."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)


def _prefix(text: str, limit: int) -> int:
    """Return how many characters of the text fit into `limit` units."""
    used = 0
    for index, character in enumerate(text):
        used += 2 if ord(character) > 0xFFFF else 1
        if used > limit:
            return index
    return len(text)


def _best_cut(text: str, room: int) -> int:
    for border in _BORDERS:
        # One character beyond the room is looked at, so that a border just there counts.
        ends = [match.start() for match in border.finditer(text, 0, room + 1)]
        last = max((end for end in ends if 0 < end <= room), default=0)
        if last * _SMALLEST_SHARE >= room:
            return last
    return _cut_between_characters(text, room)


def _cut_between_characters(text: str, room: int) -> int:
    cut = room
    if _WORD.match(text[cut]):
        word = _WORD.search(text, max(cut - _WORD_CHARS, 0), cut)
        if word is not None and cut - word.start() < _WORD_CHARS:
            cut = word.start()
    while cut > 0 and _belongs_to_the_last(text[cut], text[cut - 1]):
        cut -= 1
    return cut or max(room, 1)


def _belongs_to_the_last(character: str, last: str) -> bool:
    return (
        last == _JOINER
        or character == _JOINER
        or ord(character) in _SKIN_TONES
        or unicodedata.category(character).startswith("M")
    )
