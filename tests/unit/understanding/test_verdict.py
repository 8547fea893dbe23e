from __future__ import annotations

import pytest

from bot.understanding.verdict import Thresholds, is_unsure

THRESHOLDS = Thresholds(confidence=0.5, lead=0.125)


@pytest.mark.parametrize(
    ("confidences", "unsure"),
    [
        ([0.5, 0.25], False),
        ([0.499, 0.25], True),
        ([0.51, 0.25], False),
        ([0.625, 0.5], False),
        ([0.624, 0.5], True),
        ([0.626, 0.5], False),
        ([0.5], False),
        ([0.49], True),
        ([], True),
    ],
)
def test_bot_asks_back_below_either_threshold(confidences: list[float], unsure: bool) -> None:
    assert is_unsure(confidences, THRESHOLDS) is unsure
