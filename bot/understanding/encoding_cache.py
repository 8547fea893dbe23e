"""Keeps the encodings of training sentences from one training to the next.

E5 takes 5 to 30 ms a sentence, most of a training's time. What comes with the sources
(`shipped_encodings.py`) is used first, so that every machine learns from the same numbers.
What is new is kept in a file of this machine, found by the sentence and the encoder's
version, so that nothing stale is ever used. It is written beside and moved into place:
whoever is killed while writing leaves the old one.
"""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.logs import get_logger
from bot.understanding.encoders import BATCH, Encoder, Vectors
from bot.understanding.shipped_encodings import KEY_BYTES, key_of, read_shipped

logger = get_logger(__name__)

KEPT_MAX: Final = 80_000
"""Sentences kept per encoder, twice what sixteen languages have; 512 numbers each: 164 MB."""

SAVE_EVERY: Final = 2_000
"""Newly encoded sentences between two savings: at most some 30 s of work are lost to a Ctrl-C."""

Progress = Callable[[int, int], None]
"""Called with how many of the sentences to encode are done, and how many there are."""


@dataclass(frozen=True)
class EncodingStore:
    """Where encodings lie: `kept_in` is this machine's folder, `shipped_in` that of the sources."""

    kept_in: Path
    shipped_in: Path | None = None


class EncodingCache:
    """The encodings of one encoder: the shipped ones, and one file of this machine's folder."""

    def __init__(self, store: EncodingStore, encoder: Encoder) -> None:
        self._encoder = encoder
        self._file = store.kept_in / f"{encoder.version}.npz"
        self._shipped = read_shipped(store.shipped_in, encoder) if store.shipped_in else {}

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        """Return (n, size) in the order of `texts`, encoding only what is not kept yet."""
        keys = [key_of(text) for text in texts]
        known = self._load()
        missing = {
            key: text
            for key, text in zip(keys, texts, strict=True)
            if key not in known and key not in self._shipped
        }
        self._add(known, list(missing.items()), progress)
        if missing:
            self._save(known, keys)
        if not texts:
            return np.empty((0, self._encoder.size), dtype=np.float32)
        return np.stack(
            [self._shipped[key] if key in self._shipped else known[key] for key in keys]
        )

    def _add(
        self,
        known: dict[bytes, NDArray[np.float32]],
        missing: list[tuple[bytes, str]],
        progress: Progress | None,
    ) -> None:
        saved = 0
        for start in range(0, len(missing), BATCH):
            batch = missing[start : start + BATCH]
            vectors = self._encoder.encode([text for _, text in batch])
            known.update(zip((key for key, _ in batch), vectors, strict=True))
            done = start + len(batch)
            if progress is not None:
                progress(done, len(missing))
            if done - saved >= SAVE_EVERY:
                self._save(known, [])
                saved = done

    def _load(self) -> dict[bytes, NDArray[np.float32]]:
        """Return what is kept; a damaged or foreign file counts as none and is written anew."""
        try:
            with np.load(self._file, allow_pickle=False) as arrays:
                keys, vectors = arrays["keys"], arrays["vectors"]
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, zipfile.BadZipFile, EOFError) as error:
            logger.warning("understanding.encodings.damaged", kind=type(error).__name__)
            return {}
        if vectors.shape != (len(keys), self._encoder.size) or keys.shape[1:] != (KEY_BYTES,):
            logger.warning("understanding.encodings.damaged", kind="shape")
            return {}
        return {key.tobytes(): vector for key, vector in zip(keys, vectors, strict=True)}

    def _save(self, known: dict[bytes, NDArray[np.float32]], used: Sequence[bytes]) -> None:
        """Write all, or when that is too much those just `used` and the newest others."""
        wanted = known
        if len(known) > KEPT_MAX:
            newest = [key for key in dict.fromkeys([*used, *reversed(known)]) if key in known]
            newest = newest[:KEPT_MAX]
            wanted = {key: known[key] for key in newest}
        arrays: dict[str, NDArray[Any]] = {
            "keys": np.frombuffer(b"".join(wanted), dtype=np.uint8).reshape(-1, KEY_BYTES),
            "vectors": np.stack(list(wanted.values())),
        }
        self._file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._file.parent, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as part:
                np.savez(part, **arrays)
            Path(name).replace(self._file)
        finally:
            Path(name).unlink(missing_ok=True)
