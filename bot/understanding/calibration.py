"""Makes probabilities honest: of the answers given with 0.8, eight in ten should be right.

A regression that has seen few examples is too sure or too unsure of itself all over,
which one number, the temperature, mends without changing any order (Guo et al. 2017,
"On Calibration of Modern Neural Networks").
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]

TEMPERATURES: Final = tuple(float(t) for t in np.geomspace(0.2, 5.0, 65))
"""Tried in turn: steps of 5 %, finer than what a few thousand sentences can tell apart."""


def softmax(scores: Floats, temperature: float = 1.0) -> Floats:
    """Return probabilities, each row adding up to 1; `scores` is (n, labels), any real numbers."""
    scaled = scores / temperature
    powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def log_softmax(scores: Floats) -> Floats:
    """Return the logarithms of `softmax(scores)`, exact also where a probability is all but zero."""
    shifted = scores - scores.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))


def best_temperature(scores: Floats, truth: NDArray[np.intp]) -> float:
    """Return the temperature with the least log loss.

    Args:
        scores: (n, labels), of sentences that the scoring model has not learned from.
        truth: (n,), the column of the right label in each row.
    """
    return min(TEMPERATURES, key=lambda temperature: log_loss(scores, truth, temperature))


LEANINGS: Final = tuple(float(by) for by in np.arange(0, 6.01, 0.25))
"""Tried in turn, in units of the scores: natural logarithms of odds."""


def best_leaning(scores: Floats, truth: NDArray[np.intp], label: int, lost_max: float) -> float:
    """Return by how much a label's score may be raised before it takes too much from the others.

    Args:
        scores: (n, labels), of sentences that the scoring model has not learned from.
        truth: (n,), the column of the right label in each row.
        label: the column to raise.
        lost_max: share of the sentences of other labels that may be taken for this one, in 0..1.
    """
    others = scores[truth != label]
    if not len(others):
        return 0.0
    lead = np.delete(others, label, axis=1).max(axis=1) - others[:, label]
    return max((by for by in LEANINGS if (lead < by).mean() <= lost_max), default=0.0)


def log_loss(scores: Floats, truth: NDArray[np.intp], temperature: float = 1.0) -> float:
    """Return the mean of -ln(probability of the right label); 0 is perfect."""
    right = softmax(scores, temperature)[np.arange(len(truth)), truth]
    return float(-np.log(np.maximum(right, np.finfo(float).tiny)).mean())


def calibration_error(confidence: Floats, right: NDArray[np.bool_], bins: int = 10) -> float:
    """Return how far confidence and the share of right answers lie apart, in 0..1.

    The expected calibration error: the mean gap over `bins` equal ranges of
    confidence, each weighed by how many answers fall into it.
    """
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [
        abs(confidence[place == b].mean() - right[place == b].mean()) * (place == b).mean()
        for b in range(bins)
        if (place == b).any()
    ]
    return float(sum(gaps))
