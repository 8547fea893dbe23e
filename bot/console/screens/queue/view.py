"""The queue: what waits for an operator, most urgent first, then by due time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import urlencode

from starlette.responses import Response

from bot.console.access import BASE, EVERY_ROLE
from bot.console.pages import page
from bot.console.visit import Step, Visit
from bot.console.wording import CHANNEL, STATUS, URGENCY, Words
from bot.support.model import Callback, Ticket
from bot.support.tickets import LIVE

ANSWERED_MAX: Final = 200
"""The newest answered tickets that are shown; older ones are found by their number."""

REFRESH_MS: Final = 5_000


@dataclass(frozen=True)
class Row:
    """One ticket of the queue. `due` is relative, `due_at` on the operator's clock, `due_iso` ISO 8601."""

    number: str
    url: str
    can_claim: bool
    topic: str
    language: str
    urgency: str
    urgency_name: str
    due: str
    due_at: str
    due_iso: str
    is_overdue: bool
    channel: str
    call: str
    status: str
    status_name: str
    claimed_by: str
    is_mine: bool


@dataclass(frozen=True)
class Tab:
    """One filter; `count` is None where counting would mean to read every ticket there ever was."""

    name: str
    label: str
    url: str
    count: int | None
    is_current: bool


@dataclass(frozen=True)
class Choice:
    """One entry of a filter's list."""

    value: str
    label: str
    is_current: bool


@dataclass(frozen=True)
class QueuePage:
    """What the queue shows.

    Attributes:
        title: the browser tab's: the number of waiting tickets first.
        tab: name of the chosen filter.
        tabs: the filters with their counts.
        topics: the topics that occur, for the list.
        languages: the users' languages that occur, for the list.
        rows: the tickets in order.
        empty: the sentence that stands for an empty table.
        announcement: what a screen reader hears when the numbers change.
        refresh_url: where the table alone is fetched from.
        refresh_ms: how often, in milliseconds.
    """

    title: str
    tab: str
    tabs: tuple[Tab, ...]
    topics: tuple[Choice, ...]
    languages: tuple[Choice, ...]
    rows: tuple[Row, ...]
    empty: str
    announcement: str
    refresh_url: str
    refresh_ms: int


_TABS: Final[Mapping[str, str]] = {
    "all": "console-queue_tab_all",
    "mine": "console-queue_tab_mine",
    "unclaimed": "console-queue_tab_unclaimed",
    "overdue": "console-queue_tab_overdue",
    "answered": "console-queue_tab_answered",
}
_EMPTY: Final[Mapping[str, str]] = {
    "all": "console-queue_empty_all",
    "mine": "console-queue_empty_mine",
    "unclaimed": "console-queue_empty_unclaimed",
    "overdue": "console-queue_empty_overdue",
    "answered": "console-queue_empty_answered",
}


def show(visit: Visit) -> Response:
    """Return the queue, or its table alone for the page's script."""
    template = "queue/table.html" if visit.query.get("fragment") else "queue/page.html"
    return page(visit, template, _context(visit))


def _context(visit: Visit) -> QueuePage:
    tab = visit.query.get("tab", "all")
    tab = tab if tab in _TABS else "all"
    live = visit.services.tickets.queue(LIVE)
    answered = _answered(visit) if tab == "answered" else []
    known = [*live, *answered]
    chosen = {name: visit.query.get(name, "") for name in ("topic", "language")}
    by_tab = _sorted_out(_only(live, chosen), visit.operator.id, visit.words.now)
    by_tab["answered"] = _only(answered, chosen)[:ANSWERED_MAX]
    counts = {name: len(tickets) for name, tickets in by_tab.items()}
    return QueuePage(
        title=visit.words.say("console-queue_title", count=counts["unclaimed"]),
        tab=tab,
        tabs=_tabs(visit, tab, counts, chosen),
        topics=_choices((t.topic for t in known), chosen["topic"], visit.words.topic),
        languages=_choices((t.language for t in known), chosen["language"], visit.words.language),
        rows=tuple(row_of(ticket, visit.operator.id, visit.words) for ticket in by_tab[tab]),
        empty=visit.words.say(_EMPTY[tab]),
        announcement=visit.words.say(
            "console-queue_announcement", unclaimed=counts["unclaimed"], overdue=counts["overdue"]
        ),
        refresh_url=_url({"tab": tab, **chosen, "fragment": "table"}),
        refresh_ms=REFRESH_MS,
    )


def row_of(ticket: Ticket, operator: str, words: Words) -> Row:
    """Return a ticket as the queue shows it to an operator."""
    is_live = ticket.status in LIVE
    at = ticket.due_at if is_live else ticket.resolved_at or ticket.created_at
    return Row(
        number=ticket.number,
        url=f"{BASE}/tickets/{ticket.number}",
        can_claim=ticket.status == "open",
        topic=words.topic(ticket.topic),
        language=words.language(ticket.language),
        urgency=ticket.urgency,
        urgency_name=words.named(URGENCY, ticket.urgency),
        due=due_in_words(ticket, words),
        due_at=words.stamp(at),
        due_iso=at.isoformat(),
        is_overdue=is_live and ticket.due_at < words.now,
        channel=words.named(CHANNEL, channel_of(ticket)),
        call=_call_in_words(ticket.callback, words),
        status=ticket.status,
        status_name=words.named(STATUS, ticket.status),
        claimed_by=ticket.claimed_by or "",
        is_mine=ticket.claimed_by == operator,
    )


def channel_of(ticket: Ticket) -> str:
    """Return the channel that a ticket's conversation is held in: its id begins with it."""
    return ticket.conversation_id.partition("-")[0]


def due_in_words(ticket: Ticket, words: Words) -> str:
    """Return when a waiting ticket is due, by how much it is late, or when it was answered."""
    if ticket.status not in LIVE:
        return words.relative(ticket.resolved_at or ticket.created_at)
    if ticket.due_at < words.now:
        late = words.duration(words.now - ticket.due_at)
        return words.say("console-overdue_by", duration=late)
    return words.relative(ticket.due_at)


def _call_in_words(callback: Callback | None, words: Words) -> str:
    """Return the promised call's window on the operator's clock, empty where none is to be made."""
    if callback is None or callback.status != "scheduled":
        return ""
    if callback.contact.token is None:
        return words.say("console-callback_in_chat")
    start, end = callback.window.start, callback.window.end
    if start is None:
        return words.say("console-callback_asap")
    return f"{words.stamp(start)}–{words.clock(end)}" if end is not None else words.stamp(start)


def _answered(visit: Visit) -> list[Ticket]:
    tickets = visit.services.tickets.queue(("resolved", "closed"))
    return sorted(tickets, key=lambda t: t.resolved_at or t.created_at, reverse=True)


def _only(tickets: list[Ticket], chosen: Mapping[str, str]) -> list[Ticket]:
    return [
        ticket
        for ticket in tickets
        if chosen["topic"] in ("", ticket.topic) and chosen["language"] in ("", ticket.language)
    ]


def _sorted_out(live: list[Ticket], operator: str, now: datetime) -> dict[str, list[Ticket]]:
    return {
        "all": live,
        "mine": [t for t in live if t.claimed_by == operator],
        "unclaimed": [t for t in live if t.status == "open"],
        "overdue": [t for t in live if t.due_at < now],
    }


def _tabs(
    visit: Visit, current: str, counts: Mapping[str, int], chosen: Mapping[str, str]
) -> tuple[Tab, ...]:
    return tuple(
        Tab(
            name=name,
            label=visit.words.say(key),
            url=_url({"tab": name, **chosen}),
            count=None if name == "answered" and current != "answered" else counts[name],
            is_current=name == current,
        )
        for name, key in _TABS.items()
    )


def _choices(values: Iterable[str], current: str, name: Callable[[str], str]) -> tuple[Choice, ...]:
    """Return the values that occur, and the chosen one even if it occurs no more, by their names."""
    occurring = {value for value in (*values, current) if value}
    choices = (Choice(value, name(value), value == current) for value in occurring)
    return tuple(sorted(choices, key=lambda choice: choice.label))


def _url(query: Mapping[str, str]) -> str:
    return f"{BASE}/queue?{urlencode({name: value for name, value in query.items() if value})}"


CONTEXT: Final = QueuePage
STEPS: Final = (Step("/queue", "GET", show, EVERY_ROLE),)
