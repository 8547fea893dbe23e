"""The person rates the service, or says a word about it."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue import resolution
from bot.dialogue.outcome import Outcome, Say
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services


class ActionTakeRating(Step):
    """Keeps stars and comment with the resolved ticket."""

    def name(self) -> str:
        return "action_take_rating"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        stars = resolution.stars_in(said)
        if state.ticket is None:
            return Outcome(state, (Say("give_feedback-reply"),), _then(state))
        if state.stage == "comment":
            return _comment(state, said, services, conversation_id)
        if state.asks == "rating" and stars is None:
            return resolution.unrated(state, said)
        if stars is None:
            return Outcome(state, (Say("give_feedback-reply"),), _then(state))
        services.tickets.rate(state.ticket, conversation_id, stars)
        return resolution.rated(state, stars)


def _comment(state: State, said: Utterance, services: Services, conversation_id: str) -> Outcome:
    declined = not said.text or said.intent in ("skip", "deny", "goodbye")
    if declined or state.ticket is None:
        return resolution.finished(state)
    ticket = services.tickets.find(state.ticket, conversation_id)
    comment = said.text[: resolution.COMMENT_MAX_CHARS]
    services.tickets.rate(state.ticket, conversation_id, ticket.stars or 1, comment)
    return resolution.commented(state)


def _then(state: State) -> str | None:
    return "action_ask_next" if state.asks is not None else None
