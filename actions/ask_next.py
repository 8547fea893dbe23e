"""The case needs something more, or the open question has to be asked again."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.case import ask_next
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionAskNext(Step):
    """Says the case's one next question, or hands on to the look-up or the advice."""

    def name(self) -> str:
        return "action_ask_next"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        return ask_next(state, services.topics)
