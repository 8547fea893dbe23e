"""What the page of a ticket shows, put together for one operator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from bot.console.access import BASE
from bot.console.pages import page
from bot.console.screens.queue.view import Row, row_of
from bot.console.screens.ticket.call import CallPanel, call_of, is_held_by
from bot.console.screens.ticket.facts import Fact, LookupPanel, details_of, lookup_of
from bot.console.screens.ticket.timeline import (
    Entry,
    Line,
    codes_hidden_from,
    conversation_of,
    history_of,
)
from bot.console.visit import Visit
from bot.console.wording import GUARD
from bot.support.model import Ticket

REFRESH_MS: Final = 3_000

DONE: Final[Mapping[str, str]] = {
    "claimed": "console-done_claimed",
    "released": "console-done_released",
    "noted": "console-done_noted",
    "resolved": "console-done_resolved",
    "called": "console-done_called",
}
"""What is said after a step, by the word that the address carries."""


@dataclass(frozen=True)
class Typed:
    """What was typed into a form that could not be taken, so that nothing is lost."""

    reply: str = ""
    note: str = ""


@dataclass(frozen=True)
class TicketPage:
    """What the page of a ticket shows.

    Attributes:
        row: the ticket as the queue shows it.
        opened: when it was opened.
        language_tag: of the person, for the spelling checker of the reply.
        native_language: that language's own name.
        holds: whether this operator has claimed it.
        done: the sentence on the step just taken, empty without one.
        refusal: the sentence on why a step was not taken, empty without one.
        warnings: sentences on secrets that were taken out of this chat.
        details: what the user gave.
        lookup: the chain's last answer, None without one.
        call: the promised call, None without one.
        conversation: what was said so far, oldest first.
        history: what happened to the ticket, newest first.
        resolution: the answer that was sent, empty before.
        stars: 1 to 5, 0 before the rating.
        comment: the person's words on the rating, empty without any.
        reply: what was typed as the answer.
        note: what was typed as a note.
        version: changes when the ticket does; the page's script compares it.
        refresh_url: where the conversation alone is fetched from.
        refresh_ms: how often, in milliseconds.
    """

    row: Row
    opened: str
    language_tag: str
    native_language: str
    holds: bool
    done: str
    refusal: str
    warnings: tuple[str, ...]
    details: tuple[Fact, ...]
    lookup: LookupPanel | None
    call: CallPanel | None
    conversation: tuple[Line, ...]
    history: tuple[Entry, ...]
    resolution: str
    stars: int
    comment: str
    reply: str
    note: str
    version: str
    refresh_url: str
    refresh_ms: int


def ticket_page(
    visit: Visit,
    ticket: Ticket,
    *,
    status: int = 200,
    refusal: str = "",
    typed: Typed | None = None,
    phone: str = "",
) -> Response:
    """Return the page of a ticket after a step that was not taken, or with a revealed number."""
    context = ticket_context(visit, ticket, refusal, typed or Typed(), phone)
    return page(visit, "ticket/page.html", context, status=status)


def ticket_url(number: str, done: str = "") -> str:
    """Return the path of a ticket's page, saying what was just done."""
    return f"{BASE}/tickets/{number}" + (f"?done={done}" if done else "")


def ticket_context(
    visit: Visit, ticket: Ticket, refusal: str = "", typed: Typed | None = None, phone: str = ""
) -> TicketPage:
    """Return what this operator may see of a ticket."""
    words, services, operator = visit.words, visit.services, visit.operator.id
    hidden = codes_hidden_from(operator, services.tickets.tickets_of(ticket.conversation_id))
    done = visit.query.get("done", "")
    typed = typed or Typed()
    return TicketPage(
        row=row_of(ticket, operator, words),
        opened=words.stamp(ticket.created_at),
        language_tag=ticket.language,
        native_language=_native(visit, ticket.language),
        holds=is_held_by(ticket, operator),
        done=words.say(DONE[done]) if done in DONE and not refusal else "",
        refusal=refusal,
        warnings=tuple(words.named(GUARD, kind) for kind in dict.fromkeys(ticket.guard)),
        details=details_of(ticket, services.chains, words),
        lookup=lookup_of(ticket, services.chains, words),
        call=call_of(ticket, operator, words, phone),
        conversation=conversation_of(services.mailbox, ticket, words, hidden),
        history=history_of(ticket, words),
        resolution=ticket.resolution or "",
        stars=ticket.stars or 0,
        comment=ticket.comment or "",
        reply=typed.reply,
        note=typed.note,
        version=f"{ticket.status}.{len(ticket.history)}.{ticket.claimed_by or ''}",
        refresh_url=f"{ticket_url(ticket.number)}?fragment=conversation",
        refresh_ms=REFRESH_MS,
    )


def _native(visit: Visit, tag: str) -> str:
    catalogue = visit.services.catalogues.get(tag)
    return catalogue.language.native_name if catalogue else tag
