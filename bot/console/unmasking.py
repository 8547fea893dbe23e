"""Reads a text as its reader would: through look-alike letters, spaced words and what cannot be seen."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_LOOK_ALIKES: Final = str.maketrans(
    "аеорсхуіјѕԁһкмнтвАЕОРСХУІЈЅКМНТВοαεικνρτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıɑɡ",
    "aeopcxyijsdhkmhtbAEOPCXYIJSKMHTBoaeikvptuxwABEZHIKMNOPTYXabcdefghijklmnoprstuvwyziag",
)
"""Cyrillic, Greek and small capitals that no eye tells from Latin."""

_SQUARED: Final = range(0x1F130, 0x1F18A)
"""Squared and circled capitals: three alphabets of 26, with gaps of six between them."""
_SQUARED_STEP: Final = 32
_LETTERS: Final = 26

_DIGITS: Final = str.maketrans("013457@$", "oleastas")
_WORD_WITH_DIGITS: Final = re.compile(r"(?=\S*[A-Za-z])(?=\S*[0134578@$])[A-Za-z0134578@$]{3,}")
_SPACED: Final = re.compile(r"(?<![^\W_])(?:[^\W\d_][ .·•*_|/~-]{1,2}){3,}[^\W\d_](?![^\W_])")
_SPACED_HAN: Final = re.compile(r"(?<=[\u3400-\u9fff])[ .·•*_|/~-]+(?=[\u3400-\u9fff])")
_GAP: Final = re.compile(r"[ .·•*_|/~-]")


def readings(text: str) -> Iterator[str]:
    """Yield the text in plain letters, then as it reads with spaced words and digits undone."""
    plain = _plain(text)
    yield plain
    joined = _SPACED_HAN.sub("", _SPACED.sub(lambda m: _GAP.sub("", m.group()), plain))
    read = _WORD_WITH_DIGITS.sub(lambda m: m.group().translate(_DIGITS), joined)
    if read != plain:
        yield read


def _plain(text: str) -> str:
    """Return the text in compatibility form, of visible characters, in Latin where it looks Latin."""
    seen = "".join(_letter(c) for c in unicodedata.normalize("NFKD", text) if not _is_unseen(c))
    return seen.translate(_LOOK_ALIKES)


def _is_unseen(character: str) -> bool:
    """Whether nothing is to be seen of it, or only an accent on a letter."""
    is_mark = (
        unicodedata.combining(character) or character in "\u034f\u115f\u1160\u3164\u17b4\u17b5"
    )
    is_selector = 0xFE00 <= ord(character) <= 0xFE0F or 0xE0000 <= ord(character) <= 0xE01EF
    return bool(is_mark) or is_selector or unicodedata.category(character) == "Cf"


def _letter(character: str) -> str:
    if ord(character) not in _SQUARED:
        return character
    place = (ord(character) - _SQUARED.start) % _SQUARED_STEP
    return chr(ord("A") + place) if place < _LETTERS else character
