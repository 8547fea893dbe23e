"""How a person's requests stand, and whether the call that comes in is ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from bot.dialogue.outcome import Outcome, Say
from bot.dialogue.resolution import ask_again
from bot.dialogue.state import State
from bot.support.model import Ticket

EARLY: Final = timedelta(minutes=10)
LATE: Final = timedelta(hours=1)
"""How much before and after its window a call of ours may come: operators' clocks and queues."""


def report_tickets(state: State, tickets: Sequence[Mapping[str, Any]]) -> Outcome:
    """Return how the person's requests stand, newest first.

    Args:
        state: the conversation.
        tickets: number, status, due (typed argument), has_callback, contact and
            time (typed arguments) of each open ticket.
    """
    then = "action_ask_next" if state.asks is not None else None
    if not tickets:
        return Outcome(state, (Say("ticket_status-none"),), then)
    says = tuple(_status(ticket) for ticket in tickets)
    answered = next((t["number"] for t in tickets if t["status"] == "resolved"), None)
    if answered is not None and state.asks is None:
        asked = ask_again(state.now(stage="resolution", ticket=answered))
        return Outcome(asked.state, (*says, *asked.says))
    return Outcome(state, says, then)


def _status(ticket: Mapping[str, Any]) -> Say:
    key = "ticket_status-callback" if ticket["has_callback"] else "ticket_status-reply"
    if ticket["status"] == "resolved":
        key = "ticket_status-answered"
    status = {"kind": "message", "key": f"ticket_status-{ticket['status']}"}
    return Say(key, {**ticket, "status": status})


def may_be_calling(ticket: Ticket, now: datetime) -> bool:
    """Whether a call of ours about this ticket may come in now.

    Args:
        ticket: a ticket of the person who asks.
        now: aware.
    """
    call = ticket.callback
    if call is None or call.status != "scheduled" or call.contact.token is None:
        return False
    if call.window.start is None:
        return ticket.status == "claimed"
    end = call.window.end or call.window.start
    return call.window.start - EARLY <= now <= end + LATE


def who_calls(state: State, calls: Sequence[tuple[Mapping[str, Any], bool]]) -> Outcome:
    """Return whether the call that the person asks about is ours.

    Args:
        state: the conversation.
        calls: each promised call as for `report_tickets`, with whether it may come now.
    """
    then = "action_ask_next" if state.asks is not None else None
    due = [ticket for ticket, is_due in calls if is_due]
    if due:
        return Outcome(state, (Say("ticket_status-call_due", due[0]),), then)
    if calls:
        return Outcome(state, (Say("ticket_status-call_later", calls[0][0]),), then)
    return Outcome(state, (Say("ticket_status-call_none"),), then)
