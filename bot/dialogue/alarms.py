"""What comes before every question: a person who speaks of dying, a phrase typed in pieces."""

from __future__ import annotations

import re
from typing import Final

from bot.privacy.wordlists import english
from bot.reading.cues import in_despair

DESPAIR: Final = "frustration-despair"
PHRASE_PIECE: Final = "guard-phrase_piece"

PIECE_WORDS: Final = 4
"""So many words, all of the phrase's list of 2,048 and nothing between: no sentence is made so."""

_EVERYDAY: Final = frozenset(
    """about again all also always amount any around ask big bring can change come day doctor end enough ever
    exact extra final find first follow free fun good great happy have help hold hope hour how idea into just keep
    know later left like long love made main make many matter maybe mean minute more morning most move much must
    name near need never news next nice night note nothing now number off often once one only open order other own
    pay pen person phone photo please problem quick real reason right same sad say school second seek sell send
    shop similar simple since small sorry spend start still stay story such sure talk tell ten thank that then
    there they thing this time today together tomorrow tool top toward try turn two type unable until update
    use used useful usual very video view visit voice wait walk want warm wash way web week what when where will
    wish work world wrong year yellow you young""".split()  # noqa: SIM905
)
"""Words that sentences are made of: of these alone nobody's phrase consists ("thank you very much")."""

_ANNOUNCED: Final = re.compile(
    r"\b(?:words?|phrase|seed|mnemonic)\b\W{0,3}(?:is|are|:)?|助记词\W{0,3}(?:是|为|:|：)?", re.I
)
_ANNOUNCED_WORDS: Final = 3
_WORD: Final = re.compile(r"[A-Za-z]+")
_PIECE_CHARS: Final = 200


def alarm(text: str) -> str | None:
    """Return the key of what must be said at once to a text, None when nothing must."""
    if in_despair(text):
        return DESPAIR
    return PHRASE_PIECE if is_phrase_piece(text) else None


def is_phrase_piece(text: str) -> bool:
    """Whether the text looks like some words of a recovery phrase, too few for the guard.

    The guard takes whole phrases out; who types one in pieces is to be stopped after the first.
    """
    if len(text) > _PIECE_CHARS or any(character.isdigit() for character in text):
        return False
    announced = _ANNOUNCED.search(text)
    if announced is not None and _all_listed(text[announced.end() :], _ANNOUNCED_WORDS):
        return True
    return _all_listed(text, PIECE_WORDS)


def _all_listed(text: str, least: int) -> bool:
    words = _WORD.findall(text.lower())
    rare = [word for word in words if word not in _EVERYDAY]
    is_listed = len(set(words)) >= least and all(word in english() for word in words)
    return is_listed and len(rare) >= len(words) / 2
