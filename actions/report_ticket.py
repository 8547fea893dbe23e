"""The person asks how a request is going."""

from __future__ import annotations

from typing import Any

from actions.step import Step
from bot.dialogue.outcome import Outcome
from bot.dialogue.reach import contact_phrase, time_phrase
from bot.dialogue.requests import may_be_calling, report_tickets, who_calls
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.reading.cues import asks_who_calls
from bot.runtime import Services
from bot.support.model import Ticket


class ActionReportTicket(Step):
    """Tells the state of the person's own open requests."""

    def name(self) -> str:
        return "action_report_ticket"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        tickets = services.tickets.open_tickets_of(conversation_id)
        if asks_who_calls(said.text):
            now = services.clock()
            calls = [(_row(t, state), may_be_calling(t, now)) for t in tickets if _has_call(t)]
            return who_calls(state, calls)
        return report_tickets(state, [_row(ticket, state) for ticket in tickets])


def _has_call(ticket: Ticket) -> bool:
    call = ticket.callback
    return call is not None and call.status == "scheduled" and call.contact.token is not None


def _row(ticket: Ticket, state: State) -> dict[str, Any]:
    call = ticket.callback if ticket.callback and ticket.callback.status == "scheduled" else None
    row: dict[str, Any] = {
        "number": ticket.number,
        "status": ticket.status,
        "has_callback": call is not None,
        "due": {"kind": "until", "at": ticket.due_at.isoformat(), "zone": state.time_zone},
    }
    if call is not None:
        zone = call.window.time_zone
        window = {
            "start": call.window.start.isoformat() if call.window.start else None,
            "end": call.window.end.isoformat() if call.window.end else None,
        }
        shown = state.now(contact=dict(vars(call.contact)), window=window, time_zone=zone)
        row |= {"contact": contact_phrase(shown), "time": time_phrase(shown), "code": call.code}
    return row
