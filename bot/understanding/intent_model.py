"""From a sentence's vector to the probability of each intent.

Multinomial logistic regression over mean-centred encodings: of the heads tried on
the same features none was better by more than two points (docs/decisions/0003).
The model keeps its arrays itself, as npz and JSON: nothing in it can be executed,
and reading it takes milliseconds.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from bot.understanding.calibration import Floats, best_temperature, softmax

FORMAT: Final = 1
"""Raised when the files' meaning changes; a model of another format is not loaded."""

ITERATIONS_MAX: Final = 300
"""lbfgs converges in 60 to 120 steps on these features."""

ARRAYS: Final = "intent_model.npz"
NAMES: Final = "intent_model.json"


@dataclass(frozen=True)
class IntentModel:
    """`weights` (labels, features), `bias` (labels,), `centre` (features,); `encoders` are versions."""

    labels: tuple[str, ...]
    encoders: tuple[str, ...]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    centre: NDArray[np.float32]
    temperature: float

    def probabilities(self, vectors: Floats) -> Floats:
        """Return (n, labels), rows adding up to 1, for vectors of shape (n, features)."""
        return softmax(self.scores(vectors), self.temperature)

    def scores(self, vectors: Floats) -> Floats:
        """Return (n, labels), before the softmax."""
        return np.asarray((vectors - self.centre) @ self.weights.T + self.bias)

    def ranking(self, vector: Floats) -> list[tuple[str, float]]:
        """Return every intent with its probability, likeliest first, for one vector (features,)."""
        probabilities = self.probabilities(vector[np.newaxis, :])[0]
        order = np.argsort(-probabilities, kind="stable")
        return [(self.labels[i], float(probabilities[i])) for i in order]

    def save(self, folder: Path) -> None:
        """Write the model's two files into the folder."""
        np.savez(folder / ARRAYS, weights=self.weights, bias=self.bias, centre=self.centre)
        names = {
            "format": FORMAT,
            "labels": self.labels,
            "encoders": self.encoders,
            "temperature": self.temperature,
        }
        (folder / NAMES).write_text(json.dumps(names, indent=1), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """Return the model that `save` wrote.

        Raises:
            ValueError: the files are of another format.
            FileNotFoundError: there is no model in the folder.
        """
        names = json.loads((folder / NAMES).read_text(encoding="utf-8"))
        if names["format"] != FORMAT:
            raise ValueError(names["format"])
        with np.load(folder / ARRAYS, allow_pickle=False) as arrays:
            return cls(
                tuple(names["labels"]),
                tuple(names["encoders"]),
                arrays["weights"],
                arrays["bias"],
                arrays["centre"],
                float(names["temperature"]),
            )


def fit(
    vectors: Floats,
    intents: Sequence[str],
    encoders: Sequence[str],
    *,
    strength: float,
    folds: int,
) -> IntentModel:
    """Learn a model, with a temperature found on sentences that it had not seen.

    Args:
        vectors: (n, features), in the order of `intents`.
        intents: One name each; at least two different ones.
        encoders: Versions of what made the vectors, kept in the model.
        strength: Inverse of the regularisation, above 0 (scikit-learn's C).
        folds: Parts that the temperature is found on, at least 2. With fewer examples
            of some intent than folds the temperature stays 1.
    """
    labels, truth = np.unique(np.asarray(intents), return_inverse=True)
    centre = vectors.mean(axis=0)
    centred = np.asarray(vectors - centre, dtype=np.float64)
    temperature = 1.0
    if np.bincount(truth).min() >= folds:
        temperature = best_temperature(_unseen_scores(centred, truth, strength, folds), truth)
    weights, bias = _regress(centred, truth, strength)
    return IntentModel(
        tuple(str(label) for label in labels),
        tuple(encoders),
        weights.astype(np.float32),
        bias.astype(np.float32),
        np.asarray(centre, dtype=np.float32),
        temperature,
    )


def _unseen_scores(centred: Floats, truth: NDArray[np.intp], strength: float, folds: int) -> Floats:
    """Return (n, labels): each row by a model that had not learned from it."""
    scores = np.zeros((len(truth), int(truth.max()) + 1))
    for known, unseen in StratifiedKFold(folds, shuffle=True, random_state=0).split(centred, truth):
        weights, bias = _regress(centred[known], truth[known], strength)
        scores[unseen] = centred[unseen] @ weights.T + bias
    return scores


def _regress(centred: Floats, truth: NDArray[np.intp], strength: float) -> tuple[Floats, Floats]:
    """Return weights (labels, features) and bias (labels,); rare intents weigh as much as common ones."""
    regression: Any = LogisticRegression(
        C=strength, max_iter=ITERATIONS_MAX, class_weight="balanced", multi_class="multinomial"
    )
    regression.fit(centred, truth)
    weights, bias = regression.coef_, regression.intercept_
    if (
        len(weights) == 1
    ):  # of two labels scikit-learn keeps the second's row, the first's is its negative
        return np.vstack([-weights, weights]), np.concatenate([-bias, bias])
    return weights, bias
