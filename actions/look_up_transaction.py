"""The case holds a transaction hash: the chain is asked, and the answer told."""

from __future__ import annotations

from dataclasses import replace

from actions.step import Step
from bot.dialogue.lookups import tell
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionLookUpTransaction(Step):
    """Asks every network that the hash may belong to; never fails, never guesses."""

    def name(self) -> str:
        return "action_look_up_transaction"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        given = state.details["transaction_hash"]
        chain = services.chains.get(state.details.get("chain", ""))
        found = await services.finder.look_up(given, [chain] if chain is not None else None)
        names = {chain_id: known.name for chain_id, known in services.chains.items()}
        told = tell(state, found, names)
        # A hash that was sent before any problem was named: the problem is asked for afterwards.
        return told if state.topic is not None else replace(told, then="action_ask_problem")
