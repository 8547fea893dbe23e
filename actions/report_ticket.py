"""The person asks how a request is going."""

from __future__ import annotations

from typing import Any

from actions.step import Step
from bot.dialogue.callback import contact_phrase, time_phrase
from bot.dialogue.outcome import Outcome
from bot.dialogue.service import report_tickets
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
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
        return report_tickets(state, [_row(ticket, state) for ticket in tickets])


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
