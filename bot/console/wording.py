"""Everything the console says: catalogue keys by machine word, times on the operator's own clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton, format_timedelta

from bot.errors import BadContentError
from bot.languages import Catalogue
from bot.languages.formatting import write
from bot.languages.identify import from_locale

STATUS: Final[Mapping[str, str]] = {
    "open": "console-status_open",
    "claimed": "console-status_claimed",
    "resolved": "console-status_resolved",
    "closed": "console-status_closed",
}
URGENCY: Final[Mapping[str, str]] = {
    "urgent": "console-urgency_urgent",
    "high": "console-urgency_high",
    "normal": "console-urgency_normal",
    "low": "console-urgency_low",
}
ROLE: Final[Mapping[str, str]] = {
    "operator": "console-role_operator",
    "supervisor": "console-role_supervisor",
    "administrator": "console-role_administrator",
}
CHANNEL: Final[Mapping[str, str]] = {
    "telegram": "console-channel_telegram",
    "web": "console-channel_web",
}
DETAIL: Final[Mapping[str, str]] = {
    "transaction_hash": "console-detail_transaction_hash",
    "account": "console-detail_account",
    "chain": "console-detail_chain",
    "amount": "console-detail_amount",
    "coin": "console-detail_coin",
    "steps": "console-detail_steps",
    "error_message": "console-detail_error_message",
    "app_version": "console-detail_app_version",
    "vpn": "console-detail_vpn",
    "recent_changes": "console-detail_recent_changes",
    "description": "console-detail_description",
}
"""Order: as the ticket shows them."""
EVENT: Final[Mapping[str, str]] = {
    "opened": "console-event_opened",
    "joined": "console-event_joined",
    "claim": "console-event_claim",
    "release": "console-event_release",
    "note": "console-event_note",
    "resolve": "console-event_resolve",
    "confirm": "console-event_confirm",
    "reopen": "console-event_reopen",
    "rated": "console-event_rated",
    "callback_set": "console-event_callback_set",
    "callback_done": "console-event_callback_done",
    "callback_cancel": "console-event_callback_cancel",
    "callback_move": "console-event_callback_move",
}
CALLBACK: Final[Mapping[str, str]] = {
    "scheduled": "console-callback_scheduled",
    "done": "console-callback_done",
    "cancelled": "console-callback_cancelled",
}
GUARD: Final[Mapping[str, str]] = {
    "recovery_phrase": "console-guard_recovery_phrase",
    "private_key": "console-guard_private_key",
    "possible_key": "console-guard_possible_key",
}
LOOKUP: Final[Mapping[str, str]] = {
    "pending": "console-lookup_pending",
    "confirmed": "console-lookup_confirmed",
    "failed": "console-lookup_failed",
    "replaced": "console-lookup_replaced",
    "not_found": "console-lookup_not_found",
    "unreachable": "console-lookup_unreachable",
}


@dataclass(frozen=True)
class Words:
    """One operator's language and clock.

    `zone` is the IANA name of the operator's own time zone, `now` the aware time at
    which the page is made: relative times count from it.
    """

    catalogue: Catalogue
    brand: str
    zone: str
    now: datetime

    def say(self, key: str, **args: Any) -> str:
        """Return the text of a key; arguments as in `bot/languages/formatting.py`."""
        return self.catalogue.format(key, {"brand": self.brand, **args})

    def named(self, names: Mapping[str, str], word: str) -> str:
        """Return a machine word as people read it; one that no table holds stays as it is."""
        return self.say(names[word]) if word in names else word

    def topic(self, topic: str) -> str:
        """Return what a topic is about, or its bare name where the catalogue has no words for it."""
        key = f"{topic}-meaning"
        return self.say(key) if self.catalogue.has(key) else topic.replace("_", " ")

    def stamp(self, at: datetime) -> str:
        """Return day and time on the operator's clock ("Tue, Nov 24 14:30")."""
        moment = at.astimezone(ZoneInfo(self.zone))
        locale = self._locale()
        day = format_skeleton("MMMEd", moment, locale=locale)
        return f"{day} {self.clock(at)}"

    def clock(self, at: datetime) -> str:
        """Return the time of day on the operator's clock ("14:30")."""
        moment = at.astimezone(ZoneInfo(self.zone))
        return str(format_skeleton("Hm", moment, locale=self._locale()))

    def relative(self, at: datetime) -> str:
        """Return how far away a time is ("in 25 minutes", "2 hours ago")."""
        return str(self._span(at - self.now, add_direction=True))

    def duration(self, span: timedelta) -> str:
        """Return a length of time ("25 minutes"); what is under a minute counts as one."""
        return str(self._span(span))

    def language(self, tag: str) -> str:
        """Return the name of a language in the operator's ("Chinese (Simplified)")."""
        try:
            spoken = Locale.parse(tag, sep="-")
            name = Locale(spoken.language, script=spoken.script).get_display_name(self._locale())
        except (ValueError, UnknownLocaleError):
            return tag
        return str(name or tag)

    def region(self, code: str) -> str:
        """Return the name of a country by its ISO 3166 code, or the code where it has none."""
        return str(self._locale().territories.get(code, code))

    def written(self, value: Mapping[str, Any]) -> str:
        """Return a typed value of `bot/languages/formatting.py` as text, or its bare form if malformed."""
        is_rtl = self.catalogue.language.direction == "rtl"
        try:
            return str(write(value, self._locale(), self.say, is_rtl=is_rtl))
        except BadContentError:
            return str(value.get("value", ""))

    def _span(self, span: timedelta, *, add_direction: bool = False) -> Any:
        return format_timedelta(
            span,
            granularity="minute",
            threshold=1.5,
            add_direction=add_direction,
            locale=self._locale(),
        )

    def _locale(self) -> Locale:
        return Locale.parse(self.catalogue.language.babel_locale)


SPOKEN_KEY: Final = "console-title"
"""A language with this key is one that the console is worded in."""


def spoken_languages(catalogues: Mapping[str, Catalogue]) -> tuple[str, ...]:
    """Return the tags of the languages that the console is worded in."""
    return tuple(tag for tag, words in catalogues.items() if words.has(SPOKEN_KEY))


def choose_language(
    spoken: tuple[str, ...], chosen: str | None, account: str | None, accepts: str
) -> str:
    """Return the language of a page.

    Args:
        spoken: the languages that the console is worded in, at least one.
        chosen: what was picked in the header since the log-in.
        account: the language of the operator's account.
        accepts: the browser's Accept-Language.
    """
    for wanted in (chosen, account):
        if wanted in spoken and wanted is not None:
            return wanted
    for accepted in _accepted(accepts):
        known = from_locale(accepted, spoken)
        if known is not None:
            return known
    return "en" if "en" in spoken else spoken[0]


_ACCEPTED_MAX: Final = 20


def _accepted(header: str) -> list[str]:
    """Return the languages of an Accept-Language header, the dearest first."""
    weighed = []
    for entry in header.split(",")[:_ACCEPTED_MAX]:
        tag, _, weight = entry.strip().partition(";q=")
        try:
            weighed.append((float(weight or 1), tag.strip()))
        except ValueError:
            continue
    return [tag for weight, tag in sorted(weighed, key=lambda pair: -pair[0]) if weight > 0 and tag]
