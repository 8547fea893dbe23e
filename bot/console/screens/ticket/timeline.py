"""The conversation so far, in its own language, and the ticket's history."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, Protocol

from bot.console.access import BASE
from bot.console.screens.ticket.call import is_held_by
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


HIDDEN_CODE: Final = "••••••"


def conversation_of(
    mailbox: Transcripts, ticket: Ticket, words: Words, hidden_codes: Collection[str]
) -> tuple[Line, ...]:
    """Return the conversation of a ticket's person, oldest first.

    Args:
        mailbox: what was said.
        ticket: any ticket of that person.
        words: the operator's language.
        hidden_codes: codes of calls that this operator does not make. The bot told them to the
            person in this very conversation; whoever could read them here could pose as the caller.
    """
    turns = {
        (turn.received_at, shown): turn for turn, shown in mailbox.heard(ticket.conversation_id)
    }
    return tuple(
        _line(at, author, text, turns, words, hidden_codes)
        for at, author, text in mailbox.transcript(ticket.conversation_id)
    )


def codes_hidden_from(operator: str, tickets: Iterable[Ticket]) -> frozenset[str]:
    """Return the codes of those calls, of one person's tickets, that are not this operator's."""
    return frozenset(
        ticket.callback.code
        for ticket in tickets
        if ticket.callback is not None and not is_held_by(ticket, operator)
    )


def _line(
    at: datetime,
    author: str,
    text: str,
    turns: Mapping[tuple[datetime, str], Turn],
    words: Words,
    hidden_codes: Collection[str],
) -> Line:
    turn = turns.get((at, text)) if author == USER else None
    side: Side = "user" if author == USER else "bot" if author == BOT else "operator"
    return Line(
        side=side,
        author=_actor(author, words),
        text=functools.reduce(_without, hidden_codes, text),
        at=words.stamp(at),
        iso=at.isoformat(),
        picture=f"{BASE}/pictures/{turn.attachment_id}" if turn and turn.attachment_id else "",
        lost_secret=bool(turn and turn.guard),
    )


def _without(text: str, code: str) -> str:
    return text.replace(code, HIDDEN_CODE)


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
