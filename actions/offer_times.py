"""The call back needs a time: offered in the person's own time zone, or settled from words."""

from __future__ import annotations

from actions.step import Step
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.times import settle
from bot.dialogue.utterance import Utterance
from bot.reading import likely_zones, read_time
from bot.runtime import Services
from bot.support.windows import offer_windows


class ActionOfferTimes(Step):
    """Offers times to call, asks for the zone where it is open, settles a time in words."""

    def name(self) -> str:
        return "action_offer_times"

    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        now = services.clock()
        token = (state.contact or {}).get("token")
        region = services.vault.region(token) if token else None
        zones = likely_zones(region, state.language, now)
        return settle(
            state,
            zones,
            lambda zone: [(w.start, w.end) for w in offer_windows(now, zone) if w.start and w.end],
            lambda text, zone: read_time(text, language=state.language, zone=zone, now=now),
            now,
        )
