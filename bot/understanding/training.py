"""From labelled sentences to a cascade of intent models, with progress shown and encodings kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedShuffleSplit
from tqdm import tqdm

from bot.understanding.accents import with_plain_forms
from bot.understanding.calibration import Floats, best_leaning, best_temperature
from bot.understanding.cascade import Cascade, Stage
from bot.understanding.encoders import Encoder, Vectors
from bot.understanding.encoding_cache import EncodingCache, EncodingStore
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


REFINED_BY: Final = 0.4
"""Share of the steps that go on with all examples once the temperature is found: as good as
learning from all of them from nothing, in half the time (docs/decisions/0010)."""


@dataclass(frozen=True)
class Recipe:
    """How to learn.

    `hidden` units and `steps` of the perceptron; `spelling_weight` beside it. `outside` is the
    intent of what is none of our business, None where there is no such intent: it is preferred as
    long as no more than `lost_max` of all other sentences are taken for it.
    """

    hidden: int
    steps: int
    spelling_weight: float
    outside: str | None = None
    lost_max: float = 0.0


def learn(
    examples: Sequence[Example],
    stages: Sequence[Sequence[Encoder]],
    encoded: EncodingStore,
    recipe: Recipe,
) -> Cascade:
    """Return what these examples teach; at least two different intents.

    Examples without words (an address, a row of stars) teach nothing and are left out.
    """
    said = [(normalise(text), intent) for text, intent in examples]
    texts = [one.text for one, _ in said if one.kind == "words"]
    labels, truth = numbered([intent for one, intent in said if one.kind == "words"])
    typed, origins = with_plain_forms(texts)
    lesson = _lesson(typed, labels, truth, np.array(origins))
    learned = [
        Stage(
            encoders, _learn_stage(encoders, encode_kept(typed, encoders, encoded), lesson, recipe)
        )
        for encoders in stages
    ]
    return Cascade(fit_spelling(typed, lesson.truth), learned)


@dataclass(frozen=True)
class _Lesson:
    """What all stages learn: the `truth` (n,) as places in `labels`.

    `known` are the places of the examples to learn from at first, `unseen` of those to find the
    temperature on, and `spelled` the spelling's scores of the latter.
    """

    labels: tuple[str, ...]
    truth: NDArray[np.intp]
    known: NDArray[np.intp]
    unseen: NDArray[np.intp]
    spelled: Floats


def _lesson(
    typed: Sequence[str],
    labels: tuple[str, ...],
    truth: NDArray[np.intp],
    origins: NDArray[np.intp],
) -> _Lesson:
    """Keep a part of the examples back, and their plain forms too.

    Args:
        typed: the examples, and behind them the plain forms.
        labels: of the intents.
        truth: of the examples alone.
        origins: which example each of `typed` is a form of.
    """
    every = truth[origins]
    if np.bincount(truth).min() < CALIBRATED_FROM:
        return _Lesson(labels, every, np.arange(len(every)), np.arange(0), np.empty((0, 0)))
    split = StratifiedShuffleSplit(1, test_size=CALIBRATED_ON, random_state=0)
    _, unseen = next(split.split(truth, truth))
    known = np.flatnonzero(~np.isin(origins, unseen))
    told = np.array(typed, dtype=object)
    spelling = fit_spelling(told[known], every[known])
    return _Lesson(labels, every, known, unseen, spelling.scores(told[unseen]))


def _learn_stage(
    encoders: Sequence[Encoder], vectors: Vectors, lesson: _Lesson, recipe: Recipe
) -> IntentModel:
    """Learn from a part, make the probabilities honest on the rest, then go on with all."""
    sizes = [encoder.size for encoder in encoders]
    known, unseen = lesson.known, lesson.unseen
    first = fit_perceptron(
        vectors[known], lesson.truth[known], sizes, hidden=recipe.hidden, steps=recipe.steps
    )
    versions = tuple(encoder.version for encoder in encoders)
    model = IntentModel(lesson.labels, versions, first, recipe.spelling_weight, temperature=1.0)
    if not len(unseen):
        return model
    outside = lesson.labels.index(recipe.outside) if recipe.outside in lesson.labels else None
    leaning = 0.0
    if outside is not None:
        scores = model.scores(vectors[unseen], lesson.spelled)
        leaning = best_leaning(scores, lesson.truth[unseen], outside, recipe.lost_max)
        model = replace(model, meaning=first.leaning(outside, leaning))
    scores = model.scores(vectors[unseen], lesson.spelled)
    temperature = best_temperature(scores, lesson.truth[unseen])
    refined = fit_perceptron(
        vectors, lesson.truth, sizes,
        hidden=recipe.hidden, steps=round(recipe.steps * REFINED_BY), start=first,
    )  # fmt: skip
    if outside is not None:
        refined = refined.leaning(outside, leaning)
    return replace(model, meaning=refined, temperature=temperature)


def encode_kept(
    texts: Sequence[str], encoders: Sequence[Encoder], encoded: EncodingStore
) -> Vectors:
    """Return (n, sum of sizes) as `encoders.encode_side_by_side` does, encoding only what is new."""
    columns = []
    for encoder in encoders:
        with tqdm(desc=encoder.version, unit=" sentences", leave=False) as bar:

            def show(done: int, total: int, bar: tqdm[None] = bar) -> None:
                bar.total = total
                bar.update(done - bar.n)

            columns.append(EncodingCache(encoded, encoder).encode(texts, show))
    return np.hstack(columns)
