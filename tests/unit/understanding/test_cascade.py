from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from bot.understanding.cascade import Cascade, Stage
from bot.understanding.encoders import Vectors
from bot.understanding.intent_model import IntentModel
from bot.understanding.perceptron import Perceptron
from bot.understanding.spelling import fit_spelling

SPELLING = fit_spelling(["yes", "no no"] * 2, np.array([0, 1] * 2))


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
    """Return a model that says `best` with softmax((lead, 0)), whatever the letters say."""
    other = "deny" if best == "affirm" else "affirm"
    zeros = np.zeros
    meaning = Perceptron(
        zeros(features, np.float32),
        np.ones(features, np.float32),
        zeros((features, 1), np.float32),
        zeros(1, np.float32),
        zeros((1, 2), np.float32),
        np.array([lead, 0.0], np.float32),
    )
    return IntentModel((best, other), tuple("v" for _ in range(features)), meaning, 0.0, 1.0)


@pytest.fixture
def quick() -> Fixed:
    return Fixed("quick")


@pytest.fixture
def slow() -> Fixed:
    return Fixed("slow")


@pytest.fixture
def cascade(quick: Fixed, slow: Fixed) -> Cascade:
    sure = Stage([quick], model("affirm", 1, lead=1.0))  # 73.1 % sure
    return Cascade(SPELLING, [sure, Stage([slow, quick], model("deny", 2, lead=0.1))])


def test_quick_stage_decides_where_it_is_sure(cascade: Cascade, quick: Fixed, slow: Fixed) -> None:
    assert cascade.rank("yes", sure_above=0.73)[0][0] == "affirm"
    assert (quick.asked, slow.asked) == (1, 0)


def test_last_stage_decides_where_none_is_sure_and_no_encoder_works_twice(
    cascade: Cascade, quick: Fixed, slow: Fixed
) -> None:
    assert cascade.rank("yes", sure_above=0.74)[0][0] == "deny"
    assert (quick.asked, slow.asked) == (1, 1)


def test_without_a_stage_nothing_is_likely() -> None:
    assert Cascade(SPELLING, []).rank("yes", sure_above=0.5) == []
