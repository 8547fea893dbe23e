"""What the letters of a message say of its intent, beside what its meaning says.

The encoders know every word a little and slang hardly; runs of one to four characters
know nothing but what our own sentences hold. Both together are two points of F1 better
than the encoders alone (docs/decisions/0009), at a third of a millisecond.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import SGDClassifier

from bot.understanding.calibration import Floats

RUNS: Final = (1, 4)
"""Shortest and longest run of characters; words' ends are not marked, for Thai and Chinese have none."""

RUNS_KEPT: Final = 100_000
SEEN_MIN: Final = 2
"""A run that one sentence alone holds is left out."""

REGULARISATION: Final = 2e-6
PASSES: Final = 15
LEAST: Final = 1e-6
"""Added to a probability before its logarithm: letters alone never rule an intent out."""

ARRAYS: Final = "spelling.npz"
WORDS: Final = "spelling.json"


@dataclass(frozen=True)
class SpellingModel:
    """`runs` are character n-grams; `rarity` (runs,) their idf; `weights` (runs, labels); `bias` (labels,)."""

    runs: tuple[str, ...]
    rarity: NDArray[np.float32]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def scores(self, texts: Sequence[str] | NDArray[np.object_]) -> Floats:
        """Return log probabilities (n, labels), each at least ln(`LEAST`)."""
        each = 1 / (
            1 + np.exp(-np.asarray(self._counter.transform(texts) @ self.weights) - self.bias)
        )
        total = np.maximum(each.sum(axis=1, keepdims=True), LEAST)
        return np.asarray(np.log(each / total + LEAST))

    @cached_property
    def _counter(self) -> Any:
        counter = _counter(vocabulary={run: place for place, run in enumerate(self.runs)})
        counter.idf_ = self.rarity
        return counter

    def save(self, folder: Path) -> None:
        """Write the model's two files into the folder."""
        np.savez(folder / ARRAYS, rarity=self.rarity, weights=self.weights, bias=self.bias)
        (folder / WORDS).write_text(json.dumps(self.runs, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> SpellingModel:
        """Return the model that `save` wrote; FileNotFoundError where there is none."""
        runs = json.loads((folder / WORDS).read_text(encoding="utf-8"))
        with np.load(folder / ARRAYS, allow_pickle=False) as arrays:
            return cls(tuple(runs), arrays["rarity"], arrays["weights"], arrays["bias"])


def fit_spelling(
    texts: Sequence[str] | NDArray[np.object_], truth: NDArray[np.intp]
) -> SpellingModel:
    """Learn from texts and the number of each one's label (n,), 0 to the highest; each must occur."""
    counter = _counter(min_df=SEEN_MIN, max_features=RUNS_KEPT)
    counted = counter.fit_transform(texts)
    regression: Any = SGDClassifier(
        loss="log_loss", alpha=REGULARISATION, max_iter=PASSES, tol=None,
        class_weight="balanced", random_state=0, n_jobs=-1,
    )  # fmt: skip
    regression.fit(counted, truth)
    weights, bias = regression.coef_, regression.intercept_
    if len(weights) == 1:  # of two labels scikit-learn keeps the second's row
        weights, bias = np.vstack([-weights, weights]), np.concatenate([-bias, bias])
    return SpellingModel(
        tuple(str(run) for run in counter.get_feature_names_out()),
        counter.idf_.astype(np.float32),
        np.ascontiguousarray(weights.T, dtype=np.float32),
        bias.astype(np.float32),
    )


def _counter(**settings: Any) -> Any:
    return TfidfVectorizer(
        analyzer="char", ngram_range=RUNS, sublinear_tf=True, dtype=np.float32, **settings
    )
