from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from bot.understanding.cascade import Stage, rank
from bot.understanding.encoders import Vectors
from bot.understanding.intent_model import IntentModel

TEMPERATURE = 1.0


class Fixed:
    """Encodes everything as the same number, and counts how often it was asked."""

    name = "fixed"
    size = 1

    def __init__(self, version: str) -> None:
        self.version = version
        self.asked = 0

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked += 1
        return np.ones((len(texts), 1), dtype=np.float32)


def model(best: str, features: int, lead: float) -> IntentModel:
    """Return a model that says `best` with softmax((lead, 0))."""
    other = "deny" if best == "affirm" else "affirm"
    return IntentModel(
        (best, other),
        tuple("v" for _ in range(features)),
        np.zeros((2, features), np.float32),
        np.array([lead, 0.0], np.float32),
        np.zeros(features, np.float32),
        TEMPERATURE,
    )


@pytest.fixture
def stages() -> tuple[Fixed, Fixed, list[Stage]]:
    quick, slow = Fixed("quick"), Fixed("slow")
    return (
        quick,
        slow,
        [
            Stage([quick], model("affirm", 1, lead=1.0)),  # 73.1 % sure
            Stage([slow, quick], model("deny", 2, lead=0.1)),
        ],
    )


def test_quick_stage_decides_where_it_is_sure(stages: tuple[Fixed, Fixed, list[Stage]]) -> None:
    quick, slow, both = stages
    assert rank(both, "yes", sure_above=0.73)[0][0] == "affirm"
    assert (quick.asked, slow.asked) == (1, 0)


def test_last_stage_decides_where_none_is_sure_and_no_encoder_works_twice(
    stages: tuple[Fixed, Fixed, list[Stage]],
) -> None:
    quick, slow, both = stages
    assert rank(both, "yes", sure_above=0.74)[0][0] == "deny"
    assert (quick.asked, slow.asked) == (1, 1)


def test_without_a_model_nothing_is_likely() -> None:
    assert rank([], "yes", sure_above=0.5) == []
