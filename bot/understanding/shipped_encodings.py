"""Encodings that come with the sources, so that a fresh clone learns without encoding first.

One file an encoder and language in `data/encodings/<encoder>/<tag>.npz`, written by
`python -m bot encode`. Each number is kept in four bits, as one of sixteen steps around its
column's mean: what is learned from them is as right as from the exact ones
(docs/decisions/0010), at an eighth of the size.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.logs import get_logger
from bot.understanding.encoders import Encoder, Vectors

logger = get_logger(__name__)

KEY_BYTES: Final = 8
"""Of a hash of the sentence: among 100,000 sentences two alike are a one in four billion chance."""

STEP: Final = 0.4
"""Width of a step in standard deviations: sixteen of them reach from -3.2 to +2.8."""

LOWEST: Final = -8


def key_of(text: str) -> bytes:
    """Return the sentence's key, `KEY_BYTES` long."""
    return hashlib.blake2b(text.encode("utf-8"), digest_size=KEY_BYTES).digest()


def write_shipped(folder: Path, encoder: Encoder, tag: str, texts: Sequence[str]) -> None:
    """Encode the texts of one language, and write the encoder's file of that language.

    Args:
        folder: `data/encodings`.
        encoder: of an even number of columns.
        tag: the language's.
        texts: at least one; in any order, which does not change the file.
    """
    by_key = {key_of(text): text for text in texts}
    keys = sorted(by_key)
    vectors = encoder.encode([by_key[key] for key in keys])
    mean, step = vectors.mean(axis=0), np.maximum(vectors.std(axis=0) * STEP, 1e-9)
    codes = np.clip(np.round((vectors - mean) / step) - LOWEST, 0, 15).astype(np.uint8)
    arrays: Mapping[str, NDArray[Any]] = {
        "version": np.array(encoder.version),
        "keys": np.frombuffer(b"".join(keys), dtype=np.uint8).reshape(-1, KEY_BYTES),
        "mean": mean.astype(np.float32),
        "step": step.astype(np.float32),
        "codes": codes[:, ::2] << 4 | codes[:, 1::2],
    }
    file = _file(folder, encoder, tag)
    file.parent.mkdir(parents=True, exist_ok=True)
    np.savez(file, **arrays)


def read_shipped(folder: Path, encoder: Encoder) -> dict[bytes, NDArray[np.float32]]:
    """Return the encodings of all languages by key; those of another version count as none."""
    found: dict[bytes, NDArray[np.float32]] = {}
    for file in sorted((folder / encoder.name).glob("*.npz")):
        with np.load(file, allow_pickle=False) as arrays:
            if str(arrays["version"]) != encoder.version:
                logger.warning("understanding.encodings.outdated", file=file.name)
                continue
            keys, vectors = arrays["keys"], _decoded(arrays)
        found.update((key.tobytes(), vector) for key, vector in zip(keys, vectors, strict=True))
    return found


def shipped_keys(folder: Path, encoder: Encoder, tag: str) -> set[bytes]:
    """Return the keys of the sentences that a language's file holds, if it is of this version."""
    file = _file(folder, encoder, tag)
    if not file.exists():
        return set()
    with np.load(file, allow_pickle=False) as arrays:
        if str(arrays["version"]) != encoder.version:
            return set()
        return {key.tobytes() for key in arrays["keys"]}


def _decoded(arrays: Mapping[str, NDArray[Any]]) -> Vectors:
    packed = arrays["codes"]
    codes = np.stack([packed >> 4, packed & 15], axis=2).reshape(len(packed), -1)
    return ((codes.astype(np.float32) + LOWEST) * arrays["step"] + arrays["mean"]).astype(
        np.float32
    )


def _file(folder: Path, encoder: Encoder, tag: str) -> Path:
    return folder / encoder.name / f"{tag}.npz"
