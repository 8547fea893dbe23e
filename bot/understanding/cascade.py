"""A quick judge first, a thorough one only when the quick one is not sure.

USE takes some 5 ms a sentence, E5 four times as much. Where USE alone is sure it is right
as often as both together (docs/decisions/0009), so most sentences never need the second.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.understanding.encoders import Encoder, Vectors
from bot.understanding.intent_model import IntentModel
from bot.understanding.spelling import SpellingModel

Ranking = list[tuple[str, float]]


@dataclass(frozen=True)
class Stage:
    """A model, and the encoders whose vectors it reads side by side, in this order."""

    encoders: Sequence[Encoder]
    model: IntentModel


@dataclass(frozen=True)
class Cascade:
    """The stages, the quickest first, and the spelling that all of them listen to."""

    spelling: SpellingModel
    stages: Sequence[Stage]

    def rank(self, text: str, sure_above: float) -> Ranking:
        """Return the ranking of the first stage that is sure, else of the last one; likeliest first.

        Args:
            text: not empty; no encoder works twice on it.
            sure_above: probability of the likeliest intent from which a stage decides, in 0..1.
        """
        spelled = self.spelling.scores([text])[0]
        known: dict[str, Vectors] = {}
        ranking: Ranking = []
        for stage in self.stages:
            for encoder in stage.encoders:
                if encoder.version not in known:
                    known[encoder.version] = encoder.encode([text])
            side_by_side = np.hstack([known[encoder.version] for encoder in stage.encoders])
            ranking = stage.model.ranking(side_by_side[0], spelled)
            if ranking[0][1] >= sure_above:
                break
        return ranking
