"""An operator resolved a ticket: the person gets the answer unasked."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.outcome import Outcome
from bot.dialogue.resolution import announce
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionAnnounceResolution(Step):
    """Says the operator's answer and asks whether it is really solved."""

    def name(self) -> str:
        return "action_announce_resolution"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        number = state.ticket or ""
        ticket = services.tickets.find(number, conversation_id)
        return announce(state, ticket.number, ticket.resolution or "")
