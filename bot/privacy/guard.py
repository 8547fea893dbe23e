"""The guard: takes secrets out of a text before anything else sees it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final, Literal

from bot.privacy.hex_keys import find_hex, read_hex
from bot.privacy.keys import find_exact_keys
from bot.privacy.phrases import find_phrases
from bot.privacy.view import fold

SecretKind = Literal["recovery_phrase", "private_key", "possible_key"]

SCREENED_MAX_CHARS: Final = 20_000
"""What is looked at; the channels let far less through. Longer text is cut, never passed on unseen."""


@dataclass(frozen=True)
class Finding:
    """One secret that was taken out."""

    kind: SecretKind


@dataclass(frozen=True)
class Screened:
    """A text with placeholders instead of secrets.

    `undecided` holds each 64-digit hexadecimal string that could be a key or a
    hash, in the order of the placeholders `[possible_key]`: keep it in memory only.
    """

    text: str
    found: tuple[Finding, ...] = ()
    undecided: tuple[str, ...] = ()


_Place = tuple[int, int, SecretKind]


def screen(text: str, *, expects_hash: bool = False) -> Screened:
    """Return the text, in NFC, with every secret replaced by `[<kind>]`.

    Args:
        text: what a person typed, before anything was done to it.
        expects_hash: the bot has just asked for a transaction hash, so that a bare
            string of 64 hexadecimal digits is taken for one.
    """
    text = unicodedata.normalize("NFC", text[:SCREENED_MAX_CHARS])
    view = fold(text)
    places: list[_Place] = [(*span, "recovery_phrase") for span in find_phrases(view.text)]
    places += [(*span, "private_key") for span in find_exact_keys(view.text)]
    for start, end in find_hex(view.text):
        verdict = read_hex(view.text, start, end, expects_hash=expects_hash)
        if verdict == "private_key":
            places.append((start, end, "private_key"))
        elif verdict == "undecided":
            places.append((start, end, "possible_key"))
    joined = _joined(sorted(places))
    return _replaced(text, [(*view.place(start, end), kind) for start, end, kind in joined])


def _joined(places: list[_Place]) -> list[_Place]:
    """Return places that no longer overlap: where two do, one place covers both."""
    joined: list[_Place] = []
    for start, end, kind in places:
        if joined and start < joined[-1][1]:
            begin, before, first = joined[-1]
            joined[-1] = (
                begin,
                max(before, end),
                "private_key" if first == "possible_key" else first,
            )
        else:
            joined.append((start, end, kind))
    return joined


def _replaced(text: str, places: list[_Place]) -> Screened:
    parts: list[str] = []
    found: list[Finding] = []
    undecided: list[str] = []
    position = 0
    for start, end, kind in places:
        parts += [text[position:start], f"[{kind}]"]
        found.append(Finding(kind))
        if kind == "possible_key":
            undecided.append(text[start:end])
        position = end
    parts.append(text[position:])
    return Screened("".join(parts), tuple(found), tuple(undecided))
