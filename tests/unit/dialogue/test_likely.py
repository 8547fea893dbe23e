from __future__ import annotations

import pytest

from bot.dialogue.likely import CHOICES_LIKELY, CHOICES_MAX, choices_of

TOPICS = frozenset({"fees", "sync_problem", "app_update", "buy_sell"})


@pytest.mark.parametrize("miss", [-0.01, 0.01])
def test_meanings_are_offered_only_where_one_of_them_is_likely_right(miss: float) -> None:
    share = (CHOICES_LIKELY + miss) / CHOICES_MAX
    ranking = [("fees", share), ("app_update", share), ("buy_sell", share), ("greet", 0.1)]
    wanted = ("fees", "app_update", "buy_sell") if miss > 0 else ()
    assert choices_of(ranking, TOPICS) == wanted


def test_nobody_is_offered_a_greeting_or_more_than_three() -> None:
    ranking = [("greet", 0.1), *((topic, 0.3) for topic in ("fees", "buy_sell", "app_update"))]
    assert choices_of([*ranking, ("sync_problem", 0.29)], TOPICS) == (
        "fees", "buy_sell", "app_update",
    )  # fmt: skip
    assert choices_of([], TOPICS) == ()
