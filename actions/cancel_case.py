"""The person wants to stop or start over."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.case import cancel
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionCancelCase(Step):
    """Drops what was begun; a booked ticket stays."""

    def name(self) -> str:
        return "action_cancel_case"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        return cancel(state)
