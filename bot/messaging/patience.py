"""Notices that somebody was asked something and has fallen silent, and lets the bot ask once more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Final

from bot.logs import get_logger, new_incident
from bot.messaging.bells import Bell
from bot.messaging.ports import Mailbox
from bot.messaging.wire import SILENT

logger = get_logger(__name__)

LOOK_EVERY: Final = timedelta(seconds=20)
LATEST: Final = timedelta(hours=1)
"""After a longer pause of ours nobody is reminded of a question of yesterday."""

AT_ONCE_MAX: Final = 50


class Patience:
    """Follows up silence, once for each open question, until it is told to stop."""

    def __init__(
        self,
        mailbox: Mailbox,
        clock: Callable[[], datetime],
        inbound_bell: Bell,
        channels: Collection[str],
        after: timedelta,
    ) -> None:
        """`after` is how long a question may stand; zero turns this off."""
        self._mailbox = mailbox
        self._clock = clock
        self._inbound_bell = inbound_bell
        self._channels = tuple(channels)
        self._after = after

    async def run(self, stop: asyncio.Event) -> None:
        """Look from time to time; returns soon after `stop` is set."""
        while self._after and not stop.is_set():
            try:
                await asyncio.to_thread(self.follow_up)
            except Exception:  # the database is away, and will be back
                logger.exception("messaging.patience.failed", incident=new_incident())
            try:
                await asyncio.wait_for(stop.wait(), LOOK_EVERY.total_seconds())
            except asyncio.TimeoutError:
                continue

    def follow_up(self) -> int:
        """Raise an event for everybody who has been silent long enough; return how many."""
        until = self._clock() - self._after
        silent = self._mailbox.fallen_silent(until - LATEST, until, self._channels, AT_ONCE_MAX)
        for conversation_id, message_id in silent:
            self._mailbox.raise_event(
                conversation_id, f"{SILENT}:{message_id}", dedupe=f"{SILENT}:{message_id}"
            )
        if silent:
            self._inbound_bell.ring()
        return len(silent)
