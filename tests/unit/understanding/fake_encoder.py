"""An encoder without weights: counts letters, so that like texts get like vectors."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bot.understanding.encoders import Vectors


class LetterCounts:
    """Encodes into the share of each of 64 buckets of characters; remembers what it was asked."""

    name = "letters"
    size = 64

    def __init__(self, version: str = "letters-1") -> None:
        self.version = version
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        vectors = np.zeros((len(texts), self.size), dtype=np.float32)
        for row, text in zip(vectors, texts, strict=True):
            for character in text:
                row[ord(character) % self.size] += 1
            row /= max(float(np.linalg.norm(row)), 1.0)
        return vectors
