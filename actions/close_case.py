"""The person says that it works now."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.case import close
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionCloseCase(Step):
    """Closes the case; a ticket that a human resolved is closed and rated."""

    def name(self) -> str:
        return "action_close_case"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        if state.stage == "resolution" and state.ticket is not None:
            services.tickets.confirm_solved(state.ticket, conversation_id)
        return close(state, said)
