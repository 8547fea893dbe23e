"""The life of a ticket, over the real book on SQLite."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import Engine

from bot.errors import ConflictError, NotFoundError, RejectedError
from bot.storage.engine import make_engine
from bot.storage.mailbox import SqlMailbox
from bot.storage.migrate import upgrade
from bot.storage.ticket_book import SqlTicketBook
from bot.support.model import CallWindow, ContactPoint, Ticket, TicketEvent
from bot.support.numbers import normalise_number
from bot.support.tickets import TicketService
from tests.unit.support.clock import Clock

CONTACT = ContactPoint("[phone:k3v7qa2x]", "+49 ••• 567", "DE")
SOON = CallWindow(None, None, "Europe/Berlin")
Open = Callable[..., Ticket]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = make_engine(f"sqlite:///{tmp_path / 'support.db'}")
    upgrade(made)
    yield made
    made.dispose()


@pytest.fixture
def service(engine: Engine, clock: Clock) -> TicketService:
    return TicketService(SqlTicketBook(engine), clock)


@pytest.fixture
def people(engine: Engine, clock: Clock) -> tuple[str, str]:
    mailbox = SqlMailbox(engine, clock)
    me, other = (
        mailbox.open_conversation("web", peer, locale=None, time_zone=None).id for peer in "ab"
    )
    return me, other


@pytest.fixture
def opens(service: TicketService, people: tuple[str, str]) -> Open:
    def opens(case_key: str = "", conversation: str = people[0], **about: Any) -> Ticket:
        given = {
            "topic": "transfer_missing", "language": "en", "urgency": "high", "details": {},
            "lookup": None, "contact": None, "window": None, **about,
        }  # fmt: skip
        case = case_key or f"case of {given['topic']}"
        return service.open_ticket(conversation, case_key=case, **given)

    return opens


@pytest.fixture
def resolved(service: TicketService, opens: Open) -> Ticket:
    ticket = opens()
    service.claim(ticket.number, "anna")
    return service.resolve(ticket.number, "anna", "It has arrived.")


def kinds(ticket: Ticket) -> list[str]:
    return [event.kind for event in ticket.history]


def test_a_new_ticket_is_open_due_and_promises_a_call(opens: Open, clock: Clock) -> None:
    ticket = opens(details={"coin": "ETH"}, contact=CONTACT, window=SOON, guard=("private_key",))
    assert normalise_number(ticket.number) == ticket.number
    assert (ticket.status, ticket.due_at) == ("open", clock() + timedelta(hours=2))
    assert ticket.callback is not None
    assert (ticket.callback.contact, ticket.callback.status) == (CONTACT, "scheduled")
    assert len(ticket.callback.code) == 6
    assert (ticket.guard, kinds(ticket)) == (("private_key",), ["opened"])


def test_without_a_contact_no_call_is_promised(opens: Open) -> None:
    assert opens(window=SOON).callback is None
    assert opens("c2", topic="other", contact=CONTACT).callback is None


def test_the_same_case_has_one_ticket(opens: Open, service: TicketService) -> None:
    assert opens("c1").number == opens("c1").number
    assert len(service.queue()) == 1


def test_an_answered_case_that_is_asked_for_again_is_the_same_ticket(
    opens: Open, resolved: Ticket
) -> None:
    assert opens() == resolved


def test_the_same_problem_joins_the_live_ticket(
    opens: Open, service: TicketService, clock: Clock
) -> None:
    first = opens(details={"coin": "ETH", "amount": "1"}, contact=CONTACT, window=SOON)
    clock.passes(timedelta(minutes=5))
    later = CallWindow(clock() + timedelta(hours=5), clock() + timedelta(hours=6), "UTC")
    joined = opens(
        "c2", details={"amount": "2"}, lookup={"status": "pending"},
        contact=ContactPoint(None, ""), window=later,
    )  # fmt: skip
    assert joined.number == first.number
    assert joined.details == {"coin": "ETH", "amount": "2"}
    assert (joined.lookup, joined.due_at) == ({"status": "pending"}, later.end)
    assert joined.callback is not None
    assert first.callback is not None
    assert (joined.callback.window, joined.callback.code) == (later, first.callback.code)
    assert kinds(joined) == ["opened", "joined", "callback_set"]
    assert len(service.queue()) == 1


def test_joining_never_makes_the_promise_an_earlier_one(opens: Open, clock: Clock) -> None:
    first = opens(urgency="low")
    joined = opens("c2", window=CallWindow(clock(), clock() + timedelta(hours=1), "UTC"))
    assert joined.due_at == first.due_at


def test_a_joined_ticket_keeps_what_it_knew_of_the_chain(opens: Open) -> None:
    opens(lookup={"status": "pending"})
    assert opens("c2").lookup == {"status": "pending"}


def test_joining_renews_a_call_that_was_cancelled(
    opens: Open, service: TicketService, people: tuple[str, str]
) -> None:
    ticket = opens(contact=CONTACT, window=SOON)
    cancelled = service.cancel_callback(ticket.number, people[0])
    again = opens("c2", contact=CONTACT, window=SOON)
    assert cancelled.callback is not None
    assert again.callback is not None
    assert (cancelled.callback.status, again.callback.status) == ("cancelled", "scheduled")


def test_another_problem_person_or_answered_ticket_is_not_joined(
    opens: Open, people: tuple[str, str], service: TicketService
) -> None:
    first = opens()
    numbers = {first.number, opens("c2", topic="theft").number, opens("c1", people[1]).number}
    service.claim(first.number, "anna")
    service.resolve(first.number, "anna", "Done.")
    numbers.add(opens("c3").number)
    assert len(numbers) == 4


def test_a_ticket_that_is_claimed_while_somebody_joins_it_is_joined_all_the_same(
    engine: Engine, clock: Clock, people: tuple[str, str], opens: Open, service: TicketService
) -> None:
    class ClaimedMeanwhile(SqlTicketBook):
        """Lets an operator be faster, once, between the reading and the change."""

        is_claimed = False

        def change(self, number: str, *change: Any) -> Ticket:
            if not self.is_claimed:
                self.is_claimed = True
                service.claim(number, "anna")
            return super().change(number, *change)

    number = opens().number
    joining = TicketService(ClaimedMeanwhile(engine), clock)
    joined = joining.open_ticket(
        people[0], case_key="c2", topic="transfer_missing", language="en", urgency="high",
        details={"amount": "2"}, lookup=None, contact=None, window=None,
    )  # fmt: skip
    assert (joined.number, joined.details) == (number, {"amount": "2"})
    assert (joined.status, joined.claimed_by) == ("claimed", "anna")


def test_the_queue_before_a_ticket_is_what_is_as_urgent_or_more(opens: Open, clock: Clock) -> None:
    for number in range(12):
        opens(topic=f"t{number}", urgency="normal")
    assert opens(topic="theft", urgency="urgent").due_at == clock() + timedelta(minutes=30)
    assert opens(topic="x", urgency="high").due_at == clock() + timedelta(minutes=120)
    for number in range(10):
        opens(topic=f"u{number}", urgency="urgent")
    assert opens(topic="y", urgency="high").due_at == clock() + timedelta(minutes=12 * 13)


def test_the_queue_is_in_the_order_of_urgency_then_of_promise(
    opens: Open, service: TicketService, clock: Clock
) -> None:
    low = opens(topic="a", urgency="low").number
    first = opens(topic="b", urgency="high").number
    clock.passes(timedelta(minutes=1))
    second = opens(topic="c", urgency="high").number
    urgent = opens(topic="d", urgency="urgent").number
    service.claim(first, "anna")
    assert [t.number for t in service.queue()] == [urgent, first, second, low]
    assert [t.number for t in service.queue(("claimed",))] == [first]


def test_a_ticket_is_claimed_by_one(opens: Open, service: TicketService) -> None:
    number = opens().number
    assert service.claim(number, "anna").claimed_by == "anna"
    for operator in ("ben", "anna"):
        with pytest.raises(ConflictError):
            service.claim(number, operator)
    assert service.read(number).claimed_by == "anna"


def test_only_who_holds_a_ticket_can_give_it_back(opens: Open, service: TicketService) -> None:
    number = opens().number
    with pytest.raises(ConflictError):
        service.release(number, "anna")
    service.claim(number, "anna")
    with pytest.raises(ConflictError):
        service.release(number, "ben")
    released = service.release(number, "anna")
    assert (released.status, released.claimed_by) == ("open", None)
    assert service.claim(number, "ben").claimed_by == "ben"


def test_only_who_holds_a_ticket_can_answer_it(
    opens: Open, service: TicketService, clock: Clock
) -> None:
    number = opens().number
    with pytest.raises(ConflictError):
        service.resolve(number, "anna", "Done.")
    service.claim(number, "anna")
    with pytest.raises(ConflictError):
        service.resolve(number, "ben", "Done.")
    answered = service.resolve(number, "anna", "  It has arrived. \n")
    assert (answered.status, answered.resolution) == ("resolved", "It has arrived.")
    assert answered.resolved_at == clock()
    with pytest.raises(ConflictError):
        service.resolve(number, "anna", "Once more.")


@pytest.mark.parametrize("nothing", ["", "  \n\t"])
def test_an_empty_answer_is_refused(opens: Open, service: TicketService, nothing: str) -> None:
    number = opens().number
    service.claim(number, "anna")
    with pytest.raises(RejectedError, match="empty"):
        service.resolve(number, "anna", nothing)
    assert service.read(number).status == "claimed"


def test_its_owner_closes_a_ticket_and_saying_so_twice_is_once(
    resolved: Ticket, service: TicketService, people: tuple[str, str], clock: Clock
) -> None:
    clock.passes(timedelta(minutes=1))
    closed = service.confirm_solved(resolved.number, people[0])
    clock.passes(timedelta(minutes=1))
    assert closed.status == "closed"
    assert service.confirm_solved(resolved.number, people[0]) == closed
    assert kinds(closed) == ["opened", "claim", "resolve", "confirm"]
    assert service.open_tickets_of(people[0]) == []


def test_what_is_not_answered_cannot_be_confirmed(
    opens: Open, service: TicketService, people: tuple[str, str]
) -> None:
    number = opens().number
    with pytest.raises(ConflictError):
        service.confirm_solved(number, people[0])
    assert [t.number for t in service.open_tickets_of(people[0])] == [number]


@pytest.mark.parametrize("is_closed", [False, True])
def test_an_answered_ticket_is_reopened_and_due_anew(
    resolved: Ticket, service: TicketService, people: tuple[str, str], clock: Clock, is_closed: bool
) -> None:
    clock.passes(timedelta(days=1))
    if is_closed:
        service.confirm_solved(resolved.number, people[0])
    again = service.reopen(resolved.number, people[0])
    assert (again.status, again.claimed_by, again.resolved_at, again.closed_at) == (
        "open", None, None, None,
    )  # fmt: skip
    assert again.due_at == clock() + timedelta(hours=2)
    assert service.reopen(resolved.number, people[0]) == again
    assert service.claim(resolved.number, "ben").claimed_by == "ben"


@pytest.mark.parametrize("stars", [1, 5])
def test_stars_are_kept_with_and_without_a_comment(
    resolved: Ticket, service: TicketService, people: tuple[str, str], stars: int
) -> None:
    rated = service.rate(resolved.number, people[0], stars)
    assert (rated.stars, rated.comment) == (stars, None)
    rated = service.rate(resolved.number, people[0], stars, "Thank you")
    assert service.rate(resolved.number, people[0], 3).comment == "Thank you"
    assert rated.status == "resolved"


@pytest.mark.parametrize("stars", [0, 6, -1, 10**9])
def test_other_numbers_of_stars_are_refused(
    resolved: Ticket, service: TicketService, people: tuple[str, str], stars: int
) -> None:
    with pytest.raises(RejectedError, match="stars"):
        service.rate(resolved.number, people[0], stars)
    assert service.read(resolved.number).stars is None


def test_a_call_is_cancelled_once_and_the_ticket_stays(
    opens: Open, service: TicketService, people: tuple[str, str]
) -> None:
    number = opens(contact=CONTACT, window=SOON).number
    cancelled = service.cancel_callback(number, people[0])
    assert cancelled.callback is not None
    assert (cancelled.callback.status, cancelled.status) == ("cancelled", "open")
    with pytest.raises(ConflictError):
        service.cancel_callback(number, people[0])
    without = opens("c2", topic="theft").number
    with pytest.raises(ConflictError):
        service.cancel_callback(without, people[0])


def test_only_who_holds_the_ticket_can_say_that_the_call_is_done(
    opens: Open, service: TicketService
) -> None:
    number = opens(contact=CONTACT, window=SOON).number
    service.claim(number, "anna")
    with pytest.raises(ConflictError):
        service.mark_call_done(number, "ben")
    done = service.mark_call_done(number, "anna")
    assert done.callback is not None
    assert done.callback.status == "done"
    with pytest.raises(ConflictError):
        service.mark_call_done(number, "anna")


def test_a_note_is_a_line_of_the_history(opens: Open, service: TicketService, clock: Clock) -> None:
    number = opens().number
    service.add_note(number, "anna", "Looks like a wrong network.")
    assert service.read(number).history[-1] == TicketEvent(
        clock(), "anna", "note", {"text": "Looks like a wrong network."}
    )


def test_a_ticket_of_somebody_else_looks_like_none(
    resolved: Ticket, service: TicketService, people: tuple[str, str]
) -> None:
    _, stranger = people
    steps: list[Callable[[str], object]] = [
        lambda number: service.find(number, stranger),
        lambda number: service.confirm_solved(number, stranger),
        lambda number: service.reopen(number, stranger),
        lambda number: service.rate(number, stranger, 5),
        lambda number: service.cancel_callback(number, stranger),
    ]
    for step in steps:
        refused = []
        for number in (resolved.number, "AAA-AAA-AAA"):
            with pytest.raises(NotFoundError) as caught:
                step(number)
            refused.append(len(caught.value.args))
        assert refused[0] == refused[1], "nothing tells the two apart"
    assert service.read(resolved.number) == resolved
    assert service.open_tickets_of(stranger) == []


def test_a_number_is_read_however_it_is_typed(resolved: Ticket, service: TicketService) -> None:
    typed = resolved.number.replace("-", " ").lower()
    assert service.read(typed) == resolved
    assert service.find(typed, resolved.conversation_id) == resolved


@pytest.mark.parametrize("number", ["", "K7M", "AAA-AAA-AAA", "\x00", "' OR 1=1 --", "x" * 5_000])
def test_a_number_that_is_none_is_not_found(service: TicketService, number: str) -> None:
    with pytest.raises(NotFoundError):
        service.read(number)


def test_times_are_aware(resolved: Ticket) -> None:
    assert isinstance(resolved.resolved_at, datetime)
    assert resolved.resolved_at.tzinfo == timezone.utc
