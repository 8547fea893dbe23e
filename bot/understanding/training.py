"""From labelled sentences to a cascade of intent models, with progress shown and encodings kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedShuffleSplit
from tqdm import tqdm

from bot.understanding.calibration import best_temperature
from bot.understanding.cascade import Cascade, Stage
from bot.understanding.encoders import Encoder, Vectors
from bot.understanding.encoding_cache import EncodingCache
from bot.understanding.intent_model import IntentModel, numbered
from bot.understanding.normalise import normalise
from bot.understanding.perceptron import fit_perceptron
from bot.understanding.spelling import fit_spelling

Example = tuple[str, str]
"""A sentence as a person writes it, and its intent."""

CALIBRATED_ON: Final = 0.2
"""Share of the examples that a first model does not learn from, and finds its temperature on."""

CALIBRATED_FROM: Final = 5
"""Examples that every intent needs for that; with fewer the temperature stays 1."""


@dataclass(frozen=True)
class Recipe:
    """How to learn: units of the hidden layer, times through all examples, weight of the spelling."""

    hidden: int
    epochs: int
    spelling_weight: float


def learn(
    examples: Sequence[Example],
    stages: Sequence[Sequence[Encoder]],
    kept_in: Path,
    recipe: Recipe,
) -> Cascade:
    """Return what these examples teach; at least two different intents.

    Examples without words (an address, a row of stars) teach nothing and are left out.
    """
    said = [(normalise(text), intent) for text, intent in examples]
    texts = np.array([one.text for one, _ in said if one.kind == "words"], dtype=object)
    labels, truth = numbered([intent for one, intent in said if one.kind == "words"])
    known, unseen = _parts(truth)
    spelled = (
        fit_spelling(texts[known], truth[known]).scores(texts[unseen]) if len(unseen) else None
    )
    learned = []
    for encoders in stages:
        vectors = encode_kept(list(texts), encoders, kept_in)
        sizes = [encoder.size for encoder in encoders]
        model = IntentModel(
            labels,
            tuple(encoder.version for encoder in encoders),
            fit_perceptron(vectors, truth, sizes, hidden=recipe.hidden, epochs=recipe.epochs),
            recipe.spelling_weight,
            temperature=1.0,
        )
        if spelled is not None:
            meaning = fit_perceptron(
                vectors[known], truth[known], sizes, hidden=recipe.hidden, epochs=recipe.epochs
            )
            scores = meaning.scores(vectors[unseen]) + recipe.spelling_weight * spelled
            model = replace(model, temperature=best_temperature(scores, truth[unseen]))
        learned.append(Stage(encoders, model))
    return Cascade(fit_spelling(texts, truth), learned)


def _parts(truth: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the places of the examples to learn from at first, and of those to calibrate on."""
    if np.bincount(truth).min() < CALIBRATED_FROM:
        return np.arange(len(truth)), np.arange(0)
    split = StratifiedShuffleSplit(1, test_size=CALIBRATED_ON, random_state=0)
    known, unseen = next(split.split(truth, truth))
    return known, unseen


def encode_kept(texts: Sequence[str], encoders: Sequence[Encoder], kept_in: Path) -> Vectors:
    """Return (n, sum of sizes) as `encoders.encode_side_by_side` does, from the folder where possible."""
    columns = []
    for encoder in encoders:
        with tqdm(desc=encoder.version, unit=" sentences", leave=False) as bar:

            def show(done: int, total: int, bar: tqdm[None] = bar) -> None:
                bar.total = total
                bar.update(done - bar.n)

            columns.append(EncodingCache(kept_in, encoder).encode(texts, show))
    return np.hstack(columns)
