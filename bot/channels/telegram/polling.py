"""Fetches updates, at least once each: an update is confirmed only after it was stored."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any, Final

from telegram.error import TelegramError

from bot.channels.telegram.client import TelegramBot
from bot.channels.telegram.connection import Backoff, Take, until_done
from bot.logs import get_logger

logger = get_logger(__name__)

HOLD: Final = timedelta(seconds=30)
"""How long Telegram holds a request when there is nothing new."""

LOOK_AGAIN: Final = timedelta(seconds=1)
"""New updates wait so long at most while slow ones (pictures) are still in work."""

FINISH_WITHIN: Final = timedelta(seconds=10)
_NOW: Final = timedelta(0)


class Window:
    """Which updates are in work, and so from where on Telegram may send again."""

    def __init__(self) -> None:
        self._open: set[int] = set()
        self._done: set[int] = set()

    @property
    def offset(self) -> int | None:
        """The oldest update that is not done; None for the oldest that Telegram has."""
        if self._open:
            return min(self._open)
        return max(self._done) + 1 if self._done else None

    @property
    def is_busy(self) -> bool:
        """Whether updates are in work."""
        return bool(self._open)

    def begin(self, update_id: int) -> bool:
        """Whether the update is new; it is in work from now on."""
        if update_id in self._open or update_id in self._done:
            return False
        self._open.add(update_id)
        return True

    def finish(self, update_id: int) -> None:
        """Note that an update is done with."""
        self._open.discard(update_id)
        self._done.add(update_id)

    def confirmed(self, offset: int | None, *, is_empty: bool) -> None:
        """Note that Telegram took an offset: it forgets what lies before, and so do we.

        When nothing is left at all, ids may go on anywhere: after a week of silence
        Telegram begins at a random one, which an old offset could hide.
        """
        if is_empty and not self._open:
            self._done.clear()
        elif offset is not None:
            self._done = {done for done in self._done if done >= offset - 1}


class Poller:
    """Long polling; see `run`."""

    def __init__(self, bot: TelegramBot, take: Take, hold: timedelta = HOLD) -> None:
        self._bot = bot
        self._take = take
        self._hold = hold
        self._window = Window()
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Take updates in until `stop` is set; what is in work by then is finished.

        Raises:
            InvalidToken: Telegram does not know the token (any more).
        """
        backoff = Backoff("poll")
        try:
            while not stop.is_set():
                await until_done(self._poll, stop, backoff)
                if self._tasks:
                    await asyncio.wait(self._tasks, timeout=LOOK_AGAIN.total_seconds())
            await self._finish()
        finally:
            for task in self._tasks:
                task.cancel()

    async def _poll(self) -> None:
        offset, is_busy = self._window.offset, self._window.is_busy
        updates = await self._bot.get_raw_updates(offset, _NOW if is_busy else self._hold)
        self._window.confirmed(offset, is_empty=not updates)
        for update in sorted(updates, key=lambda update: int(update["update_id"])):
            if self._window.begin(update["update_id"]):
                task = asyncio.create_task(self._work(update))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def _work(self, update: dict[str, Any]) -> None:
        # One that could not be stored is done with too: the person has been asked to repeat it.
        await self._take(update)
        self._window.finish(update["update_id"])

    async def _finish(self) -> None:
        """Let what is in work end, and confirm it: a restart need not take it in again."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=FINISH_WITHIN.total_seconds())
        offset = self._window.offset
        if offset is None:
            return
        try:
            await self._bot.get_raw_updates(offset, _NOW)
        except TelegramError as error:
            logger.info("telegram.call.failed", step="confirm", reason=type(error).__name__)
