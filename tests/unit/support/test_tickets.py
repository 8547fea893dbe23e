"""The life of a ticket: what operators and its owner can do with it, and nobody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest

from bot.errors import ConflictError, NotFoundError, RejectedError
from bot.support.model import CallWindow, ContactPoint, Ticket, TicketEvent
from bot.support.tickets import TicketService
from tests.unit.support.clock import Clock
from tests.unit.support.conftest import Open, kinds

CONTACT = ContactPoint("[phone:k3v7qa2x]", "+49 ••• 567", "DE")
SOON = CallWindow(None, None, "Europe/Berlin")


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
