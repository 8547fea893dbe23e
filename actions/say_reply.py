"""The message has one fixed reply: goodbye, thanks, help, are you a bot, privacy, off topic."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.outcome import Outcome
from bot.dialogue.service import reply
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionSayReply(Step):
    """Says the reply of the message's intent; an open question comes back."""

    def name(self) -> str:
        return "action_say_reply"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        return reply(state, said.intent)
