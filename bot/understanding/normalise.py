"""What the sentence encoders get to see of a message: its words, without data.

An address, a hash or a placeholder of the guard says nothing about what a person
wants, but it is long, and an encoder that averages over the text drowns in it.
Training sentences and messages go through the same function.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["words", "data", "approval", "refusal", "thanks", "stars", "nothing"]

HEAD_CHARS: Final = 400
TAIL_CHARS: Final = 200
"""A message is read from its start and its end: an E5 pass costs 4 s over 5,000 characters and
0.1 s over 600 (measured 2026-11-24, two cores). People say what is wrong at the start or the end;
what stands between is usually a pasted log."""

DATA_MARK: Final = "…"

_PLACEHOLDER: Final = re.compile(r"\[(?:[a-z]+_)*[a-z]+(?::[a-z0-9]+)?\]")
_URL: Final = re.compile(r"(?:https?://|www\.)[!-~]*[A-Za-z0-9/]", re.IGNORECASE | re.ASCII)
_EMAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}", re.ASCII)
_OPAQUE: Final = re.compile(r"(?<![A-Za-z0-9])(?=[A-Za-z]*[0-9])[A-Za-z0-9]{20,}", re.ASCII)
_PHONE: Final = re.compile(r"\+[0-9][0-9 ().-]{6,20}[0-9]", re.ASCII)
_LONG_NUMBER: Final = re.compile(r"[0-9]{6,}", re.ASCII)
_DATA: Final = (_PLACEHOLDER, _URL, _EMAIL, _OPAQUE, _PHONE, _LONG_NUMBER)
_MARKS: Final = re.compile(rf"(?:{DATA_MARK}[\s,;:，；：]*)+{DATA_MARK}")
_SPACE: Final = re.compile(r"\s+")

_SIGNS: Final[dict[str, Kind]] = {
    **dict.fromkeys("👍👌✅🆗", "approval"),
    **dict.fromkeys("👎❌🙅", "refusal"),
    **dict.fromkeys("🙏", "thanks"),
    **dict.fromkeys("⭐★🌟☆", "stars"),
}
_MODIFIERS: Final = frozenset("\ufe0f\u200d♂♀🏻🏼🏽🏾🏿")
"""Variation selector, joiner, the two genders and five skin tones: they change how a sign looks."""


@dataclass(frozen=True)
class Normalised:
    """A message as the encoders read it.

    `text` is at most `HEAD_CHARS + TAIL_CHARS + 3` characters. `kind` is "words" when
    there is something to encode; otherwise it says what the whole message is: only
    data, only one sort of sign, or nothing that could mean anything.
    """

    text: str
    kind: Kind


def normalise(text: str, data_spans: Iterable[tuple[int, int]] = ()) -> Normalised:
    """Return the words of a message and what kind of message it is.

    Args:
        text: As the guard left it; may hold anything, lone surrogates and NUL too.
        data_spans: Start and end of what was read as an entity in `text`. They decide
            whether the message is only data; the words are the same without them.
    """
    words = _tidy(_without_data(_clean(text)))
    return Normalised(_bounded(words), _kind(text, words, data_spans))


def _clean(text: str) -> str:
    """Return the text in one width of letters, without what is no character."""
    shown = "".join(
        c if unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn"} else " " for c in text
    )
    return unicodedata.normalize("NFKC", shown)


def _without_data(text: str) -> str:
    for pattern in _DATA:
        text = pattern.sub(DATA_MARK, text)
    return _MARKS.sub(DATA_MARK, text)


def _tidy(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _bounded(text: str) -> str:
    if len(text) <= HEAD_CHARS + TAIL_CHARS:
        return text
    return f"{text[:HEAD_CHARS]} {DATA_MARK} {text[-TAIL_CHARS:]}"


def _kind(text: str, words: str, data_spans: Iterable[tuple[int, int]]) -> Kind:
    if not _says_something(words):
        return "data" if DATA_MARK in words else _sign(text)
    if any(c.isalpha() for c in _cut(text, data_spans)):
        return "words"
    return "data"


def _says_something(text: str) -> bool:
    return any(c.isalnum() for c in text)


def _cut(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return what is left of the words when the spans are taken out too."""
    left, end = [], 0
    for start, stop in sorted(spans):
        left.append(text[end:start])
        end = max(end, stop)
    return _without_data(_clean(" ".join([*left, text[end:]])))


def _sign(text: str) -> Kind:
    """Return what a message without letters and digits says, when it says it with one kind of sign."""
    signs = {c for c in text if not c.isspace() and c not in _MODIFIERS}
    kinds = {_SIGNS.get(sign, "nothing") for sign in signs}
    return kinds.pop() if len(kinds) == 1 else "nothing"
