"""How tickets begin: new, joined to a live one, and in which order they wait."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy.engine import Engine

from bot.storage.ticket_book import SqlTicketBook
from bot.support.model import CallWindow, ContactPoint, Ticket
from bot.support.numbers import normalise_number
from bot.support.tickets import TicketService
from tests.unit.support.clock import Clock
from tests.unit.support.conftest import Open, kinds

CONTACT = ContactPoint("[phone:k3v7qa2x]", "+49 ••• 567", "DE")
SOON = CallWindow(None, None, "Europe/Berlin")


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
