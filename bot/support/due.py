"""When a ticket is due: by its urgency, and later when many wait before it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.support.model import Urgency

PROMISE: Final[Mapping[Urgency, timedelta]] = {
    "urgent": timedelta(minutes=30),
    "high": timedelta(hours=2),
    "normal": timedelta(hours=8),
    "low": timedelta(hours=24),
}
"""What an empty queue allows us to promise. Theft is a matter of minutes; a question can wait a day."""

HANDLING: Final = timedelta(minutes=12)
"""One operator's usual time for one ticket; each waiting one puts the promise off by as much."""

RANK: Final[Mapping[Urgency, int]] = {"urgent": 0, "high": 1, "normal": 2, "low": 3}


def due_time(
    urgency: Urgency, now: datetime, waiting: int, window_end: datetime | None
) -> datetime:
    """Return the aware time by which the person will have heard from us.

    Args:
        urgency: the ticket's.
        now: aware UTC.
        waiting: open tickets that come first: as urgent or more so.
        window_end: end of the window that the person chose, None for as soon as possible.
    """
    promised = now + max(PROMISE[urgency], HANDLING * (waiting + 1))
    return max(promised, window_end) if window_end is not None else promised
