"""Accents and tone marks, which half of the people leave out on a phone."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

_LETTERS: Final = str.maketrans({"đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "ø": "o", "ł": "l"})
"""What is no base letter with a mark, and written as another letter all the same."""

_FIRST_OF_OTHER_SCRIPTS: Final = "\u0370"


def without_accents(text: str) -> str | None:
    """Return the text as typed without marks; None where there are none, or it is not all Latin.

    In other scripts the marks are vowels: nobody leaves them out.
    """
    parts = unicodedata.normalize("NFD", text)
    base = "".join(part for part in parts if not unicodedata.combining(part))
    if any(letter.isalpha() and letter >= _FIRST_OF_OTHER_SCRIPTS for letter in base):
        return None
    plain = base.translate(_LETTERS)
    return plain if plain != unicodedata.normalize("NFC", text) else None


def with_plain_forms(texts: Sequence[str]) -> tuple[list[str], list[int]]:
    """Return the texts, behind them those with accents once more without; and where each comes from."""
    typed, origins, seen = list(texts), list(range(len(texts))), set(texts)
    for place, text in enumerate(texts):
        plain = without_accents(text)
        if plain is not None and plain not in seen:
            seen.add(plain)
            typed.append(plain)
            origins.append(place)
    return typed, origins
