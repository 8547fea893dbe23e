"""What one Telegram update means to us: a pure function, so that every odd update is a test.

Telegram sends far more than people's messages (edits, service notes, groups,
channels, gifts). Whatever is not named here is nothing to us, never an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from telegram import CallbackQuery, Chat, ChatMember, ChatMemberUpdated, Contact, Message, Update
from telegram.constants import ChatType, FileSizeLimit, MessageEntityType

from bot.messaging.model import COMMANDS, Inbound, InboundKind

CHANNEL: Final = "telegram"
ALLOWED_UPDATES: Final = ("message", "callback_query", "my_chat_member")
"""Edited messages are not even asked for: an edit is not a new turn."""

PICTURE_TYPES: Final = frozenset({"image/jpeg", "image/png", "image/webp"})
_LANGUAGE_TAG: Final = re.compile(r"[A-Za-z0-9-]{2,35}")
"""35 characters is the longest tag that BCP 47 (RFC 5646, 4.4.1) wants to be supported."""

_CODE: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What our buttons carry; a client can send anything."""

_COMMAND: Final = re.compile(r"/([a-z]+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL | re.IGNORECASE)
_WITH_PARAMETER: Final = "start"
"""The one command with a word after it that is a link's, not the person's."""

_PARAMETER: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What the Bot API lets a link carry (core.telegram.org/bots/features#deep-linking)."""


@dataclass(frozen=True)
class Heard:
    """A person said something; `message_id` is Telegram's, for deleting it."""

    inbound: Inbound
    message_id: int


@dataclass(frozen=True)
class Pictured:
    """A person sent a picture that has yet to be fetched; at most 20 MB, as bots may."""

    inbound: Inbound
    message_id: int
    file_id: str


@dataclass(frozen=True)
class Pressed:
    """A person pressed a button; `message_id` is None when the message is too old to change.

    `offered` counts the buttons that its message showed.
    """

    inbound: Inbound
    query_id: str
    title: str
    message_id: int | None
    offered: int = 0


@dataclass(frozen=True)
class PressedElsewhere:
    """A button was pressed outside a private chat: it is only told that it was heard."""

    query_id: str


@dataclass(frozen=True)
class Refused:
    """Something we do not take; `reason` is the end of a catalogue key."""

    peer: str
    locale: str | None
    reason: str


@dataclass(frozen=True)
class Reached:
    """A person blocked the bot, or let it in again."""

    peer: str
    is_reachable: bool


@dataclass(frozen=True)
class CalledInGroup:
    """Somebody in a group spoke to the bot, or brought it there."""

    chat_id: int
    locale: str | None


Event = Heard | Pictured | Pressed | PressedElsewhere | Refused | Reached | CalledInGroup


def read_update(update: Update, bot_id: int, bot_name: str) -> Event | None:
    """Return what happened, None when it is nothing to us.

    Args:
        update: as Telegram sent it.
        bot_id: the bot's own user id.
        bot_name: the bot's own user name, without "@".
    """
    if update.callback_query is not None:
        return _read_press(update.callback_query, update.update_id)
    if update.my_chat_member is not None:
        return _read_membership(update.my_chat_member)
    message = update.message
    if message is None or message.from_user is None or message.from_user.is_bot:
        return None
    if message.chat.type != ChatType.PRIVATE:
        is_called = _is_group(message.chat) and _is_called(message, bot_id, bot_name)
        return CalledInGroup(message.chat.id, _locale(message)) if is_called else None
    return _read_message(message, update.update_id)


def _read_message(message: Message, update_id: int) -> Event | None:
    if message.text:
        return _read_text(message, message.text, update_id)
    if message.contact is not None:
        return _read_contact(message, message.contact, update_id)
    if message.photo or message.document is not None:
        return _read_picture(message, update_id)
    if message.effective_attachment is None:
        return None
    if message.caption:
        return _heard(message, update_id, "text", text=message.caption)
    return _heard(message, update_id, "unsupported")


def _read_text(message: Message, text: str, update_id: int) -> Heard:
    match = _COMMAND.fullmatch(text.strip())
    if match is not None and match[1].lower() in COMMANDS:
        name = match[1].lower()
        # Words after a command are worth more than the command: they say what is wrong.
        of_a_link = name == _WITH_PARAMETER and _PARAMETER.fullmatch(match[2] or "")
        if not match[2] or of_a_link:
            return _heard(message, update_id, "command", text=name)
    return _heard(message, update_id, "text", text=text)


def _read_contact(message: Message, contact: Contact, update_id: int) -> Event:
    if message.from_user is None or contact.user_id != message.from_user.id:
        return Refused(str(message.chat.id), _locale(message), "foreign_contact")
    # Telegram leaves the "+" of an international number away, depending on the app.
    phone = "+" + contact.phone_number.strip().lstrip("+")
    return _heard(message, update_id, "contact", phone=phone)


def _read_picture(message: Message, update_id: int) -> Event:
    document = message.document
    if document is not None:
        if document.mime_type not in PICTURE_TYPES:
            kind: InboundKind = "text" if message.caption else "unsupported"
            return _heard(message, update_id, kind, text=message.caption or "")
        fits = (document.file_size or 0) <= FileSizeLimit.FILESIZE_DOWNLOAD
        file_id = document.file_id if fits else None
    else:
        sizes = sorted(message.photo, key=lambda size: size.width * size.height)
        file_id = next(
            (
                size.file_id
                for size in reversed(sizes)
                if (size.file_size or 0) <= FileSizeLimit.FILESIZE_DOWNLOAD
            ),
            None,
        )
    if file_id is None:
        return Refused(str(message.chat.id), _locale(message), "picture_too_big")
    heard = _heard(message, update_id, "image", text=message.caption or "")
    return Pictured(heard.inbound, heard.message_id, file_id)


def _read_press(query: CallbackQuery, update_id: int) -> Event:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE or not query.data:
        return PressedElsewhere(query.id)
    inbound = Inbound(
        channel=CHANNEL,
        peer=str(message.chat.id),
        message_id=f"update:{update_id}",
        kind="button",
        code=query.data if _CODE.fullmatch(query.data) else "",
        locale=_tag(query.from_user.language_code),
    )
    # The library reads a message that is too old to be shown as one of 1970.
    if not isinstance(message, Message) or not message.is_accessible:
        return Pressed(inbound, query.id, "", None)
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    offered = [button for row in rows for button in row]
    pressed = (button.text for button in offered if button.callback_data == query.data)
    return Pressed(inbound, query.id, next(pressed, ""), message.message_id, len(offered))


def _read_membership(change: ChatMemberUpdated) -> Event | None:
    status = change.new_chat_member.status
    if change.chat.type == ChatType.PRIVATE:
        return Reached(str(change.chat.id), status != ChatMember.BANNED)
    was_inside = change.old_chat_member.status not in (ChatMember.LEFT, ChatMember.BANNED)
    is_inside = status in (ChatMember.MEMBER, ChatMember.ADMINISTRATOR)
    if _is_group(change.chat) and is_inside and not was_inside:
        return CalledInGroup(change.chat.id, _tag(change.from_user.language_code))
    return None


def _is_group(chat: Chat) -> bool:
    return chat.type in (ChatType.GROUP, ChatType.SUPERGROUP)


def _is_called(message: Message, bot_id: int, bot_name: str) -> bool:
    """Whether a group's message is for us: a command, our name, or an answer to what we said."""
    replied = message.reply_to_message
    if replied is not None and replied.from_user is not None and replied.from_user.id == bot_id:
        return True
    wanted: list[str | None] = [MessageEntityType.BOT_COMMAND, MessageEntityType.MENTION]
    words = [
        *message.parse_entities(wanted).values(),
        *message.parse_caption_entities(wanted).values(),
    ]
    own = f"@{bot_name}".lower()
    for word in words:
        name, _, addressee = word.lower().partition("@")
        if word.lower() == own or f"@{addressee}" == own:
            return True
        if not addressee and name.removeprefix("/") in COMMANDS:
            return True
    return False


def _heard(message: Message, update_id: int, kind: InboundKind, **what: Any) -> Heard:
    inbound = Inbound(
        channel=CHANNEL,
        peer=str(message.chat.id),
        message_id=f"update:{update_id}",
        kind=kind,
        locale=_locale(message),
        **what,
    )
    return Heard(inbound, message.message_id)


def _locale(message: Message) -> str | None:
    return _tag(message.from_user.language_code) if message.from_user else None


def _tag(language_code: str | None) -> str | None:
    """Return the app's language as Telegram names it ("zh-hans"), None when it is no tag."""
    return language_code if _LANGUAGE_TAG.fullmatch(language_code or "") else None
