"""What the channel itself says to a person: through the outbox, so once, in order and kept."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Final

from bot.channels.telegram.updates import CHANNEL
from bot.channels.telegram.words import words_for
from bot.languages import Catalogue
from bot.messaging.bells import Bell
from bot.messaging.model import Conversation, Message
from bot.messaging.ports import Mailbox

SLOW_DOWN: Final = "telegram-slow_down"
FAILED: Final = "telegram-failed"
BUTTON_USED: Final = "button_used"
BUTTON_UNKNOWN: Final = "button_unknown"

_SENTENCES: Final[Mapping[str, str]] = {
    "foreign_contact": "telegram-foreign_contact",
    "phone_invalid": "telegram-phone_refused",
    "phone_not_callable": "telegram-phone_refused",
    "picture_too_big": "telegram-picture_too_big",
    "too_big": "telegram-picture_too_big",
    "too_many": "telegram-picture_too_many",
    "not_a_picture": "telegram-picture_unreadable",
    "refused": "telegram-picture_unreadable",
    BUTTON_USED: "telegram-button_used",
    BUTTON_UNKNOWN: "telegram-button_unknown",
}


def sentence_for(reason: str) -> str | None:
    """Return the catalogue key for a reason to take nothing, None when there is none."""
    return _SENTENCES.get(reason)


class Notices:
    """Sentences for people, each in their language."""

    def __init__(
        self, mailbox: Mailbox, catalogues: Mapping[str, Catalogue], outbound_bell: Bell
    ) -> None:
        self._mailbox = mailbox
        self._catalogues = catalogues
        self._outbound_bell = outbound_bell

    async def open(self, peer: str, locale: str | None) -> Conversation:
        """Return the person's conversation."""
        return await asyncio.to_thread(
            self._mailbox.open_conversation, CHANNEL, peer, locale=locale, time_zone=None
        )

    async def tell(self, peer: str, locale: str | None, key: str, message_id: str) -> None:
        """Store a sentence; the same one about the same message is stored once."""
        conversation = await self.open(peer, locale)
        text = self.words(conversation.locale, conversation.language).format(key)
        await asyncio.to_thread(
            self._mailbox.notify, conversation.id, Message(text), dedupe=f"{message_id}:{key}"
        )
        self.ring()

    def ring(self) -> None:
        """Have what is waiting in the outbox sent now."""
        self._outbound_bell.ring()

    async def word(self, peer: str, locale: str | None, key: str) -> str:
        """Return a sentence in the language of the person's conversation."""
        conversation = await self.open(peer, locale)
        return self.words(conversation.locale, conversation.language).format(key)

    def words(self, locale: str | None, language: str | None = None) -> Catalogue:
        """Return the catalogue where no conversation is known, or none may be opened."""
        return words_for(self._catalogues, language, locale)
