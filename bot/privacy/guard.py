"""The guard: takes secrets out of a text before anything else sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from bot.privacy.keys import HEX64, find_exact_keys, read_hex
from bot.privacy.phrases import find_phrases
from bot.privacy.text import without_zero_width

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


def screen(text: str, *, expects_hash: bool = False) -> Screened:
    """Return the text with every secret replaced by `[<kind>]`.

    Args:
        text: what a person typed, before anything was done to it.
        expects_hash: the bot has just asked for a transaction hash, so that a bare
            string of 64 hexadecimal digits is taken for one.
    """
    text = without_zero_width(text[:SCREENED_MAX_CHARS])
    places: list[tuple[int, int, SecretKind]] = []
    places += [(start, end, "recovery_phrase") for start, end in find_phrases(text)]
    places += [(start, end, "private_key") for start, end in find_exact_keys(text)]
    for match in HEX64.finditer(text):
        verdict = read_hex(text, match.start(), match.end(), expects_hash=expects_hash)
        if verdict == "private_key":
            places.append((match.start(), match.end(), "private_key"))
        elif verdict == "undecided":
            places.append((match.start(), match.end(), "possible_key"))
    return _replaced(text, sorted(places))


def _replaced(text: str, places: list[tuple[int, int, SecretKind]]) -> Screened:
    parts: list[str] = []
    found: list[Finding] = []
    undecided: list[str] = []
    position = 0
    for start, end, kind in places:
        if start < position:
            continue
        parts += [text[position:start], f"[{kind}]"]
        found.append(Finding(kind))
        if kind == "possible_key":
            undecided.append(text[start:end])
        position = end
    parts.append(text[position:])
    return Screened("".join(parts), tuple(found), tuple(undecided))
