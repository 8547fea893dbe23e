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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from bot.paths import DATA

LONGEST: Final = 5
"""Letters together; six add memory and nothing else (docs/decisions/0010)."""

SAID_EVERYWHERE: Final = 0.7
"""A word that so large a part of the languages' texts holds ("wallet", "error") tells nothing."""

_TELLING_LETTERS: Final = 3

ROMANISED: Final = "-Latn"
"""Added to a tag for what is written in Latin letters in a language of another script."""

ROMANISED_LINES_MIN: Final = 60
"""Fewer such lines are English words ("gas fee?"), not a habit ("mera paisa nahi aaya")."""

_SENTENCE: Final = 3
"""Words; what is shorter is said in every language."""

_LATIN: Final = re.compile("[A-Za-zÀ-ɏẠ-ỹ]")
_NEARLY_ALL: Final = 0.9
_FEW_LANGUAGES: Final = 4

_SMOOTHING: Final = 0.02
_WORD_SMOOTHING: Final = 0.05
_EXAMPLE: Final = re.compile(r"^ +- (.*)$", re.MULTILINE)
_REPLY: Final = re.compile(r"^\s*(?:[a-z_]+-[a-z0-9_]+ = |\.technical =)?(.*)$", re.MULTILINE)
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
        self._words = {tag: Counter(_words(text)) for tag, text in texts.items()}
        self._word_totals = {tag: sum(words.values()) for tag, words in self._words.items()}
        self._word_kinds = len(set().union(*self._words.values())) if texts else 0
        self._kinds = len(set().union(*self._counts.values())) if texts else 0

    @property
    def tags(self) -> frozenset[str]:
        """The languages that are known."""
        return frozenset(self._counts)

    def likest(
        self, text: str, tags: Sequence[str], leaning: Mapping[str, float] = MappingProxyType({})
    ) -> Likeness | None:
        """Return the known language, of these, that the text is like; None without letters.

        Args:
            text: a message.
            tags: languages; those not known are passed over.
            leaning: natural logarithms of how much likelier some are before a word is read.
        """
        asked = [tag for tag in tags if tag in self._counts]
        telling = self._telling(text, asked)
        if not asked or not (grams := list(_ngrams(telling))):
            return None
        said = _words(telling)
        scores = {
            tag: self._score(tag, grams) + self._word_score(tag, said) + leaning.get(tag, 0.0)
            for tag in asked
        }
        best = max(asked, key=lambda tag: scores[tag])
        total = sum(math.exp(score - scores[best]) for score in scores.values())
        words = _words(text)
        known = sum(word in self._words[best] for word in words) / len(words) if words else 0.0
        return Likeness(best, 1 / total, known)

    def _word_score(self, tag: str, words: Iterable[str]) -> float:
        counts, kinds = self._words[tag], self._word_kinds
        total = self._word_totals[tag] + _WORD_SMOOTHING * kinds
        return sum(math.log((counts[word] + _WORD_SMOOTHING) / total) for word in words)

    def holds_only(self, character: str, tag: str, other: str) -> bool:
        """Whether one language's texts hold a character, not just once, and the other's never."""
        return self._counts[tag][character] > 1 and not self._counts[other][character]

    def _telling(self, text: str, tags: Sequence[str]) -> str:
        """Leave out the words that are said everywhere, unless hardly anything would stay."""
        languages = [tag for tag in tags if not tag.endswith(ROMANISED)]
        if len(languages) < _FEW_LANGUAGES:
            return text
        most = SAID_EVERYWHERE * len(languages)
        telling = [
            word
            for word in _words(text)
            if sum(word in self._words[tag] for tag in languages) < most
        ]
        return " ".join(telling) if sum(map(len, telling)) >= _TELLING_LETTERS else text

    def _score(self, tag: str, grams: Iterable[str]) -> float:
        counts, total = self._counts[tag], self._totals[tag] + _SMOOTHING * self._kinds
        # n-grams overlap, so that each letter is counted LONGEST times: the mean keeps it honest.
        return sum(math.log((counts[gram] + _SMOOTHING) / total) for gram in grams) / LONGEST


@cache
def own_ngrams(folder: Path = DATA / "languages") -> NgramModel:
    """Return the model of every language's own texts; read once, some tenths of a second each.

    A language of another script that people also write in Latin letters is known twice:
    by its tag, and by its tag with `ROMANISED` for those lines.
    """
    texts: dict[str, str] = {}
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            lines = list(_lines_in(path))
            texts[path.name] = "\n".join(lines)
            romanised = [
                line for line in lines if line.isascii() and len(_words(line)) >= _SENTENCE
            ]
            if len(romanised) >= ROMANISED_LINES_MIN and not _is_latin(texts[path.name]):
                texts[path.name + ROMANISED] = "\n".join(romanised)
    return NgramModel(texts)


def _is_latin(text: str) -> bool:
    """Whether nearly all words are of Latin letters; a third of people's Hindi is, too."""
    words = _WORD.findall(text)
    return sum(bool(_LATIN.match(word)) for word in words) > _NEARLY_ALL * len(words)


def _lines_in(folder: Path) -> Iterator[str]:
    for pattern, line in (("nlu/*.yml", _EXAMPLE), ("replies/*.ftl", _REPLY)):
        for path in sorted(folder.glob(pattern)):
            raw = _PLACEHOLDER.sub(" ", path.read_text(encoding="utf-8"))
            yield from (match[1] for match in line.finditer(raw))


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
