"""A message of several sentences: the one that says what is wrong counts, not the story around it.

"My transfer is stuck. I opened the app, tapped send, …" reads like a story as a whole. Where
the whole is unclear, or names less than one of its sentences does, that sentence decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.understanding.cascade import Ranking

SENTENCES_MAX: Final = 5
"""Read one by one, the first ones: people say what is wrong before they tell how it came."""

CLEAR: Final = 0.7
"""From this probability on the whole is believed."""

CLEAR_SENTENCE: Final = 0.55
"""The same for one sentence of a whole that is not clear: more likely than all else together."""

LESSER: Final = frozenset(
    {
        "inform", "greet", "thank", "goodbye", "affirm", "deny", "skip", "help", "frustration",
        "vague_problem", "out_of_scope",
    }
)  # fmt: skip
"""What gives way to a named problem or wish in the same message (spec: a topic over anger,
a named problem over a vague one)."""

_END: Final = re.compile(r"(?<=[.!?。！？।؟\n])\s*|(?:(?<=ค่ะ)|(?<=คะ)|(?<=ครับ))\s+")
"""Thai has no full stop; polite sentences end in a particle and a space."""

_LETTERS_MIN: Final = 4


def split(text: str) -> list[str]:
    """Return the first sentences that have words, at most `SENTENCES_MAX`."""
    parts = [part.strip() for part in _END.split(text)]
    worded = [part for part in parts if sum(map(str.isalpha, part)) >= _LETTERS_MIN]
    return worded[:SENTENCES_MAX]


def clearest(whole: Ranking, text: str, rank: Callable[[str], Ranking]) -> Ranking:
    """Return the ranking of the whole, or of the sentence that is clearer.

    Args:
        whole: the ranking of the whole text, likeliest first.
        text: the text.
        rank: ranks one sentence.
    """
    if not whole or (whole[0][1] >= CLEAR and whole[0][0] not in LESSER):
        return whole
    parts = split(text)
    if len(parts) < 2:
        return whole
    read = [rank(part) for part in parts]
    named = [one for one in read if one[0][0] not in LESSER and one[0][1] >= CLEAR_SENTENCE]
    return max(named, key=lambda one: one[0][1]) if named else whole
