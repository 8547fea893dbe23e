"""From labelled sentences to an intent model, with progress shown and encodings kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tqdm import tqdm

from bot.understanding.encoders import Encoder, Vectors
from bot.understanding.encoding_cache import EncodingCache
from bot.understanding.intent_model import IntentModel, fit
from bot.understanding.normalise import normalise

Example = tuple[str, str]
"""A sentence as a person writes it, and its intent."""


def learn(
    examples: Sequence[Example],
    encoders: Sequence[Encoder],
    kept_in: Path,
    *,
    strength: float,
    folds: int,
) -> IntentModel:
    """Return the model of these examples; see `intent_model.fit` for the numbers.

    Examples without words (an address, a row of stars) teach nothing and are left out.
    """
    said = [(normalise(text), intent) for text, intent in examples]
    words = [(one.text, intent) for one, intent in said if one.kind == "words"]
    return fit(
        encode_kept([text for text, _ in words], encoders, kept_in),
        [intent for _, intent in words],
        [encoder.version for encoder in encoders],
        strength=strength,
        folds=folds,
    )


def encode_kept(texts: Sequence[str], encoders: Sequence[Encoder], kept_in: Path) -> Vectors:
    """Return (n, sum of sizes) as `encoders.encode_side_by_side` does, from the folder where possible."""
    columns = []
    for encoder in encoders:
        with tqdm(desc=encoder.version, unit=" sentences", leave=False) as bar:

            def show(done: int, total: int, bar: tqdm[None] = bar) -> None:
                bar.total = total
                bar.update(done - bar.n)

            columns.append(EncodingCache(kept_in, encoder).encode(texts, show))
    return np.hstack(columns)
