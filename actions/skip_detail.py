"""The person does not know or have what was asked for."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.callback import skip
from bot.dialogue.case import take_time
from bot.dialogue.details import skip_detail
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionSkipDetail(Step):
    """Leaves the open question unanswered and goes on."""

    def name(self) -> str:
        return "action_skip_detail"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        if state.asks in ("contact", "time"):
            return skip(state)
        if state.asks == "solved":
            return Outcome(state, take_time())
        return skip_detail(state)
