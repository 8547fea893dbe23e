"""When the bot believes itself, and when it asks back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Thresholds:
    """Both in 0..1: the least confidence, and the least lead over the second intent."""

    confidence: float
    lead: float


def is_unsure(confidences: Sequence[float], thresholds: Thresholds) -> bool:
    """Return whether to ask back; `confidences` best first, and none means unsure.

    Exactly at a threshold the bot believes itself.
    """
    if not confidences or confidences[0] < thresholds.confidence:
        return True
    second = confidences[1] if len(confidences) > 1 else 0.0
    return confidences[0] - second < thresholds.lead
