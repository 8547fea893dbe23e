"""How well messages are understood: figures over held-out sentences, pure and without Rasa."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from bot.understanding.calibration import calibration_error

OUTSIDE: Final = "out_of_scope"


@dataclass(frozen=True)
class Reading:
    """One held-out sentence and how it was read.

    `ranking` holds intents, likeliest first; `confidence` is the first one's, in 0..1.
    `asks_back` says whether the bot would ask instead of acting, `choices` which meanings
    it would then offer (none: an open question); `seconds` is the cost. `heard_as` is the
    language named from the text alone, `heard_with_client` with that of the person's telephone
    beside it; `is_short` holds for one or two words.
    """

    meant: str
    ranking: tuple[str, ...]
    confidence: float
    asks_back: bool
    choices: tuple[str, ...]
    spoken: str
    heard_as: str
    seconds: float
    is_short: bool
    heard_with_client: str

    @property
    def best(self) -> str:
        """The likeliest intent."""
        return self.ranking[0]


@dataclass(frozen=True)
class Score:
    """One intent's precision, recall and F1, each in 0..1; `count` sentences meant it."""

    intent: str
    precision: float
    recall: float
    f1: float
    count: int


@dataclass(frozen=True)
class Figures:
    """One language's figures, shares in 0..1, costs in seconds.

    `outside_rejected` is the share of out-of-scope sentences that were read as such,
    `topics_rejected` that of wallet topics read as out of scope.
    `language` is the share of sentences of three words and more whose language was named,
    `language_short` that of shorter ones, `language_client` of the shorter ones with the
    client's language beside them.
    `right_among_choices` counts only sentences where the bot offers choices; 1 when there are none.
    """

    count: int
    accuracy: float
    macro_f1: float
    language: float
    language_short: float
    language_client: float
    outside_rejected: float
    topics_rejected: float
    asks_back: float
    offers_choices: float
    right_among_choices: float
    calibration: float
    median_s: float
    p95_s: float


def is_short(text: str) -> bool:
    """Whether a text has one or two words; where none are separated, letters are counted."""
    words = re.findall(r"\w+", text)
    return sum(map(_words_in, words)) <= _SHORT_WORDS


_SHORT_WORDS: Final = 2.5
_CHINESE_OR_KANA: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_THAI: Final = re.compile("[\u0e00-\u0e7f]")
_LETTERS_A_WORD: Final = 2
_THAI_LETTERS_A_WORD: Final = 4.5


def _words_in(run: str) -> float:
    ideographs, thai = len(_CHINESE_OR_KANA.findall(run)), len(_THAI.findall(run))
    others = len(run) - ideographs - thai
    return ideographs / _LETTERS_A_WORD + thai / _THAI_LETTERS_A_WORD + (others > 0)


def scores_of(readings: Sequence[Reading]) -> list[Score]:
    """Return every meant intent's score, the worst first."""
    meant = Counter(reading.meant for reading in readings)
    said = Counter(reading.best for reading in readings)
    right = Counter(reading.meant for reading in readings if reading.best == reading.meant)
    scores = []
    for intent, count in meant.items():
        precision = right[intent] / said[intent] if said[intent] else 0.0
        recall = right[intent] / count
        both = precision + recall
        f1 = 2 * precision * recall / both if both else 0.0
        scores.append(Score(intent, precision, recall, f1, count))
    return sorted(scores, key=lambda score: (score.f1, score.intent))


def figures_of(readings: Sequence[Reading], topics: frozenset[str]) -> Figures:
    """Return the figures of some readings, which must not be empty.

    Args:
        readings: of one language, or of all.
        topics: the intents that are wallet topics.
    """
    right = np.array([reading.best == reading.meant for reading in readings])
    confidence = np.array([reading.confidence for reading in readings])
    seconds = np.array([reading.seconds for reading in readings])
    outside = [reading for reading in readings if reading.meant == OUTSIDE]
    short = [reading for reading in readings if reading.is_short]
    longer = [reading for reading in readings if not reading.is_short]
    inside = [reading for reading in readings if reading.meant in topics]
    asked = [reading for reading in readings if reading.asks_back]
    offered = [reading for reading in asked if reading.choices]
    return Figures(
        count=len(readings),
        accuracy=float(right.mean()),
        macro_f1=float(np.mean([score.f1 for score in scores_of(readings)])),
        language=_share(longer, lambda reading: reading.heard_as == reading.spoken),
        language_short=_share(short, lambda reading: reading.heard_as == reading.spoken),
        language_client=_share(short, lambda reading: reading.heard_with_client == reading.spoken),
        outside_rejected=_share(outside, lambda reading: reading.best == OUTSIDE),
        topics_rejected=1 - _share(inside, lambda reading: reading.best != OUTSIDE),
        asks_back=len(asked) / len(readings),
        offers_choices=len(offered) / len(readings),
        right_among_choices=_share(offered, lambda reading: reading.meant in reading.choices),
        calibration=calibration_error(confidence, right),
        median_s=float(np.median(seconds)),
        p95_s=float(np.percentile(seconds, 95)),
    )


def _share(readings: Sequence[Reading], is_so: Callable[[Reading], bool]) -> float:
    return sum(map(is_so, readings)) / len(readings) if readings else 1.0
