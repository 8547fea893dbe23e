"""A language identifier for free: which language's own texts does a message look most like?

General detectors know every language a little and guess badly on "perdi la clave de la app".
What people write here is about wallets, and each language's folder is full of such sentences:
naive Bayes over character n-grams of those tells our languages apart, and their words tell
whether a text is in one of them at all.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from bot.paths import DATA

LONGEST: Final = 3
"""Letters together; longer runs add memory and nothing for texts as short as ours."""

_SMOOTHING: Final = 0.5
_LINE: Final = re.compile(r"^\s*(?:- |[a-z_]+-[a-z0-9_]+ = |\.technical =)?(.*)$", re.MULTILINE)
_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}")
_WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Likeness:
    """How much a text is like one language.

    `share` is this language's part of the probability among those asked for, `known_words`
    the part of the text's words that the language's own texts hold; both in 0..1.
    """

    tag: str
    share: float
    known_words: float


class NgramModel:
    """The n-grams and words of some languages."""

    def __init__(self, texts: dict[str, str]) -> None:
        """Count them; `texts` maps each tag to everything written in that language."""
        self._counts = {tag: Counter(_ngrams(text)) for tag, text in texts.items()}
        self._totals = {tag: sum(counts.values()) for tag, counts in self._counts.items()}
        self._words = {tag: frozenset(_words(text)) for tag, text in texts.items()}
        self._kinds = len(set().union(*self._counts.values())) if texts else 0

    @property
    def tags(self) -> frozenset[str]:
        """The languages that are known."""
        return frozenset(self._counts)

    def likest(self, text: str, tags: Sequence[str]) -> Likeness | None:
        """Return the known language, of these, that the text is like; None without letters."""
        asked = [tag for tag in tags if tag in self._counts]
        grams = list(_ngrams(text))
        if not asked or not grams:
            return None
        scores = {tag: self._score(tag, grams) for tag in asked}
        best = max(asked, key=lambda tag: scores[tag])
        total = sum(math.exp(score - scores[best]) for score in scores.values())
        words = _words(text)
        known = sum(word in self._words[best] for word in words) / len(words) if words else 0.0
        return Likeness(best, 1 / total, known)

    def _score(self, tag: str, grams: Iterable[str]) -> float:
        counts, total = self._counts[tag], self._totals[tag] + _SMOOTHING * self._kinds
        # n-grams overlap, so that each letter is counted LONGEST times: the mean keeps it honest.
        return sum(math.log((counts[gram] + _SMOOTHING) / total) for gram in grams) / LONGEST


@cache
def own_ngrams(folder: Path = DATA / "languages") -> NgramModel:
    """Return the model of every language's own texts; read once, some tenths of a second each."""
    return NgramModel(
        {
            path.name: "\n".join(_texts_in(path))
            for path in sorted(folder.iterdir())
            if path.is_dir()
        }
    )


def _texts_in(folder: Path) -> Iterator[str]:
    for pattern in ("nlu/*.yml", "replies/*.ftl"):
        for path in sorted(folder.glob(pattern)):
            raw = _PLACEHOLDER.sub(" ", path.read_text(encoding="utf-8"))
            yield "\n".join(match[1] for match in _LINE.finditer(raw))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _ngrams(text: str) -> Iterator[str]:
    for word in _words(text):
        padded = f" {word} "
        for size in range(1, LONGEST + 1):
            for start in range(len(padded) - size + 1):
                gram = padded[start : start + size]
                if gram != " ":
                    yield gram
