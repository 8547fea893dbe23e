"""The human's answer did not solve it: the ticket goes back to the queue."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue import resolution
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionReopenTicket(Step):
    """Reopens the resolved ticket."""

    def name(self) -> str:
        return "action_reopen_ticket"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        if state.ticket is None:
            return Outcome(state, (), "action_start_callback")
        ticket = services.tickets.reopen(state.ticket, conversation_id)
        return resolution.reopened(state, ticket.number)
