"""From a sentence's vector to a score of each intent: one hidden layer.

It beats a plain logistic regression on the same vectors by some three points of F1
(docs/decisions/0009). TensorFlow, which Rasa brings, learns it; NumPy answers with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.understanding.calibration import Floats, log_softmax

BATCH: Final = 256
LEARNING_RATE: Final = 4e-3
"""At the start; a cosine brings it down to zero. Half of it when learning goes on from earlier weights."""

DROPPED_IN: Final = 0.2
DROPPED_HIDDEN: Final = 0.5
SMOOTHING: Final = 0.1
"""Share of the truth that is spread over all labels: 1 % better than none."""

SEED: Final = 0


@dataclass(frozen=True)
class Perceptron:
    """`centre`, `scale` (features,); `inner` (features, hidden); `outer` (hidden, labels)."""

    centre: NDArray[np.float32]
    scale: NDArray[np.float32]
    inner: NDArray[np.float32]
    inner_bias: NDArray[np.float32]
    outer: NDArray[np.float32]
    outer_bias: NDArray[np.float32]

    def scores(self, vectors: Floats) -> Floats:
        """Return log probabilities (n, labels) for vectors of shape (n, features)."""
        hidden = np.maximum((vectors - self.centre) / self.scale @ self.inner + self.inner_bias, 0)
        return log_softmax(hidden @ self.outer + self.outer_bias)

    def leaning(self, label: int, by: float) -> Perceptron:
        """Return the same, but with one label's score raised, before the normalising."""
        raised = self.outer_bias.copy()
        raised[label] += by
        return replace(self, outer_bias=raised)


def fit_perceptron(
    vectors: Floats,
    truth: NDArray[np.intp],
    sizes: Sequence[int],
    *,
    hidden: int,
    steps: int,
    start: Perceptron | None = None,
) -> Perceptron:
    """Learn from vectors (n, features) and the label's number of each (n,), 0 to the highest.

    Args:
        vectors: Encodings side by side.
        truth: Each number must occur.
        sizes: Columns of each encoder; each is brought to a like spread.
        hidden: Units of the hidden layer.
        steps: Batches to learn from, whatever the number of examples.
        start: Goes on from there, of the same shape, instead of from nothing.
    """
    centre, scale = _spread(vectors, sizes) if start is None else (start.centre, start.scale)
    features = ((vectors - centre) / scale).astype(np.float32)
    layers = _learn(features, truth, hidden, steps, start)
    return Perceptron(centre.astype(np.float32), scale.astype(np.float32), *layers)


def _spread(vectors: Floats, sizes: Sequence[int]) -> tuple[Floats, Floats]:
    """Return each column's mean and, the same in all columns of an encoder, their spread around it."""
    centre = vectors.mean(axis=0)
    parts = np.split(vectors - centre, np.cumsum(sizes)[:-1], axis=1)
    spreads = [max(float(np.sqrt((part**2).mean())), 1e-6) for part in parts]
    return centre, np.repeat(spreads, sizes)


def _learn(
    features: NDArray[np.float32],
    truth: NDArray[np.intp],
    hidden: int,
    steps: int,
    start: Perceptron | None,
) -> list[NDArray[np.float32]]:
    """Return the weights and biases of both layers; rare intents weigh more, by the square root."""
    import tensorflow as tf  # takes seconds: only who trains pays for it

    keras: Any = tf.keras
    labels = int(truth.max()) + 1
    keras.utils.set_random_seed(SEED)
    layers = keras.layers
    network = keras.Sequential(
        [
            layers.Input(features.shape[1:]),
            layers.Dropout(DROPPED_IN),
            layers.Dense(hidden, activation="relu"),
            layers.Dropout(DROPPED_HIDDEN),
            layers.Dense(labels),
        ]
    )
    if start is not None:
        network.set_weights([start.inner, start.inner_bias, start.outer, start.outer_bias])
    rate = LEARNING_RATE if start is None else LEARNING_RATE / 2
    network.compile(
        keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(rate, steps)),
        keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=SMOOTHING),
    )
    weight = np.sqrt(len(truth) / labels / np.bincount(truth))[truth].astype(np.float32)
    goals = np.eye(labels, dtype=np.float32)[truth]
    batches = (
        tf.data.Dataset.from_tensor_slices((features, goals, weight))
        .shuffle(len(truth), seed=SEED)
        .repeat()
        .batch(BATCH)
        .take(steps)
    )
    network.fit(batches, epochs=1, verbose=0)
    weights = [np.asarray(array) for array in network.get_weights()]
    keras.backend.clear_session()
    return weights
