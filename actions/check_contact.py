"""The person asks whether an account, link, mailbox or number is really ours."""

from __future__ import annotations

from dataclasses import replace

from actions.step import Step
from bot.dialogue.case import open_topic
from bot.dialogue.contact_check import SCAM, verdicts
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionCheckContact(Step):
    """Says what the list of official channels says, then goes on with the case or opens one."""

    def name(self) -> str:
        return "action_check_contact"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        checked = Outcome(state, verdicts(said.text))
        if state.topic is not None and (state.topic == SCAM or state.asks is not None):
            return checked.before(Outcome(state, (), "action_ask_next"))
        asked = replace(said, intent=SCAM, unsure=False, entities=())
        return checked.before(open_topic(state, asked, services.topics))
