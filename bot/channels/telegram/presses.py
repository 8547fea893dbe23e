"""Pressed buttons: always answered, and shown as pressed, so that nobody presses twice."""

from __future__ import annotations

from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.telegram.client import TelegramBot
from bot.channels.telegram.notices import (
    BUTTON_UNKNOWN,
    BUTTON_USED,
    FAILED,
    SLOW_DOWN,
    Notices,
    sentence_for,
)
from bot.channels.telegram.sending import quietly
from bot.channels.telegram.updates import Pressed
from bot.errors import RateLimitedError, RejectedError
from bot.logs import get_logger
from bot.messaging.switchboard import Switchboard

logger = get_logger(__name__)

ALERT_CHARS_MAX: Final = 200
"""The Bot API's limit for answerCallbackQuery."""

_SHOWN_MAX: Final = 1_000
_PRESSED: Final = "✓ {title}"


class Presses:
    """Takes presses in; see `press`."""

    def __init__(self, bot: TelegramBot, switchboard: Switchboard, notices: Notices) -> None:
        self._bot = bot
        self._switchboard = switchboard
        self._notices = notices
        self._shown: dict[tuple[str, int | None], None] = {}

    async def press(self, event: Pressed) -> None:
        """Store the press, stop the button's waiting sign, and leave only what was pressed.

        The button that is left does nothing; whoever presses it is told so.
        """
        try:
            await self._switchboard.receive(event.inbound)
        except RateLimitedError:
            await self._alert(event, SLOW_DOWN)
        except RejectedError as error:
            await self._turn_down(event, error.reason)
        else:
            await self.acknowledge(event.query_id)
            await self._show_pressed(event)

    async def acknowledge(self, query_id: str, alert: str | None = None) -> None:
        """Tell Telegram that a press was heard, with a sentence to be shown if there is one."""
        text = alert[:ALERT_CHARS_MAX] if alert is not None else None
        await quietly(
            self._bot.answer_callback_query(query_id, text, show_alert=text is not None),
            "answer_press",
        )

    async def _turn_down(self, event: Pressed, reason: str) -> None:
        key = sentence_for(reason)
        if key is None:
            logger.warning("telegram.press.refused", reason=reason)
        await self._alert(event, key or FAILED)
        # A used message shows its one pressed button, unless showing it had failed. Two quick
        # presses both come from the message as it was before.
        is_shown = event.offered <= 1 or (event.inbound.peer, event.message_id) in self._shown
        if reason == BUTTON_UNKNOWN or (reason == BUTTON_USED and not is_shown):
            await self._edit(event, None)

    async def _alert(self, event: Pressed, key: str) -> None:
        text = await self._notices.word(event.inbound.peer, event.inbound.locale, key)
        await self.acknowledge(event.query_id, text)

    async def _show_pressed(self, event: Pressed) -> None:
        if not event.title:
            await self._edit(event, None)
            return
        title = _PRESSED.format(title=event.title)
        button = InlineKeyboardButton(title, callback_data=event.inbound.code)
        if await self._edit(event, InlineKeyboardMarkup([[button]])):
            if len(self._shown) >= _SHOWN_MAX:
                self._shown.pop(next(iter(self._shown)))
            self._shown[event.inbound.peer, event.message_id] = None

    async def _edit(self, event: Pressed, keyboard: InlineKeyboardMarkup | None) -> bool:
        if event.message_id is None:
            return False
        return await quietly(
            self._bot.edit_message_reply_markup(
                int(event.inbound.peer), event.message_id, reply_markup=keyboard
            ),
            "show_pressed",
        )
