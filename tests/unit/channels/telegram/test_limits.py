"""Flood limits: both sides of each, with a clock that moves when it is told to."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.channels.telegram.limits import (
    BOT_BURST,
    BOT_PER_SECOND,
    CHAT_BURST,
    PATIENCE,
    Allowance,
    FloodLimiter,
    delay_of,
)
from bot.errors import RateLimitedError


class Time:
    """Seconds that pass only by sleeping."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


class Calls:
    """What reached Telegram, and when."""

    def __init__(self, time: Time) -> None:
        self.time = time
        self.limiter = FloodLimiter(time, time.sleep)
        self.at: list[float] = []
        self.refusal: RetryAfter | None = None

    async def send(self, chat: int, endpoint: str = "sendMessage") -> Any:
        return await self.limiter.process_request(
            self._call, (endpoint,), {}, endpoint, {"chat_id": chat}, None
        )

    async def _call(self, endpoint: str) -> str:
        if self.refusal is not None:
            raise self.refusal
        self.at.append(self.time.now)
        return endpoint


def test_a_burst_then_one_an_interval() -> None:
    time = Time()
    allowance = Allowance(3, timedelta(seconds=10), time)
    assert [allowance.allows("a") for _ in range(4)] == [True, True, True, False]
    assert allowance.allows("b")
    time.now += 9.9
    assert not allowance.allows("a")
    time.now += 0.1
    assert [allowance.allows("a"), allowance.allows("a")] == [True, False]
    time.now += 30
    assert [allowance.allows("a") for _ in range(4)] == [True, True, True, False]


def test_looking_takes_nothing() -> None:
    allowance = Allowance(1, timedelta(seconds=10), Time())
    assert [allowance.wait_for("a") for _ in range(3)] == [0, 0, 0]
    assert [allowance.take("a"), allowance.take("a"), allowance.take("a")] == [0, 10, 20]
    assert allowance.wait_for("a") == 30


def test_keys_of_long_ago_are_forgotten() -> None:
    time = Time()
    allowance = Allowance(1, timedelta(seconds=1), time)
    for key in range(10_000):
        allowance.take(key)
    time.now += 2
    allowance.take("new")
    assert len(allowance._free_at) == 1


async def test_one_chat_gets_a_burst_then_one_message_a_second() -> None:
    time = Time()
    calls = Calls(time)
    for _ in range(CHAT_BURST + 3):
        await calls.send(7)
    assert [round(at - 1000, 3) for at in calls.at] == [0, 0, 0, 0, 1, 2, 3]


async def test_all_chats_together_never_exceed_telegrams_figure_in_any_second() -> None:
    time = Time()
    calls = Calls(time)
    for chat in range(200):
        await calls.send(chat)
    most = max(sum(begin <= at < begin + 1 for at in calls.at) for begin in calls.at)
    assert most <= BOT_BURST + BOT_PER_SECOND == 30


async def test_who_would_wait_too_long_goes_back_into_the_outbox() -> None:
    time = Time()
    calls = Calls(time)
    calls.time.sleep = _no_time_passes  # type: ignore[method-assign]
    calls.limiter = FloodLimiter(time, _no_time_passes)
    at_once = CHAT_BURST + int(PATIENCE.total_seconds())
    for _ in range(at_once):
        await calls.send(7)
    with pytest.raises(RateLimitedError) as raised:
        await calls.send(7)
    assert raised.value.retry_after == PATIENCE + timedelta(seconds=1)
    await calls.send(8)
    assert len(calls.at) == at_once + 1


async def _no_time_passes(seconds: float) -> None:
    return None


async def test_only_messages_are_counted() -> None:
    calls = Calls(Time())
    for _ in range(50):
        await calls.send(7, "sendChatAction")
    assert len(calls.at) == 50
    assert calls.time.now == 1000


async def test_a_refused_chat_is_left_alone_and_others_go_on() -> None:
    time = Time()
    calls = Calls(time)
    calls.refusal = RetryAfter(20)
    with pytest.raises(RetryAfter):
        await calls.send(7)
    calls.refusal = None
    with pytest.raises(RateLimitedError):
        await calls.send(7)
    await calls.send(8)
    time.now += 17
    await calls.send(7)
    assert calls.at == [1000, 1020]


def test_the_delay_is_read_in_both_ways_of_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    assert delay_of(RetryAfter(5)) == timedelta(seconds=5)
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    assert delay_of(RetryAfter(5)) == timedelta(seconds=5)
