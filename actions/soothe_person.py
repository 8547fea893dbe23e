"""The person is angry, in despair, or about to give a phrase away."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.outcome import Outcome
from bot.dialogue.service import soothe
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionSoothePerson(Step):
    """Says what must be said before anything else, and offers a person."""

    def name(self) -> str:
        return "action_soothe_person"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        return soothe(state, said.text)
