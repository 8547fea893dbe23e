"""Keeps single addresses from using us up: leaky buckets in this process."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from bot.errors import RateLimitedError

SERVICE: Final = "web"
KEYS_MAX: Final = 20_000


class LeakyBucket:
    """For each key `amount` at once, then refilled evenly over `period`."""

    def __init__(
        self, amount: int, period: timedelta, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._interval = period.total_seconds() / amount
        self._depth = period.total_seconds()
        self._clock = clock
        self._full_until: dict[str, float] = {}

    def take(self, key: str) -> None:
        """Use up one place.

        Raises:
            RateLimitedError: there is none; `retry_after` says when there will be one.
        """
        now = self._clock()
        filled_until = max(self._full_until.pop(key, now), now) + self._interval
        over = filled_until - now - self._depth
        # A refused try takes no place: whoever keeps on trying is let in when it is time.
        self._full_until[key] = filled_until - self._interval if over > 0 else filled_until
        self._forget_old(now)
        if over > 0:
            raise RateLimitedError(SERVICE, "address", timedelta(seconds=over))

    def _forget_old(self, now: float) -> None:
        if len(self._full_until) <= KEYS_MAX:
            return
        kept = {key: at for key, at in self._full_until.items() if at > now}
        # Still too many: those that were quiet longest go, whoever floods stays known.
        self._full_until = dict(list(kept.items())[-KEYS_MAX // 2 :])


class Limits:
    """What one client address may do; an honest office behind one address stays below."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.sessions = LeakyBucket(30, timedelta(hours=1), clock)
        self.messages = LeakyBucket(120, timedelta(minutes=1), clock)
        self.reads = LeakyBucket(1_200, timedelta(minutes=1), clock)
        self.pictures = LeakyBucket(60, timedelta(hours=1), clock)
