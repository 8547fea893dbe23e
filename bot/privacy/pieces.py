"""Secrets that come in pieces: a phrase typed line by line, a key cut in two.

No message by itself holds enough to be known. So each one is read once more behind the
last ones, as if all had been typed at once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from bot.privacy.chinese_words import ordinary_share
from bot.privacy.english_phrases import find_english
from bot.privacy.hex_keys import find_hex, read_hex
from bot.privacy.keys import find_exact_keys
from bot.privacy.view import fold
from bot.privacy.wordlists import PHRASE_LENGTHS, checksum_holds, chinese

PieceKind = Literal["recovery_phrase", "private_key"]

BEFORE_MAX_CHARS: Final = 2_000
"""A phrase has some 200; whoever tells stories in between has said nothing of it at once."""

_BETWEEN: Final = "\n"
_BLANK: Final = re.compile(r"[\s\d.,;:、，。；：·|/()（）-]+")
_ORDINARY_SHARE: Final = 0.26
"""As for one message whose checksum holds (`chinese_phrases`): three of twelve characters."""


@dataclass(frozen=True)
class Pieced:
    """A secret over several messages.

    `parts` has one pair for each message, the newest last: what is left of it, and the
    piece that was taken out, empty where nothing was.
    """

    kind: PieceKind
    parts: tuple[tuple[str, str], ...]


def find_pieces(earlier: Sequence[str], text: str) -> Pieced | None:
    """Return the secret that ends in a text and begins in an earlier one, None without any.

    Args:
        earlier: what the same person sent before, oldest first, already screened by itself.
        text: the newest message, screened by itself too.
    """
    texts = [unicodedata.normalize("NFC", one) for one in (*_last(earlier), text)]
    whole = _BETWEEN.join(texts)
    newest = len(whole) - len(texts[-1])
    untouched = [("", "")] * (len(earlier) + 1 - len(texts))
    for first, last, kind in _places(whole, texts):
        if first < newest - len(_BETWEEN) and newest < last:
            return Pieced(kind, (*untouched, *_taken_out(texts, first, last, kind)))
    return None


def _last(earlier: Sequence[str]) -> list[str]:
    """Return the newest of the earlier texts that are short enough together."""
    kept: list[str] = []
    room = BEFORE_MAX_CHARS
    for text in reversed(earlier):
        room -= len(text)
        if room < 0:
            break
        kept.append(text)
    return kept[::-1]


def _places(whole: str, texts: Sequence[str]) -> Iterator[tuple[int, int, PieceKind]]:
    """Yield where secrets stand in all texts, joined."""
    view = fold(whole)
    for span in find_english(view.text):
        yield *view.place(*span), "recovery_phrase"
    for span in find_exact_keys(view.text):
        yield *view.place(*span), "private_key"
    for span in find_hex(view.text):
        # Nobody sends a hash in two messages; what may be a key is one here.
        if read_hex(view.text, *span, expects_hash=False) != "hash":
            yield *view.place(*span), "private_key"
    size = _chinese_size(texts)
    if size is not None:
        yield len(whole) - size, len(whole), "recovery_phrase"


def _chinese_size(texts: Sequence[str]) -> int | None:
    """Return how long the newest texts are, joined, that make up a Chinese phrase.

    Short Chinese messages are easily made of list characters alone. So they must be nothing
    else, be as many as a phrase has, have its checksum, and be no talk.
    """
    characters, size = "", -len(_BETWEEN)
    for text in reversed(texts):
        bare = _BLANK.sub("", text)
        if not any(listed.issuperset(bare) for listed in chinese()):
            return None
        characters, size = bare + characters, size + len(text) + len(_BETWEEN)
        if len(characters) > max(PHRASE_LENGTHS):
            return None
        if (
            checksum_holds(list(characters), "chinese_simplified", "chinese_traditional")
            and ordinary_share(characters) <= _ORDINARY_SHARE
        ):
            return size
    return None


def _taken_out(
    texts: Sequence[str], first: int, last: int, kind: PieceKind
) -> Iterator[tuple[str, str]]:
    """Yield each text without what lies between two places of them as a whole, and that piece."""
    position = 0
    for text in texts:
        start = min(max(first - position, 0), len(text))
        end = min(max(last - position, 0), len(text))
        piece = text[start:end].strip()
        yield (f"{text[:start]}[{kind}]{text[end:]}" if piece else text), piece
        position += len(text) + len(_BETWEEN)
