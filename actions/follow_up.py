"""The person has fallen silent while the bot waits for an answer."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.outcome import Outcome
from bot.dialogue.service import follow_up
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionFollowUp(Step):
    """Says that everything is kept, and asks the open question once more."""

    def name(self) -> str:
        return "action_follow_up"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        return follow_up(state)
