"""Everything asked is answered: the person gets the advice."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.case import advise
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionGiveAdvice(Step):
    """Says the topic's advice in the person's words, plain or technical."""

    def name(self) -> str:
        return "action_give_advice"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        return advise(state, services.topics)
