"""From a sentence's vector to a score of each intent: one hidden layer.

It beats a plain logistic regression on the same vectors by some three points of F1
(docs/decisions/0009). TensorFlow, which Rasa brings, learns it; NumPy answers with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.understanding.calibration import Floats, log_softmax

BATCH: Final = 256
STEPS_MIN: Final = 300
"""Few examples are gone through more often, until so many steps are taken."""

LEARNING_RATE: Final = 4e-3
"""At the start; a cosine brings it down to zero."""

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


def fit_perceptron(
    vectors: Floats, truth: NDArray[np.intp], sizes: Sequence[int], *, hidden: int, epochs: int
) -> Perceptron:
    """Learn from vectors (n, features) and the label's number of each (n,), 0 to the highest.

    Args:
        vectors: Encodings side by side.
        truth: Each number must occur.
        sizes: Columns of each encoder; each is brought to a like spread.
        hidden: Units of the hidden layer.
        epochs: Times that all examples are gone through.
    """
    centre = vectors.mean(axis=0)
    scale = np.concatenate(
        [
            np.full(part.shape[1], max(float(np.sqrt((part**2).mean())), 1e-6))
            for part in np.split(vectors - centre, np.cumsum(sizes)[:-1], axis=1)
        ]
    )
    features = ((vectors - centre) / scale).astype(np.float32)
    inner, inner_bias, outer, outer_bias = _learn(features, truth, hidden, epochs)
    return Perceptron(
        centre.astype(np.float32), scale.astype(np.float32), inner, inner_bias, outer, outer_bias
    )


def _learn(
    features: NDArray[np.float32], truth: NDArray[np.intp], hidden: int, epochs: int
) -> list[NDArray[np.float32]]:
    """Return the weights and biases of both layers; rare intents weigh more, by the square root."""
    import tensorflow as tf  # takes seconds: only who trains pays for it

    keras: Any = tf.keras
    labels = int(truth.max()) + 1
    epochs = max(epochs, STEPS_MIN * min(BATCH, len(truth)) // len(truth))
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
    steps = epochs * -(-len(truth) // BATCH)
    network.compile(
        keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(LEARNING_RATE, steps)),
        keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=SMOOTHING),
    )
    weight = np.sqrt(len(truth) / labels / np.bincount(truth))[truth]
    network.fit(
        features,
        np.eye(labels, dtype=np.float32)[truth],
        batch_size=BATCH,
        epochs=epochs,
        sample_weight=weight,
        verbose=0,
    )
    weights = [np.asarray(array) for array in network.get_weights()]
    keras.backend.clear_session()
    return weights
