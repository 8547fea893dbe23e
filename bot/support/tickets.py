"""The life of a ticket, from the confirmed summary to the last star."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from bot.errors import ConflictError, NotFoundError, RejectedError
from bot.support.due import RANK, due_time
from bot.support.model import (
    Callback,
    CallWindow,
    ContactPoint,
    Ticket,
    TicketEvent,
    TicketStatus,
    Urgency,
)
from bot.support.numbers import new_code, new_number, normalise_number
from bot.support.ports import TicketBook
from bot.support.states import after, callback_after

USER: Final = "user"
LIVE: Final[tuple[TicketStatus, ...]] = ("open", "claimed")
UNSETTLED: Final[tuple[TicketStatus, ...]] = ("open", "claimed", "resolved")
STARS: Final = range(1, 6)
JOIN_TRIES: Final = 3
"""How often a live ticket is read anew when operators change it at the same moment."""


class TicketService:
    """Every step that a ticket can take; each leaves a line in its history."""

    def __init__(self, book: TicketBook, clock: Callable[[], datetime]) -> None:
        """Take the storage and a clock of aware UTC times."""
        self._book = book
        self._clock = clock

    def open_ticket(
        self,
        conversation_id: str,
        *,
        case_key: str,
        topic: str,
        language: str,
        urgency: Urgency,
        details: Mapping[str, str],
        lookup: Mapping[str, Any] | None,
        contact: ContactPoint | None,
        window: CallWindow | None,
        guard: tuple[str, ...] = (),
    ) -> Ticket:
        """Return the ticket of a case: a new one, or the live one of the same problem, joined.

        Asking again with the same `case_key` returns the same ticket.
        """
        now = self._clock()
        joined = self._joined(conversation_id, topic, details, lookup, contact, window)
        if joined is not None:
            return joined
        waiting = sum(RANK[t.urgency] <= RANK[urgency] for t in self._book.in_states(LIVE))
        ticket = Ticket(
            number=new_number(),
            conversation_id=conversation_id,
            topic=topic,
            language=language,
            status="open",
            urgency=urgency,
            created_at=now,
            due_at=due_time(urgency, now, waiting, window.end if window else None),
            details=dict(details),
            lookup=dict(lookup) if lookup is not None else None,
            guard=guard,
            callback=_callback(contact, window),
            history=(TicketEvent(now, USER, "opened"),),
        )
        return self._book.add(ticket, case_key)

    def find(self, number: str, conversation_id: str) -> Ticket:
        """Return one's own ticket.

        Raises:
            NotFoundError: there is none, or it is somebody else's: both look the same.
        """
        ticket = self._book.find(_written(number))
        if ticket.conversation_id != conversation_id:
            raise NotFoundError(number)
        return ticket

    def read(self, number: str) -> Ticket:
        """Return any ticket, for the console; NotFoundError."""
        return self._book.find(_written(number))

    def tickets_of(self, conversation_id: str) -> list[Ticket]:
        """Return all of the conversation's tickets, newest first."""
        return self._book.of_conversation(conversation_id)

    def open_tickets_of(self, conversation_id: str) -> list[Ticket]:
        """Return the conversation's tickets that are not closed, newest first."""
        tickets = self._book.of_conversation(conversation_id)
        return [ticket for ticket in tickets if ticket.status in UNSETTLED]

    def queue(self, states: tuple[TicketStatus, ...] = LIVE) -> list[Ticket]:
        """Return the tickets in these states, most urgent first, then by due time."""
        tickets = self._book.in_states(states)
        return sorted(tickets, key=lambda ticket: (RANK[ticket.urgency], ticket.due_at))

    def claim(self, number: str, operator: str) -> Ticket:
        """Give the ticket to one operator; ConflictError when it is not open any more."""
        return self._step(number, "claim", operator, {"claimed_by": operator})

    def release(self, number: str, operator: str) -> Ticket:
        """Put a claimed ticket back; ConflictError when somebody else holds it."""
        self._must_hold(number, operator)
        return self._step(number, "release", operator, {"claimed_by": None})

    def add_note(self, number: str, operator: str, text: str) -> None:
        """Write a note that only operators see."""
        event = TicketEvent(self._clock(), operator, "note", {"text": text})
        self._book.append(_written(number), event)

    def resolve(self, number: str, operator: str, resolution: str) -> Ticket:
        """Answer the ticket; only who claimed it can.

        Raises:
            ConflictError: another state or holder.
            RejectedError: "empty" answer.
        """
        if not resolution.strip():
            raise RejectedError("empty")
        self._must_hold(number, operator)
        changes = {"resolution": resolution.strip(), "resolved_at": self._clock()}
        return self._step(number, "resolve", operator, changes)

    def confirm_solved(self, number: str, conversation_id: str) -> Ticket:
        """Close a resolved ticket on its owner's word; closing it again changes nothing."""
        ticket = self.find(number, conversation_id)
        if ticket.status == "closed":
            return ticket
        return self._step(ticket.number, "confirm", USER, {"closed_at": self._clock()})

    def reopen(self, number: str, conversation_id: str) -> Ticket:
        """Put an answered ticket back into the queue, due anew."""
        ticket = self.find(number, conversation_id)
        if ticket.status in LIVE:
            return ticket
        now = self._clock()
        changes = {
            "claimed_by": None,
            "resolved_at": None,
            "closed_at": None,
            "due_at": due_time(ticket.urgency, now, 0, None),
        }
        return self._step(ticket.number, "reopen", USER, changes)

    def rate(
        self, number: str, conversation_id: str, stars: int, comment: str | None = None
    ) -> Ticket:
        """Keep 1 to 5 stars, and a comment where there is one; RejectedError("stars")."""
        if stars not in STARS:
            raise RejectedError("stars")
        ticket = self.find(number, conversation_id)
        changes: dict[str, Any] = {"stars": stars}
        if comment is not None:
            changes["comment"] = comment
        event = TicketEvent(self._clock(), USER, "rated", {"stars": stars})
        return self._book.change(ticket.number, ticket.status, changes, event)

    def cancel_callback(self, number: str, conversation_id: str) -> Ticket:
        """Cancel the promised call; the ticket stays open. ConflictError when there is none."""
        ticket = self.find(number, conversation_id)
        return self._callback_step(ticket, "cancel", USER)

    def mark_call_done(self, number: str, operator: str) -> Ticket:
        """Note that the person was reached; ConflictError when no call is promised."""
        self._must_hold(number, operator)
        return self._callback_step(self.read(number), "done", operator)

    def _callback_step(self, ticket: Ticket, step: str, actor: str) -> Ticket:
        if ticket.callback is None:
            raise ConflictError(step)
        changed = replace(ticket.callback, status=callback_after(step, ticket.callback.status))
        event = TicketEvent(self._clock(), actor, f"callback_{step}")
        return self._book.put_callback(ticket.number, changed, event)

    def _live_of(self, conversation_id: str, topic: str) -> Ticket | None:
        tickets = self._book.of_conversation(conversation_id)
        return next((t for t in tickets if t.topic == topic and t.status in LIVE), None)

    def _joined(self, conversation_id: str, topic: str, *given: Any) -> Ticket | None:
        """Return the live ticket of the same problem with what is new, None when there is none."""
        for _ in range(JOIN_TRIES):
            live = self._live_of(conversation_id, topic)
            if live is None:
                return None
            try:
                return self._join(live, *given)
            except ConflictError:
                continue  # an operator took a step just now
        return None

    def _join(
        self,
        ticket: Ticket,
        details: Mapping[str, str],
        lookup: Mapping[str, Any] | None,
        contact: ContactPoint | None,
        window: CallWindow | None,
    ) -> Ticket:
        now = self._clock()
        changes: dict[str, Any] = {"details": {**ticket.details, **details}}
        if lookup is not None:
            changes["lookup"] = dict(lookup)
        if window is not None and window.end is not None:
            changes["due_at"] = max(ticket.due_at, window.end)
        event = TicketEvent(now, USER, "joined")
        joined = self._book.change(ticket.number, ticket.status, changes, event)
        wanted = _callback(contact, window)
        if wanted is None:
            return joined
        if joined.callback is not None:
            # The code stays: the person may have written it down already.
            status = callback_after("move", joined.callback.status)
            wanted = replace(
                wanted, id=joined.callback.id, code=joined.callback.code, status=status
            )
        return self._book.put_callback(
            ticket.number, wanted, TicketEvent(now, USER, "callback_set")
        )

    def _must_hold(self, number: str, operator: str) -> None:
        if self.read(number).claimed_by != operator:
            raise ConflictError("not_yours")

    def _step(self, number: str, step: str, actor: str, changes: dict[str, Any]) -> Ticket:
        ticket = self.read(number)
        changes["status"] = after(step, ticket.status)
        return self._book.change(
            ticket.number, ticket.status, changes, TicketEvent(self._clock(), actor, step)
        )


def _written(number: str) -> str:
    """Return the number as it is stored; a text that is none never reaches the database."""
    written = normalise_number(number)
    if written is None:
        raise NotFoundError("ticket")
    return written


def _callback(contact: ContactPoint | None, window: CallWindow | None) -> Callback | None:
    if contact is None or window is None:
        return None
    return Callback(0, "scheduled", contact, window, new_code())
