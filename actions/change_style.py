"""The person wants plainer or more technical words."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.outcome import Outcome
from bot.dialogue.service import change_style
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionChangeStyle(Step):
    """Switches between plain and technical words, and repeats the advice in them."""

    def name(self) -> str:
        return "action_change_style"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        return change_style(state, said.intent, can_repeat=state.topic in services.topics)
