"""The conversation so far, in its own language, and the ticket's history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, Protocol

from bot.console.access import BASE
from bot.console.wording import EVENT, Words
from bot.messaging.model import Turn
from bot.support.model import Ticket, TicketEvent
from bot.support.tickets import USER

Side = Literal["user", "bot", "operator"]

BOT: Final = "bot"


class Transcripts(Protocol):
    """The part of the mailbox that tells what was said."""

    def transcript(self, conversation_id: str, limit: int = 500) -> list[tuple[datetime, str, str]]:
        """Return (time, "user" | "bot" | operator name, text), oldest first."""

    def heard(self, conversation_id: str, limit: int = 200) -> list[tuple[Turn, str]]:
        """Return the newest turns of a person, oldest first, each with how it is shown."""


@dataclass(frozen=True)
class Line:
    """One message of the conversation. `picture` is the path of a screenshot, empty without one.

    `lost_secret` means that a secret was taken out before it was stored.
    """

    side: Side
    author: str
    text: str
    at: str
    iso: str
    picture: str
    lost_secret: bool


@dataclass(frozen=True)
class Entry:
    """One line of the history; `note` is the text of an operator's note, else empty."""

    at: str
    iso: str
    actor: str
    text: str
    note: str


def conversation_of(mailbox: Transcripts, ticket: Ticket, words: Words) -> tuple[Line, ...]:
    """Return the conversation of a ticket's person, oldest first."""
    turns = {
        (turn.received_at, shown): turn for turn, shown in mailbox.heard(ticket.conversation_id)
    }
    return tuple(
        _line(at, author, text, turns, words)
        for at, author, text in mailbox.transcript(ticket.conversation_id)
    )


def _line(
    at: datetime,
    author: str,
    text: str,
    turns: Mapping[tuple[datetime, str], Turn],
    words: Words,
) -> Line:
    turn = turns.get((at, text)) if author == USER else None
    side: Side = "user" if author == USER else "bot" if author == BOT else "operator"
    return Line(
        side=side,
        author=_actor(author, words),
        text=text,
        at=words.stamp(at),
        iso=at.isoformat(),
        picture=f"{BASE}/pictures/{turn.attachment_id}" if turn and turn.attachment_id else "",
        lost_secret=bool(turn and turn.guard),
    )


def history_of(ticket: Ticket, words: Words) -> tuple[Entry, ...]:
    """Return the ticket's history, the newest first."""
    return tuple(_entry(event, words) for event in reversed(ticket.history))


def _entry(event: TicketEvent, words: Words) -> Entry:
    return Entry(
        at=words.stamp(event.at),
        iso=event.at.isoformat(),
        actor=_actor(event.actor, words),
        text=words.named(EVENT, event.kind),
        note=str(event.data.get("text", "")) if event.kind == "note" else "",
    )


def _actor(name: str, words: Words) -> str:
    if name == USER:
        return words.say("console-author_user")
    return words.say("console-author_bot") if name == BOT else name
