"""The person names a problem or asks a question about the wallet."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.case import open_topic
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionAnswerTopic(Step):
    """Opens the case, or queues a second one behind it."""

    def name(self) -> str:
        return "action_answer_topic"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        return open_topic(state, said, services.topics)
