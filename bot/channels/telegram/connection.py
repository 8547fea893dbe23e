"""Waiting: for Telegram to be back, and for the server to stop, whichever comes first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from typing import Any, Final, TypeVar

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.telegram.limits import delay_of
from bot.logs import get_logger

logger = get_logger(__name__)

T = TypeVar("T")

FIRST_PAUSE: Final = timedelta(seconds=1)
LONGEST_PAUSE: Final = timedelta(seconds=30)


class Backoff:
    """How long to wait after each failure in a row; logs when a row begins and when it ends."""

    def __init__(
        self, step: str, first: timedelta = FIRST_PAUSE, longest: timedelta = LONGEST_PAUSE
    ) -> None:
        self._step, self._first, self._longest = step, first, longest
        self._failures = 0
        self._kind = ""

    def failed(self, error: TelegramError) -> timedelta:
        """Note a failure and return how long to wait before the next try."""
        wait = min(self._first * 2 ** min(self._failures, 16), self._longest)
        if isinstance(error, RetryAfter):
            wait = delay_of(error)
        if isinstance(error, Conflict):
            wait = self._longest
        self._failures += 1
        if self._kind != type(error).__name__:
            self._kind = type(error).__name__
            self._log(error, wait)
        return wait

    def worked(self) -> None:
        """Note a success."""
        if self._failures:
            logger.info("telegram.api.back", step=self._step, attempts=self._failures)
        self._failures, self._kind = 0, ""

    def _log(self, error: TelegramError, wait: timedelta) -> None:
        facts = {"step": self._step, "kind": self._kind, "retry_in_s": wait.total_seconds()}
        if isinstance(error, Conflict):
            # Somebody else polls with this token: a second server, or a stranger who has it.
            logger.error("telegram.polling.conflict", **facts)
        else:
            logger.warning("telegram.api.away", **facts)


async def until_done(
    call: Callable[[], Coroutine[Any, Any, T]], stop: asyncio.Event, backoff: Backoff
) -> T | None:
    """Return the call's answer, tried until Telegram gives one; None when it is time to stop.

    Raises:
        InvalidToken: trying again cannot help.
    """
    while not stop.is_set():
        try:
            answer = await unless_stopped(call(), stop)
        except InvalidToken:
            raise
        except TelegramError as error:
            await pause(backoff.failed(error), stop)
        else:
            backoff.worked()
            return answer
    return None


async def unless_stopped(call: Coroutine[Any, Any, T], stop: asyncio.Event) -> T | None:
    """Return the call's answer, or None, with the call given up, as soon as `stop` is set."""
    working = asyncio.ensure_future(call)
    stopping = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        for task in (working, stopping):
            task.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)


async def pause(wait: timedelta, stop: asyncio.Event) -> None:
    """Return after a time, or when `stop` is set."""
    try:
        await asyncio.wait_for(stop.wait(), wait.total_seconds())
    except asyncio.TimeoutError:
        pass


Take = Callable[[dict[str, Any]], Awaitable[bool]]
"""Takes one raw update in; whether it need not come again."""
