"""Which language a conversation goes on in, and whether a foreign one is believed."""

from __future__ import annotations

import re
from typing import Final

from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.languages import requested_language
from bot.reading.cues import is_personal_english

FOREIGN_WORDS: Final = 4
"""langdetect takes "i dont understand" for German; from here on a foreign language is believed."""


def language_of(state: State, said: Utterance, spoken: tuple[str, ...]) -> str:
    """Return the language to answer in.

    Error messages are English in every language: English words change a conversation in another
    one only when a person speaks in them, and never while the error message is asked for.
    """
    if state.language_chosen is not None:
        return state.language_chosen
    heard = said.language if said.language in spoken else None
    if heard == "en" and state.language not in (None, "en"):
        is_pasted = state.asks == "error_message" or not is_personal_english(said.text)
        heard = None if is_pasted else heard
    return heard or state.language or spoken[0]


_CLAUSE_END: Final = re.compile(r"[,.;!?，。；！？\n]|\b(?:but|so|and)\b")
_REFUSED: Final = re.compile(
    r"\b(?:not|no|don'?t|can'?t|cannot|never|little)\b|听不懂|看不懂|不懂|不会|不太|没看懂",
    re.IGNORECASE,
)


def wanted_language(text: str) -> str | None:
    """Return the language that a text asks for, None when it names none, or only what is not spoken.

    "I don't understand Chinese, can you speak English?" names two and asks for one.
    """
    clauses = _CLAUSE_END.split(text)
    wanted = (requested_language(c) for c in clauses if not _REFUSED.search(c))
    return next((tag for tag in wanted if tag is not None), None)


def is_believed_foreign(text: str) -> bool:
    """Whether a text is long, or foreign-looking, enough to believe that its language is not ours."""
    return not text.isascii() or len(text.split()) >= FOREIGN_WORDS
