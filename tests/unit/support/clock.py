"""A clock that tests move."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone


class Clock:
    """A time that moves only when it is told to."""

    def __init__(self, now: datetime = datetime(2026, 11, 25, 3, 0, tzinfo=timezone.utc)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def passes(self, time: timedelta) -> None:
        self.now += time
