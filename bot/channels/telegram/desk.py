"""Where updates arrive, from polling or a webhook: in order per chat, and never lost in silence."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Final
from weakref import WeakValueDictionary

from telegram import Update

from bot.channels.telegram.client import TelegramBot
from bot.channels.telegram.limits import Clock, Sleep
from bot.logs import get_logger, new_incident

logger = get_logger(__name__)

AT_ONCE: Final = 16
RETRY_AFTER: Final = (timedelta(seconds=0.5), timedelta(seconds=1), timedelta(seconds=2))
"""Pauses between the tries of one update."""

PATIENCE: Final = timedelta(seconds=6)
"""Nobody waits more than 10 s for a sentence; a try may last some seconds itself."""

_TOLD_MAX: Final = 1_000
_ESSENTIAL: Final = (
    "message_id", "date", "chat", "from", "text", "caption", "photo", "document", "contact",
    "entities", "caption_entities", "reply_markup",
)  # fmt: skip


class Desk:
    """Takes updates in: those of one chat one after the other, those of many at once."""

    def __init__(
        self,
        bot: TelegramBot,
        handle: Callable[[Update], Awaitable[None]],
        apologise: Callable[[Update], Awaitable[None]],
        clock: Clock = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._handle = handle
        self._apologise = apologise
        self._clock, self._sleep = clock, sleep
        self._places = asyncio.Semaphore(AT_ONCE)
        self._chats: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._told: dict[int, None] = {}

    async def take(self, raw: dict[str, Any]) -> bool:
        """Return true when the update need not come again: stored, or nothing to us.

        False means that it could not be stored, after several tries; whoever waited
        for an answer has been told.

        Args:
            raw: the update as Telegram sent it.
        """
        update = self._parse(raw)
        if update is None:
            return True
        chat = update.effective_chat
        lock = self._chats.setdefault(chat.id if chat is not None else 0, asyncio.Lock())
        async with lock:
            return await self._try(update)

    def _parse(self, raw: dict[str, Any]) -> Update | None:
        # Telegram adds and changes fields several times a year, and the library refuses a
        # whole message for one; what we read has been the same for years.
        for update in (raw, _essence_of(raw)):
            try:
                return Update.de_json(update, self._bot)
            except Exception as error:  # noqa: BLE001  an odd update must not stop those behind it
                logger.warning(
                    "telegram.update.unreadable", incident=new_incident(), kind=type(error).__name__
                )
        return None

    async def _try(self, update: Update) -> bool:
        until = self._clock() + PATIENCE.total_seconds()
        pauses = iter(RETRY_AFTER)
        while True:
            try:
                async with self._places:
                    await self._handle(update)
            except Exception as error:  # noqa: BLE001  the edge of a channel; see _give_up
                wait = next(pauses, None)
                if wait is None or self._clock() + wait.total_seconds() > until:
                    await self._give_up(update, error)
                    return False
                await self._sleep(wait.total_seconds())
            else:
                self._told.pop(update.update_id, None)
                return True

    async def _give_up(self, update: Update, error: Exception) -> None:
        incident = new_incident()
        logger.error(
            "telegram.update.failed",
            update_id=update.update_id, incident=incident, kind=type(error).__name__, exc_info=error,
        )  # fmt: skip
        if update.update_id in self._told:
            return  # a webhook's update comes again and again
        if len(self._told) >= _TOLD_MAX:
            self._told.pop(next(iter(self._told)))
        self._told[update.update_id] = None
        try:
            await self._apologise(update)
        except Exception:  # nothing more can be done for this one
            logger.exception("telegram.apology.failed", incident=incident)


def _essence_of(raw: dict[str, Any]) -> dict[str, Any]:
    """Return an update with nothing but what `updates` reads of a message."""
    essence = dict(raw)
    if isinstance(raw.get("message"), dict):
        essence["message"] = _only_essential(raw["message"])
    query = raw.get("callback_query")
    if isinstance(query, dict) and isinstance(query.get("message"), dict):
        essence["callback_query"] = {**query, "message": _only_essential(query["message"])}
    return essence


def _only_essential(message: dict[str, Any]) -> dict[str, Any]:
    return {name: message[name] for name in _ESSENTIAL if name in message}
