"""Makes hostile text harmless: characters that break stores, commands that Rasa would obey."""

from __future__ import annotations

import unicodedata
from typing import Final

TEXT_MAX_CHARS: Final = 4_000
"""Longer than any honest message: Telegram's own limit is 4,096 UTF-16 units."""

_ZERO_WIDTH: Final = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0x180E), None)
_BIDI_CONTROLS: Final = dict.fromkeys(
    (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x061C), None
)
_FULL_WIDTH_SLASH: Final = "／"


def clean_text(text: str) -> str:
    """Return the text in NFC without lone surrogates, NUL, controls and direction tricks.

    Line breaks and tabs stay. Zero-width joiners stay too: Hindi, Arabic and emoji need them.
    """
    sound = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    kept = "".join(
        c for c in sound if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn")
    )
    return unicodedata.normalize("NFC", kept.translate(_BIDI_CONTROLS))


def without_zero_width(text: str) -> str:
    """Return the text without characters that cannot be seen."""
    return text.translate(_ZERO_WIDTH)


def defuse_slash(text: str) -> str:
    """Return the text so that Rasa's `/intent{...}` never matches what a person typed.

    A leading slash becomes its full-width twin, which reads the same and means nothing
    to Rasa; white space and invisible characters before it are looked through.
    """
    start = 0
    while start < len(text) and (text[start].isspace() or ord(text[start]) in _ZERO_WIDTH):
        start += 1
    if text[start : start + 1] != "/":
        return text
    return text[:start] + _FULL_WIDTH_SLASH + text[start + 1 :]
