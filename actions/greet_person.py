"""The person greets."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.outcome import Outcome
from bot.dialogue.service import greet
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionGreetPerson(Step):
    """Says who the bot is; a returning person hears of the open ticket."""

    def name(self) -> str:
        return "action_greet_person"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        waiting = services.tickets.open_tickets_of(conversation_id)
        return greet(state, waiting[0].number if waiting else None)
