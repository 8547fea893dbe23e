"""Teaches the encoder's network our own sentences, together with a judge that is thrown away."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from bot.logs import get_logger
from bot.understanding.e5_network import Ids, Network

logger = get_logger(__name__)

BATCH: Final = 64
SORTED_TOGETHER: Final = 16
"""Batches whose sentences are sorted by length: little padding, and still mixed well."""

RATE: Final = 1.5e-4
RATE_OF_JUDGE: Final = 4e-3
WARMED_UP: Final = 0.06
DROPPED: Final = 0.1
SMOOTHING: Final = 0.1
WIDTH: Final = 40.0
"""What vectors of length 1, less their mean, are multiplied by before they are judged."""

SEED: Final = 0


class Warmed(tf.keras.optimizers.schedules.LearningRateSchedule):
    """Rises in a line at first, then falls along a cosine to nothing."""

    def __init__(self, rate: float, steps: int) -> None:
        self._rate, self._steps = rate, steps

    def __call__(self, step: Any) -> Any:
        """Return the rate at a step."""
        done = tf.cast(step, tf.float32) / self._steps
        return self._rate * tf.minimum(
            done / WARMED_UP, 0.5 * (1 + tf.cos(np.pi * tf.minimum(done, 1.0)))
        )


def tune(network: Network, sentences: Sequence[Ids], truth: NDArray[np.intp], epochs: int) -> None:
    """Teach the network to tell the intents apart; rare ones weigh more, by the square root."""
    tf.keras.utils.set_random_seed(SEED)
    labels = int(truth.max()) + 1
    steps = epochs * -(-len(sentences) // BATCH)
    centre = _centre(network, sentences)
    judge = tf.Variable(tf.random.normal((len(centre), labels), stddev=0.05))
    bias = tf.Variable(tf.zeros(labels))
    learned = [*network.weights.values(), *network.floats.values()]
    optimisers = (
        tf.keras.optimizers.Adam(Warmed(RATE, steps)),
        tf.keras.optimizers.Adam(Warmed(RATE_OF_JUDGE, steps)),
    )
    weights = np.sqrt(len(truth) / labels / np.bincount(truth))[truth].astype(np.float32)
    goals = np.eye(labels, dtype=np.float32)[truth] * (1 - SMOOTHING) + SMOOTHING / labels
    form = tf.TensorSpec((None, None), tf.float32)

    @tf.function(
        autograph=False,
        input_signature=[
            tf.TensorSpec((None, None, None), tf.float32),
            form,
            form,
            tf.TensorSpec((None,), tf.float32),
        ],
    )
    def step(vectors: Any, mask: Any, goal: Any, weight: Any) -> Any:
        with tf.GradientTape() as tape:
            encoded = (network.encode(vectors, mask, DROPPED) - centre) * WIDTH
            scores = tf.matmul(tf.nn.dropout(encoded, 2 * DROPPED), judge) + bias
            losses = tf.nn.softmax_cross_entropy_with_logits(goal, scores)
            loss = tf.reduce_mean(weight * losses)
        gradients, _ = tf.clip_by_global_norm(tape.gradient(loss, [*learned, judge, bias]), 1.0)
        optimisers[0].apply_gradients(zip(gradients[:-2], learned, strict=True))
        optimisers[1].apply_gradients(zip(gradients[-2:], [judge, bias], strict=True))
        return loss

    started = time.monotonic()
    for epoch in range(epochs):
        losses = []
        for rows in batches([len(ids) for ids in sentences], seed=epoch):
            batch = network.embed([sentences[row] for row in rows])
            losses.append(float(step(batch.vectors, batch.mask, goals[rows], weights[rows])))
        seconds = time.monotonic() - started
        loss = round(float(np.mean(losses)), 3)
        logger.info("understanding.encoder.tuned", epoch=epoch, loss=loss, seconds=round(seconds))


def _centre(network: Network, sentences: Sequence[Ids]) -> NDArray[np.float32]:
    some = next(batches([len(ids) for ids in sentences], seed=0, size=8 * BATCH))
    batch = network.embed([sentences[row] for row in some])
    return np.asarray(tf.reduce_mean(network.encode(batch.vectors, batch.mask, 0.0), 0))


def batches(lengths: Sequence[int], seed: int, size: int = BATCH) -> Iterator[NDArray[np.intp]]:
    """Yield every sentence's place once, in batches of like lengths in random order."""
    random = np.random.default_rng(seed)
    order = random.permutation(len(lengths))
    grouped = []
    for start in range(0, len(order), size * SORTED_TOGETHER):
        group = order[start : start + size * SORTED_TOGETHER]
        group = group[np.argsort(np.array(lengths)[group], kind="stable")]
        grouped += [group[place : place + size] for place in range(0, len(group), size)]
    for place in random.permutation(len(grouped)):
        yield grouped[place]
