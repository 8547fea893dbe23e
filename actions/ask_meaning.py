"""The bot is not sure what was meant."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.outcome import Outcome
from bot.dialogue.service import ask_meaning
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionAskMeaning(Step):
    """Offers the likeliest meanings as buttons."""

    def name(self) -> str:
        return "action_ask_meaning"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        spoken = {tag: c.language.native_name for tag, c in services.catalogues.items()}
        return ask_meaning(state, said, services.topics, spoken)
