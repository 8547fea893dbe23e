"""Does what one update asks for: hand it to the switchboard, and answer what only Telegram asks."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.channels.telegram.client import TelegramBot
from bot.channels.telegram.limits import Allowance, Clock
from bot.channels.telegram.notices import FAILED, SLOW_DOWN, Notices, sentence_for
from bot.channels.telegram.pictures import PictureFetcher
from bot.channels.telegram.presses import Presses
from bot.channels.telegram.sending import Postman, quietly
from bot.channels.telegram.updates import (
    CalledInGroup,
    Event,
    Heard,
    Pictured,
    Pressed,
    PressedElsewhere,
    Reached,
    Refused,
    read_update,
)
from bot.errors import RateLimitedError, RejectedError
from bot.logs import get_logger, hashed
from bot.messaging.model import Inbound, Receipt
from bot.messaging.ports import Mailbox
from bot.messaging.switchboard import Switchboard

logger = get_logger(__name__)

ONCE: Final = timedelta(minutes=1)
"""How often somebody is told to slow down, and a group where we can be reached."""

PICTURES_AT_ONCE: Final = 10
"""As many as an album has (the Bot API's sendMediaGroup); then one in `PICTURE_EVERY`."""

PICTURE_EVERY: Final = timedelta(seconds=6)

_PRIVATE_CHAT: Final = "https://t.me/{name}?start=group"


class Reception:
    """Takes updates in; see `handle`."""

    def __init__(
        self,
        bot: TelegramBot,
        switchboard: Switchboard,
        mailbox: Mailbox,
        notices: Notices,
        postman: Postman,
        fetcher: PictureFetcher,
        clock: Clock,
    ) -> None:
        self._bot = bot
        self._switchboard = switchboard
        self._mailbox = mailbox
        self._notices = notices
        self._postman = postman
        self._fetcher = fetcher
        self._presses = Presses(bot, switchboard, notices)
        self._warned = Allowance(1, ONCE, clock)
        self._groups = Allowance(1, ONCE, clock)
        self._pictures = Allowance(PICTURES_AT_ONCE, PICTURE_EVERY, clock)

    async def handle(self, update: Update) -> None:
        """Do what an update asks for; whatever is stored by then stays stored.

        Handling the same update again stores and says nothing twice.

        Raises:
            Exception: our own failure, or a picture that Telegram does not give out now;
                the update may be handled again.
        """
        event = self._read(update)
        if isinstance(event, Heard):
            await self._hear(event.inbound, event.message_id)
        elif isinstance(event, Pictured):
            await self._see(event)
        elif isinstance(event, Pressed):
            await self._presses.press(event)
        elif isinstance(event, PressedElsewhere):
            await self._presses.acknowledge(event.query_id)
        elif isinstance(event, Refused):
            key = sentence_for(event.reason) or FAILED
            await self._notices.tell(event.peer, event.locale, key, f"update:{update.update_id}")
        elif isinstance(event, Reached):
            await self._note(event)
        elif isinstance(event, CalledInGroup):
            await self._point_to_private(event)

    async def apologise(self, update: Update) -> None:
        """Tell whoever waits for an answer that there will be none; the database may be away."""
        event = self._read(update)
        if isinstance(event, Pressed):
            sorry = self._notices.words(event.inbound.locale).format(FAILED)
            await self._presses.acknowledge(event.query_id, sorry)
        elif isinstance(event, Heard | Pictured):
            sorry = self._notices.words(event.inbound.locale).format(FAILED)
            await quietly(self._postman.say(int(event.inbound.peer), sorry), "apologise")
        elif isinstance(event, Refused):
            sorry = self._notices.words(event.locale).format(FAILED)
            await quietly(self._postman.say(int(event.peer), sorry), "apologise")

    def _read(self, update: Update) -> Event | None:
        return read_update(update, self._bot.id, self._bot.username)

    async def _hear(self, inbound: Inbound, message_id: int) -> Receipt | None:
        """Return what became of a message, None when it was refused and the person told."""
        try:
            receipt = await self._switchboard.receive(inbound)
        except RateLimitedError:
            await self._slow_down(inbound)
            return None
        except RejectedError as error:
            await self._turn_down(inbound, error.reason)
            return None
        if receipt.secret_found:
            # Telegram may refuse, and the person is asked to delete it in any case.
            await quietly(self._bot.delete_message(int(inbound.peer), message_id), "delete")
        return receipt

    async def _turn_down(self, inbound: Inbound, reason: str) -> None:
        if reason == "empty":
            # Invisible characters alone: still a person, who waits for an answer.
            await self._switchboard.receive(replace(inbound, kind="unsupported", text=""))
            return
        key = sentence_for(reason)
        if key is None:
            logger.warning("telegram.message.refused", reason=reason)
        await self._notices.tell(inbound.peer, inbound.locale, key or FAILED, inbound.message_id)

    async def _slow_down(self, inbound: Inbound) -> None:
        if self._warned.allows(inbound.peer):
            await self._notices.tell(inbound.peer, inbound.locale, SLOW_DOWN, inbound.message_id)

    async def _see(self, event: Pictured) -> None:
        inbound = event.inbound
        conversation = await self._notices.open(inbound.peer, inbound.locale)
        if await asyncio.to_thread(
            self._mailbox.has_turn, conversation.id, inbound.message_id
        ):  # repeated; the picture need not be fetched again
            return
        if not self._pictures.allows(inbound.peer):
            await self._slow_down(inbound)
            return
        try:
            attachment_id = await self._fetcher.fetch(conversation.id, event.file_id)
        except RejectedError as error:
            await self._turn_down(inbound, error.reason)
            if inbound.text.strip():
                await self._hear(replace(inbound, kind="text"), event.message_id)
            return
        await self._hear_picture(replace(inbound, attachment_id=attachment_id), event.message_id)

    async def _hear_picture(self, inbound: Inbound, message_id: int) -> None:
        is_kept = False
        try:
            receipt = await self._hear(inbound, message_id)
            is_kept = receipt is not None and receipt.turn_id is not None
        finally:
            if not is_kept and inbound.attachment_id is not None:
                await self._fetcher.discard(inbound.attachment_id)

    async def _note(self, event: Reached) -> None:
        conversation = await self._notices.open(event.peer, None)
        await asyncio.to_thread(
            self._mailbox.set_reachable, conversation.id, reachable=event.is_reachable
        )
        logger.info(
            "telegram.person.let_in" if event.is_reachable else "telegram.person.blocked",
            conversation=hashed(conversation.id),
        )
        self._notices.ring()

    async def _point_to_private(self, event: CalledInGroup) -> None:
        if not self._groups.allows(event.chat_id):
            return
        words = self._notices.words(event.locale)
        link = InlineKeyboardButton(
            words.format("telegram-group_button"),
            url=_PRIVATE_CHAT.format(name=self._bot.username),
        )
        said = self._postman.say(
            event.chat_id, words.format("telegram-group"), InlineKeyboardMarkup([[link]])
        )
        await quietly(said, "group")
