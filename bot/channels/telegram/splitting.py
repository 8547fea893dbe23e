"""Cuts a long text into what Telegram takes at once, without tearing words or characters."""

from __future__ import annotations

import re
from typing import Final

from telegram.constants import MessageLimit

TEXT_UNITS_MAX: Final = int(MessageLimit.MAX_TEXT_LENGTH)
"""Telegram counts UTF-16 code units: most emoji are two."""

_BORDERS: Final = (
    re.compile(r"\n{2,}"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…؟।])\s+|(?<=[。！？])"),
    re.compile(r"\s+"),
)
"""Where to cut, best first: between paragraphs, lines, sentences, words."""

_SMALLEST_SHARE: Final = 3
"""A border is good enough when the part before it is at least this fraction of the limit."""

_JOINERS: Final = frozenset({0x200D, 0xFE0E, 0xFE0F, *range(0x0300, 0x0370), *range(0x1F3FB, 0x1F400)})


def split_text(text: str, limit: int = TEXT_UNITS_MAX) -> list[str]:
    """Return the parts in order, each at most `limit` UTF-16 units and never blank.

    Only white space at the cuts is lost. A run without any border longer than the
    limit is cut between characters, never inside an emoji's surrogate pair.
    """
    parts = []
    rest = text.strip()
    while units(rest) > limit:
        room = _prefix(rest, limit)
        cut = _best_cut(rest, room)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    if rest:
        parts.append(rest)
    return [part for part in parts if part]


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
    cut = room
    while cut > 1 and (ord(text[cut]) in _JOINERS or ord(text[cut - 1]) == 0x200D):
        cut -= 1
    return cut if cut > 1 else max(room, 1)
