"""What the ticket book promises on every database; see `contract_mailbox`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy.engine import Engine

from bot.errors import ConflictError, NotFoundError
from bot.storage.mailbox import SqlMailbox
from bot.storage.tables import ticket_events, tickets
from bot.storage.ticket_book import SqlTicketBook
from bot.support.model import Callback, CallWindow, ContactPoint, Ticket, TicketEvent
from tests.unit.storage.contract_mailbox import count
from tests.unit.storage.racing import race

NOW = datetime(2026, 11, 25, 3, 0, 0, 123456, tzinfo=timezone.utc)
OPENED = TicketEvent(NOW, "user", "opened", {"why": "报错 ✓"})
CALLBACK = Callback(
    0,
    "scheduled",
    ContactPoint("[phone:k3v7qa2x]", "+49 ••• 567", "DE"),
    CallWindow(NOW, NOW + timedelta(hours=1), "Europe/Berlin"),
    "402817",
)


def ticket_of(conversation: str, number: str = "K7M-4QX-9TA", **changes: Any) -> Ticket:
    ticket = Ticket(
        number=number,
        conversation_id=conversation,
        topic="transfer_missing",
        language="zh-CN",
        status="open",
        urgency="high",
        created_at=NOW,
        due_at=NOW + timedelta(hours=2),
        details={"amount": "0.1", "coin": "ETH", "steps": "转账 → 失败"},
        lookup={"status": "pending", "amount": "0.100000000000000001"},
        guard=("private_key",),
        history=(OPENED,),
    )
    return replace(ticket, **changes)


class TicketBookContract:
    """Tickets: stored whole, one for each case, changed by one at a time."""

    @pytest.fixture
    def book(self, engine: Engine) -> SqlTicketBook:
        return SqlTicketBook(engine)

    def test_a_ticket_is_read_as_it_was_stored(
        self, book: SqlTicketBook, conversation: str
    ) -> None:
        ticket = ticket_of(conversation, callback=CALLBACK)
        stored = book.add(ticket, "case-1")
        assert stored.callback is not None
        assert replace(stored, callback=replace(stored.callback, id=0)) == ticket
        assert book.find(ticket.number) == stored

    def test_a_ticket_that_is_not_there_is_not_found(self, book: SqlTicketBook) -> None:
        with pytest.raises(NotFoundError):
            book.find("K7M-4QX-9TA")

    def test_a_case_has_one_ticket_though_it_is_stored_twice(
        self, book: SqlTicketBook, conversation: str, engine: Engine
    ) -> None:
        first = book.add(ticket_of(conversation), "case-1")
        again = book.add(ticket_of(conversation, "AAA-CCC-DDD"), "case-1")
        assert again == first
        assert count(engine, tickets) == count(engine, ticket_events) == 1

    def test_of_two_threads_with_the_same_case_both_get_the_one_ticket(
        self, book: SqlTicketBook, conversation: str, engine: Engine
    ) -> None:
        first, second = race(
            lambda: book.add(ticket_of(conversation, "AAA-CCC-DDD"), "case-1"),
            lambda: book.add(ticket_of(conversation, "EEE-FFF-GGG"), "case-1"),
        )
        assert first == second
        assert count(engine, tickets) == 1

    def test_a_number_that_is_taken_is_a_conflict(
        self, book: SqlTicketBook, mailbox: SqlMailbox, conversation: str
    ) -> None:
        other = mailbox.open_conversation("web", "other", locale=None, time_zone=None).id
        book.add(ticket_of(conversation), "case-1")
        with pytest.raises(ConflictError):
            book.add(ticket_of(other), "case-1")

    def test_of_two_who_claim_at_once_one_wins(
        self, book: SqlTicketBook, conversation: str
    ) -> None:
        number = book.add(ticket_of(conversation), "case-1").number

        def claim(operator: str) -> str | None:
            changes = {"status": "claimed", "claimed_by": operator}
            try:
                book.change(number, "open", changes, TicketEvent(NOW, operator, "claim"))
            except ConflictError:
                return None
            return operator

        won = [name for name in race(lambda: claim("anna"), lambda: claim("ben")) if name]
        ticket = book.find(number)
        assert won == [ticket.claimed_by]
        assert [event.kind for event in ticket.history] == ["opened", "claim"]

    def test_a_change_from_another_state_leaves_no_line(
        self, book: SqlTicketBook, conversation: str
    ) -> None:
        before = book.add(ticket_of(conversation), "case-1")
        with pytest.raises(ConflictError):
            book.change(
                before.number, "claimed", {"status": "open"}, TicketEvent(NOW, "anna", "release")
            )
        assert book.find(before.number) == before

    def test_the_history_keeps_its_order(self, book: SqlTicketBook, conversation: str) -> None:
        number = book.add(ticket_of(conversation), "case-1").number
        for text in ("b", "a", "c"):
            book.append(number, TicketEvent(NOW, "anna", "note", {"text": text}))
        noted = [event.data.get("text") for event in book.find(number).history]
        assert noted == [None, "b", "a", "c"]

    def test_a_note_on_a_ticket_that_is_not_there_is_not_found(self, book: SqlTicketBook) -> None:
        with pytest.raises(NotFoundError):
            book.append("K7M-4QX-9TA", TicketEvent(NOW, "anna", "note", {"text": "?"}))

    def test_a_call_is_set_and_then_replaced(self, book: SqlTicketBook, conversation: str) -> None:
        number = book.add(ticket_of(conversation), "case-1").number
        event = TicketEvent(NOW, "user", "callback_set")
        first = book.put_callback(number, CALLBACK, event).callback
        later = replace(
            CALLBACK, contact=ContactPoint(None, ""), window=CallWindow(None, None, "UTC")
        )
        second = book.put_callback(number, later, event).callback
        assert first is not None
        assert second == replace(later, id=first.id)

    def test_tickets_of_a_person_come_newest_first_and_nobody_elses(
        self, book: SqlTicketBook, mailbox: SqlMailbox, conversation: str
    ) -> None:
        other = mailbox.open_conversation("web", "other", locale=None, time_zone=None).id
        old = book.add(ticket_of(conversation, callback=CALLBACK), "case-1")
        newer = ticket_of(conversation, "AAA-CCC-DDD", created_at=NOW + timedelta(seconds=1))
        new = book.add(newer, "case-2")
        book.add(ticket_of(other, "EEE-FFF-GGG"), "case-1")
        found = book.of_conversation(conversation)
        assert found == [replace(new, history=()), replace(old, history=())]

    def test_only_the_states_asked_for_are_listed(
        self, book: SqlTicketBook, conversation: str
    ) -> None:
        for number, status in (("AAA-CCC-DDD", "open"), ("EEE-FFF-GGG", "closed")):
            book.add(ticket_of(conversation, number, status=status), number)
        assert [t.number for t in book.in_states(("open", "claimed"))] == ["AAA-CCC-DDD"]
        assert book.in_states(()) == []
