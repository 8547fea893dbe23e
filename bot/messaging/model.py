"""What travels between a channel, the dialogue and a person: plain frozen records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final, Literal

InboundKind = Literal["text", "button", "command", "contact", "image", "unsupported", "event"]
OutboundKind = Literal["reply", "notice"]

COMMANDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "start": "/greet",
        "help": "/help",
        "human": "/request_human",
        "status": "/ticket_status",
        "language": "/change_language",
        "privacy": "/privacy_request",
        "cancel": "/cancel",
    }
)
"""The commands that a channel's menu offers, each with the Rasa payload it stands for.

Their order is that of the menu.
"""


@dataclass(frozen=True)
class Conversation:
    """One person's chat in one channel.

    `id` is made by the server: channel name, "-", 26 characters of a-z and 2-7.
    It is Rasa's sender id. `peer` is how the channel finds the person again (a
    Telegram chat id, a widget session id), at most 128 characters.
    """

    id: str
    channel: str
    peer: str
    created_at: datetime
    last_seen_at: datetime
    language: str | None = None
    language_chosen: bool = False
    locale: str | None = None
    time_zone: str | None = None
    region: str | None = None
    mode: Literal["bot", "human"] = "bot"
    unreachable_since: datetime | None = None


@dataclass(frozen=True)
class Inbound:
    """One thing that a person did in a channel, before anything has looked at it.

    `message_id` is the channel's own id, unique per channel and peer; receiving
    the same one twice is one turn. `text` is raw and may hold a secret: only
    `Switchboard.receive` may read it; of a command it is the name, a key of
    `COMMANDS`, and nothing else. An image's `text` is its caption. `code` is the
    pressed button's opaque code.
    """

    channel: str
    peer: str
    message_id: str
    kind: InboundKind
    text: str = ""
    code: str = ""
    phone: str = ""
    attachment_id: str | None = None
    locale: str | None = None
    time_zone: str | None = None


@dataclass(frozen=True)
class Turn:
    """One stored, guarded inbound message, ready for the dialogue.

    `payload` is set for buttons and events: a Rasa payload that this server wrote
    itself. `guard` holds the kinds of secrets that were taken out of `text`.
    """

    id: int
    conversation_id: str
    message_id: str
    kind: InboundKind
    text: str
    payload: str | None
    received_at: datetime
    guard: tuple[str, ...] = ()
    attachment_id: str | None = None
    attempts: int = 0


@dataclass(frozen=True)
class Choice:
    """A button as the dialogue offers it: its title, and the payload it stands for."""

    title: str
    payload: str


@dataclass(frozen=True)
class Message:
    """One message as the dialogue says it."""

    text: str
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What the dialogue returned for one turn, messages in the order to be sent."""

    messages: tuple[Message, ...]
    language: str | None = None
    language_chosen: bool = False
    asks: str | None = None
    ticket: str | None = None


@dataclass(frozen=True)
class Button:
    """A button as a channel shows it: `code` is opaque and works once, here only."""

    title: str
    code: str


@dataclass(frozen=True)
class Outbound:
    """One stored message to a person; `id` grows within a conversation.

    `author` is "bot", or the operator who wrote it. `reply_to` is the answered turn.
    """

    id: int
    conversation_id: str
    kind: OutboundKind
    text: str
    created_at: datetime
    buttons: tuple[Button, ...] = ()
    reply_to: int | None = None
    asks: str | None = None
    ticket: str | None = None
    author: str = "bot"
    attempts: int = 0
    sent_at: datetime | None = None
    failed_reason: str | None = None


@dataclass(frozen=True)
class Receipt:
    """What became of an inbound message.

    `turn_id` is None when nothing new was stored; `duplicate` means that it was there
    already. `secret_found` asks the channel to take the message off the screen.
    """

    conversation_id: str
    turn_id: int | None
    duplicate: bool = False
    secret_found: bool = False
