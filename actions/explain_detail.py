"""The person asks about the question instead of answering it."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.details import explain
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.reading.cues import named_field
from bot.runtime import Services


class ActionExplainDetail(Step):
    """Says where a detail is found and why it is asked."""

    def name(self) -> str:
        return "action_explain_detail"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        return explain(
            state, said.detail or (named_field(said.text) if state.asks == "solved" else None)
        )
