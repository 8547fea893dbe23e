"""The person gives data: an answer, several at once, or a correction."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.callback import take
from bot.dialogue.details import take_answer, take_entities
from bot.dialogue.outcome import Outcome, Say
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services
from bot.topics import DETAILS


class ActionNoteDetails(Step):
    """Keeps what was said and corrects what was wrong."""

    def name(self) -> str:
        return "action_note_details"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        if state.stage == "callback" and state.asks not in DETAILS:
            return take(state, said)
        if state.topic is None:
            noted, _ = take_entities(state, said)
            return Outcome(noted, (Say("inform-noted"),), "action_ask_problem")
        return take_answer(state, said)
