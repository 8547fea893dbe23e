"""Turns a stored message into Telegram's, and Telegram's refusals into ours."""

from __future__ import annotations

from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ChatAction
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.channels.telegram.client import TelegramBot
from bot.channels.telegram.limits import SERVICE, delay_of
from bot.channels.telegram.splitting import split_text
from bot.errors import RateLimitedError, RejectedError, UnavailableError
from bot.languages import Catalogue
from bot.logs import get_logger
from bot.messaging.model import Button, Outbound

logger = get_logger(__name__)

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove

CONTACT: Final = "contact"
_PLAIN: Final = LinkPreviewOptions(is_disabled=True)
_PROGRESS_MAX: Final = 1_000


@dataclass(frozen=True)
class Part:
    """One message as Telegram takes it: at most 4,096 UTF-16 units, one keyboard."""

    text: str
    markup: Markup | None = None


def parts_of(message: Outbound, words: Catalogue) -> list[Part]:
    """Return what is to be sent for one stored message, in order.

    The last part carries the buttons, one a row. A keyboard that shares the
    person's own number comes with the question for it, and goes with the next
    plain answer; a notice leaves it as it is.
    """
    texts = split_text(message.text)
    if not texts:
        return []
    parts = [Part(text) for text in texts[:-1]]
    asks_contact = message.asks == CONTACT and message.kind == "reply"
    if message.buttons:
        parts.append(Part(texts[-1], _inline(message.buttons)))
        if asks_contact:
            # A message has one keyboard only, so the contact button needs a message of its own.
            parts.append(Part(words.format("telegram-contact_hint"), _contact_keyboard(words)))
        return parts
    if asks_contact:
        return [*parts, Part(texts[-1], _contact_keyboard(words))]
    return [*parts, Part(texts[-1], ReplyKeyboardRemove() if message.kind == "reply" else None)]


class Postman:
    """Sends messages through the Bot API, in parts, and remembers how far it came with each."""

    def __init__(self, bot: TelegramBot) -> None:
        self._bot = bot
        self._sent_parts: dict[int, int] = {}

    async def deliver(self, chat_id: int, message: Outbound, words: Catalogue) -> str:
        """Send one stored message and return Telegram's id of its last part.

        When a part fails, the next call goes on with that part.

        Raises:
            RateLimitedError, UnavailableError, RejectedError: see `bot.messaging.ports.Sender`.
        """
        parts = parts_of(message, words)
        if not parts:
            raise RejectedError("empty")
        message_id = ""
        for index, part in enumerate(parts):
            if index < self._sent_parts.get(message.id, 0):
                continue
            message_id = await self.say(chat_id, part.text, part.markup)
            self._note_progress(message.id, index + 1)
        self._sent_parts.pop(message.id, None)
        return message_id

    async def say(self, chat_id: int, text: str, markup: Markup | None = None) -> str:
        """Send one text as it is, without formatting or link previews; return its id.

        Raises:
            RateLimitedError, UnavailableError, RejectedError: see `bot.messaging.ports.Sender`.
        """
        with refusals_as_ours():
            sent = await self._bot.send_message(
                chat_id, text, reply_markup=markup, link_preview_options=_PLAIN
            )
        return str(sent.message_id)

    async def show_typing(self, chat_id: int) -> None:
        """Show that an answer is being prepared, for some five seconds.

        Raises:
            RateLimitedError, UnavailableError, RejectedError: see `bot.messaging.ports.Sender`.
        """
        with refusals_as_ours():
            await self._bot.send_chat_action(chat_id, ChatAction.TYPING)

    def _note_progress(self, message_id: int, parts: int) -> None:
        if len(self._sent_parts) >= _PROGRESS_MAX:
            self._sent_parts.pop(next(iter(self._sent_parts)))
        self._sent_parts[message_id] = parts


async def quietly(call: Coroutine[Any, Any, Any], step: str) -> bool:
    """Make a call that nobody waits for; whether Telegram took it."""
    try:
        with refusals_as_ours():
            await call
    except (UnavailableError, RejectedError) as error:
        logger.debug("telegram.call.failed", step=step, reason=error.reason)
        return False
    return True


@contextmanager
def refusals_as_ours() -> Iterator[None]:
    """Turn the library's errors into those of `bot/errors.py`, by what can be done about them."""
    try:
        yield
    except RetryAfter as error:
        raise RateLimitedError(SERVICE, "flood", delay_of(error)) from error
    except Forbidden as error:
        is_gone = "deactivated" in error.message.lower()
        raise RejectedError("gone" if is_gone else "blocked") from error
    except ChatMigrated as error:
        raise RejectedError("gone") from error
    except BadRequest as error:
        # The library counts it as a network error, but the same request never succeeds.
        raise RejectedError(_reason_of(error)) from error
    except TelegramError as error:
        raise UnavailableError(SERVICE, type(error).__name__) from error


def _reason_of(error: BadRequest) -> str:
    said = error.message.lower()
    if "chat not found" in said:
        return "gone"
    # "message is too long" of a text, "file is too big" of a download.
    return "too_long" if "too long" in said else "too_big" if "too big" in said else "refused"


def _inline(buttons: tuple[Button, ...]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.title, callback_data=button.code)] for button in buttons]
    )


def _contact_keyboard(words: Catalogue) -> ReplyKeyboardMarkup:
    share = KeyboardButton(words.format("telegram-contact_button"), request_contact=True)
    return ReplyKeyboardMarkup([[share]], resize_keyboard=True, one_time_keyboard=True)
