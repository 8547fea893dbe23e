"""The summary is confirmed: the ticket is written and the call back promised."""

from __future__ import annotations

from datetime import datetime

from actions.step import Step
from bot.dialogue.callback import NO_TOPIC, booked
from bot.dialogue.case import open_queued
from bot.dialogue.outcome import Outcome
from bot.dialogue.reach import ASAP, CHAT
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services
from bot.support.model import CallWindow, ContactPoint


class ActionOpenTicket(Step):
    """Opens the ticket, or joins the open one of the same problem."""

    def name(self) -> str:
        return "action_open_ticket"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        topic = services.topics.get(state.topic or "")
        ticket = services.tickets.open_ticket(
            conversation_id,
            case_key=state.case_key or said.key,
            topic=state.topic or NO_TOPIC,
            language=state.language or "",
            urgency=topic.urgency if topic is not None else "normal",
            details=dict(state.details),
            lookup=dict(state.lookup) if state.lookup is not None else None,
            contact=_contact(state),
            window=_window(state),
            guard=state.guard,
        )
        due = {"kind": "until", "at": ticket.due_at.isoformat(), "zone": state.time_zone}
        code = ticket.callback.code if ticket.callback is not None else ""
        outcome = booked(state, ticket.number, code, due)
        return outcome.before(open_queued(outcome.state)) if state.queued else outcome


def _contact(state: State) -> ContactPoint:
    contact = state.contact or CHAT
    return ContactPoint(contact["token"], contact["masked"], contact["region"])


def _window(state: State) -> CallWindow:
    window = state.window or ASAP
    start, end = window["start"], window["end"]
    return CallWindow(
        start=datetime.fromisoformat(start) if start else None,
        end=datetime.fromisoformat(end) if end else None,
        time_zone=state.time_zone or "UTC",
    )
