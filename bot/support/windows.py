"""The times offered for a call, on the person's own clock."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from typing import Final
from zoneinfo import ZoneInfo

from bot.support.model import CallWindow

HOURS: Final = (time(9), time(12), time(15), time(18))
"""Starts of the windows offered: when people are up, wherever they are."""

WINDOW: Final = timedelta(hours=1)
NOTICE: Final = timedelta(minutes=45)
"""A window that opens sooner than this is not offered; whoever is in a hurry says "as soon as possible"."""


def offer_windows(now: datetime, zone: str, count: int = 3) -> list[CallWindow]:
    """Return the next windows in a zone, soonest first, as aware UTC times.

    Args:
        now: aware.
        zone: IANA name.
        count: how many.
    """
    place = ZoneInfo(zone)
    day = now.astimezone(place).date()
    offered: list[CallWindow] = []
    while len(offered) < count:
        for hour in HOURS:
            # Built from the wall clock of each day: adding 24 hours would slip at a clock change.
            start = datetime.combine(day, hour, place).astimezone(timezone.utc)
            if start >= now + NOTICE and len(offered) < count:
                offered.append(CallWindow(start, start + WINDOW, zone))
        day += timedelta(days=1)
    return offered
