"""The person wants to cancel or move a promised call."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.callback import choose_change, move
from bot.dialogue.case import cancel
from bot.dialogue.outcome import Outcome, Say
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionCancelCallback(Step):
    """Asks which call and what to do with it, then does it."""

    def name(self) -> str:
        return "action_cancel_callback"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        if said.is_button and said.value and said.detail == "cancel":
            services.tickets.cancel_callback(said.value, conversation_id)
            then = "action_ask_next" if state.asks is not None else None
            return Outcome(state, (Say("cancel_callback-done", {"number": said.value}),), then)
        if said.is_button and said.value and said.detail == "move":
            return move(state, said.key, services.tickets.find(said.value, conversation_id))
        promised = [
            ticket.number
            for ticket in services.tickets.open_tickets_of(conversation_id)
            if ticket.callback is not None and ticket.callback.status == "scheduled"
        ]
        if not promised and state.stage == "callback":
            return cancel(state)
        return choose_change(state, promised)
