"""The person asks for another language."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.outcome import Outcome
from bot.dialogue.service import change_language
from bot.dialogue.spoken import wanted_language
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionChangeLanguage(Step):
    """Switches the language, or offers the languages that there are."""

    def name(self) -> str:
        return "action_change_language"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        wanted = said.value or wanted_language(said.text)
        spoken = {tag: c.language.native_name for tag, c in services.catalogues.items()}
        return change_language(state, wanted, spoken)
