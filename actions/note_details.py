"""The person gives data: an answer, several at once, a correction, or a button's words typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from actions.step import Step
from bot.dialogue.callback import take, with_topic
from bot.dialogue.case import tell_more
from bot.dialogue.details import take_answer, take_entities
from bot.dialogue.meaning import first_step
from bot.dialogue.outcome import Outcome, Say
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services
from bot.topics import DETAILS

_STEP_OF_PRESS: Final[Mapping[str, str]] = {
    "request_human": "action_start_callback",
    "vague_problem": "action_ask_problem",
    "change_language": "action_change_language",
    "cancel_callback": "action_cancel_callback",
    "cancel": "action_cancel_case",
}


class ActionNoteDetails(Step):
    """Keeps what was said and corrects what was wrong."""

    def name(self) -> str:
        return "action_note_details"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        if said.is_button:
            step = first_step(state, said, services.topics) or _STEP_OF_PRESS.get(said.intent)
            if said.intent in services.topics:
                step = "action_answer_topic"
            if step is not None and step != self.name():
                # The button's words were typed, and understood as something else.
                return Outcome(state, (), step)
        state = with_topic(state, said, services.topics)
        if state.stage == "callback" and state.asks not in DETAILS:
            return take(state, said)
        if state.asks == "solved":
            return tell_more(state, said)
        if state.topic is None or (state.asks is None and said.first("transaction_hash")):
            return _without_case(state, said)
        return take_answer(state, said)


def _without_case(state: State, said: Utterance) -> Outcome:
    """Data before any problem is named: a hash is looked up, the rest noted."""
    noted, _ = take_entities(state, said)
    if said.first("transaction_hash"):
        return Outcome(noted, (), "action_look_up_transaction")
    return Outcome(noted, (Say("inform-noted"),), "action_ask_problem")
