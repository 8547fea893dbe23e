"""Keeps to Telegram's flood limits, and keeps single persons from using us up."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from typing import Any, Final

from telegram.constants import FloodLimit
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.errors import RateLimitedError

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]
SERVICE: Final = "telegram"

CHAT_BURST: Final = 4
"""Messages sent to one chat at once before one a second; Telegram tolerates short bursts."""

BOT_BURST: Final = 5
BOT_PER_SECOND: Final = int(FloodLimit.MESSAGES_PER_SECOND) - BOT_BURST
"""Together they never exceed Telegram's figure within any one second."""

PATIENCE: Final = timedelta(seconds=3)
"""A message that would wait longer goes back into the outbox, and lets others pass."""

_KEYS_MAX: Final = 10_000
_COUNTED: Final = frozenset({"sendMessage"})


class Allowance:
    """For each key `burst` at once, then one per `interval`: a leaky bucket without a thread."""

    def __init__(self, burst: int, interval: timedelta, clock: Clock = time.monotonic) -> None:
        self._interval = interval.total_seconds()
        self._tolerance = self._interval * (burst - 1)
        self._clock = clock
        self._free_at: dict[Any, float] = {}

    def wait_for(self, key: Any) -> float:
        """Return in how many seconds the key may go on, 0 for now; takes nothing."""
        now = self._clock()
        return max(self._free_at.get(key, now) - self._tolerance - now, 0.0)

    def take(self, key: Any) -> float:
        """Use up one place and return how many seconds to wait before acting on it."""
        wait = self.wait_for(key)
        now = self._clock()
        if len(self._free_at) >= _KEYS_MAX:
            self._free_at = {k: at for k, at in self._free_at.items() if at > now}
        self._free_at[key] = max(self._free_at.get(key, now), now) + self._interval
        return wait

    def allows(self, key: Any) -> bool:
        """Use up one place if there is one now; whether there was."""
        if self.wait_for(key) > 0:
            return False
        self.take(key)
        return True


class FloodLimiter(BaseRateLimiter[None]):
    """Spaces out what we send: Telegram takes 30 messages a second from a bot, one a second into a chat.

    Source: the Bot API's FAQ, "My bot is hitting limits", as the library's
    `FloodLimit` has it. After a refusal the chat is left alone as long as
    Telegram said; everybody else goes on.
    """

    def __init__(self, clock: Clock = time.monotonic, sleep: Sleep = asyncio.sleep) -> None:
        second = timedelta(seconds=1)
        self._clock, self._sleep = clock, sleep
        self._bot = Allowance(BOT_BURST, second / BOT_PER_SECOND, clock)
        self._chats = Allowance(CHAT_BURST, second / FloodLimit.MESSAGES_PER_SECOND_PER_CHAT, clock)
        self._held_until: dict[Any, float] = {}

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Any:
        """Make the call when it may be made.

        Raises:
            RateLimitedError: it may not, for longer than `PATIENCE`.
            RetryAfter: Telegram refused it.
        """
        if endpoint not in _COUNTED:
            return await callback(*args, **kwargs)
        chat = data.get("chat_id")
        await self._wait(chat)
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as refused:
            self._held_until[chat] = self._clock() + delay_of(refused).total_seconds()
            raise

    async def _wait(self, chat: Any) -> None:
        now = self._clock()
        self._held_until = {key: at for key, at in self._held_until.items() if at > now}
        held = self._held_until.get(chat, now) - now
        wait = max(held, self._chats.wait_for(chat), self._bot.wait_for(SERVICE))
        if wait > PATIENCE.total_seconds():
            raise RateLimitedError(SERVICE, "flood", timedelta(seconds=wait))
        self._chats.take(chat)
        self._bot.take(SERVICE)
        if wait > 0:
            await self._sleep(wait)


def delay_of(refused: RetryAfter) -> timedelta:
    """Return how long Telegram wants to be left alone."""
    after = refused.retry_after  # seconds or a timedelta, as the environment tells the library
    return after if isinstance(after, timedelta) else timedelta(seconds=after)
