"""A text as recognisers read it: folded, but with the way back to the places in the original."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

_INVISIBLE: Final = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u034f\u115f\u1160\u3164")
_EXPANSION_MAX_CHARS: Final = 3
"""Ligatures unfold into up to three letters; longer unfoldings are Arabic honorifics, kept as they are."""


@dataclass(frozen=True)
class View:
    """The folded text; `origins[i]` is the place in the original that character i came from."""

    text: str
    origins: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where `start`..`end` (not empty) of the folded text stands in the original."""
        return self.origins[start], self.origins[end - 1] + 1


def fold(text: str) -> View:
    """Return the text in compatibility form without accents and characters that cannot be seen.

    Case stays: Base58 needs it. Full-width Latin becomes Latin, circled numbers digits,
    a composed letter its base; what cannot be seen is dropped.
    """
    if text.isascii():
        return View(text, tuple(range(len(text))))
    characters: list[str] = []
    origins: list[int] = []
    for place, character in enumerate(text):
        for folded in _folded(character):
            characters.append(folded)
            origins.append(place)
    return View("".join(characters), tuple(origins))


def _folded(character: str) -> str:
    if character.isascii():
        return character
    if character in _INVISIBLE:
        return ""
    if "\uac00" <= character <= "\ud7a3" or "\u3041" <= character <= "\u30ff":
        return character  # Hangul and kana: the parts of a syllable are no accents
    unfolded = unicodedata.normalize("NFKD", character)
    if len(unfolded) > _EXPANSION_MAX_CHARS:
        return character
    return "".join(c for c in unfolded if not unicodedata.combining(c))
