"""The person wants a human, or the advice did not help."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.callback import start
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionStartCallback(Step):
    """Begins to arrange a call back for the open case or a new one."""

    def name(self) -> str:
        return "action_start_callback"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        return start(state, said)
