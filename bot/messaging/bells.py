"""A bell that wakes who waits for new rows. Only a hint: the database is the truth."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta


class Bell:
    """Rung from any thread, heard by every coroutine that waits."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()

    def ring(self) -> None:
        """Wake everybody who waits now."""
        with self._lock:
            waiting = list(self._waiting)
        for loop, event in waiting:
            try:
                loop.call_soon_threadsafe(event.set)
            except RuntimeError:
                continue  # that loop has ended, and whoever waited in it

    async def wait(self, timeout: timedelta) -> None:
        """Return when the bell rings or the time is over.

        A ring between reading the database and calling this is missed: wait for short
        times only, and read again after each.
        """
        entry = (asyncio.get_running_loop(), asyncio.Event())
        with self._lock:
            self._waiting.add(entry)
        try:
            await asyncio.wait_for(entry[1].wait(), timeout.total_seconds())
        except asyncio.TimeoutError:
            pass
        finally:
            with self._lock:
                self._waiting.discard(entry)
