from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import get_args

import pytest

from bot.support.due import PROMISE, RANK, due_time
from bot.support.model import Urgency

NOW = datetime(2026, 11, 25, 3, 0, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("urgency", "minutes"), [("urgent", 30), ("high", 120), ("normal", 480), ("low", 1440)]
)
def test_an_empty_queue_promises_by_urgency(urgency: Urgency, minutes: int) -> None:
    assert due_time(urgency, NOW, 0, None) == NOW + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("urgency", "waiting", "minutes"),
    [("urgent", 1, 30), ("urgent", 2, 36), ("high", 9, 120), ("high", 10, 132), ("low", 119, 1440),
     ("low", 120, 1452)],
)  # fmt: skip
def test_a_long_queue_puts_the_promise_off_by_twelve_minutes_each(
    urgency: Urgency, waiting: int, minutes: int
) -> None:
    assert due_time(urgency, NOW, waiting, None) == NOW + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("window_minutes", "minutes"), [(60, 120), (120, 120), (121, 121), (3000, 3000)]
)
def test_a_later_window_is_what_is_promised(window_minutes: int, minutes: int) -> None:
    end = NOW + timedelta(minutes=window_minutes)
    assert due_time("high", NOW, 0, end) == NOW + timedelta(minutes=minutes)


def test_a_more_urgent_ticket_is_promised_sooner_and_ranks_before() -> None:
    assert set(PROMISE) == set(RANK) == set(get_args(Urgency))
    assert sorted(PROMISE, key=PROMISE.__getitem__) == sorted(RANK, key=RANK.__getitem__)
