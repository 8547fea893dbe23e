"""The complaint names nothing to help with."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.outcome import Outcome
from bot.dialogue.service import ask_problem, rest
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionAskProblem(Step):
    """Offers concrete choices; a yes or no to nothing gets none."""

    def name(self) -> str:
        return "action_ask_problem"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        if said.intent in ("affirm", "deny", "skip") and not said.unsure:
            return rest(state)
        return ask_problem(state)
