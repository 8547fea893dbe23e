"""Where a person may be, told by the country of the phone number or by the language."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from babel.core import get_global

from bot.languages import load_languages

MANY: Final = 6
"""More zones than this are too many buttons; the first ones hold most people."""

_CAPITALS: Final = {
    "US": ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Pacific/Honolulu"),
    "CA": ("America/Toronto", "America/Winnipeg", "America/Edmonton", "America/Vancouver", "America/Halifax"),
    "CN": ("Asia/Shanghai",),
    "RU": ("Europe/Moscow", "Asia/Yekaterinburg", "Asia/Novosibirsk", "Asia/Krasnoyarsk", "Asia/Vladivostok"),
    "BR": ("America/Sao_Paulo", "America/Manaus", "America/Recife"),
    "AU": ("Australia/Sydney", "Australia/Brisbane", "Australia/Adelaide", "Australia/Perth"),
    "ID": ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
    "MX": ("America/Mexico_City", "America/Tijuana", "America/Cancun"),
    "ES": ("Europe/Madrid",),
    "PT": ("Europe/Lisbon",),
    "DE": ("Europe/Berlin",),
    "MY": ("Asia/Kuala_Lumpur",),
    "AR": ("America/Argentina/Buenos_Aires",),
    "UA": ("Europe/Kyiv",),
    "KZ": ("Asia/Almaty",),
    "CD": ("Africa/Kinshasa", "Africa/Lubumbashi"),
    "CL": ("America/Santiago", "Pacific/Easter"),
    "EC": ("America/Guayaquil", "Pacific/Galapagos"),
    "GL": ("America/Nuuk", "America/Danmarkshavn", "America/Thule"),
    "MN": ("Asia/Ulaanbaatar", "Asia/Hovd"),
    "PF": ("Pacific/Tahiti", "Pacific/Marquesas", "Pacific/Gambier"),
}  # fmt: skip
"""Countries whose zones CLDR lists otherwise than people need to choose from: too many, or a remote island first."""


_NO_COUNTRY: Final = frozenset({"001", "ZZ"})
"""What CLDR and libphonenumber call numbers and zones of the whole world, and of nobody."""


def likely_zones(region: str | None, language: str | None, now: datetime) -> tuple[str, ...]:
    """Return the zones a person may live in, likeliest first; never empty.

    One zone means that there is nothing to ask: all others of the region have the
    same clock now.

    Args:
        region: ISO 3166 code of the phone number's country.
        language: tag of the conversation's language, used when the region is unknown.
        now: aware; clocks are compared at this moment.
    """
    zones = _of_region(region) if region else ()
    if not zones:
        known = load_languages().get(language or "")
        zones = known.time_zones if known is not None else ("UTC",)
    distinct: dict[timedelta | None, str] = {}
    for zone in zones:
        distinct.setdefault(now.astimezone(ZoneInfo(zone)).utcoffset(), zone)
    return tuple(distinct.values())[:MANY]


def _of_region(region: str) -> tuple[str, ...]:
    if region in _NO_COUNTRY:
        return ()
    if region in _CAPITALS:
        return _CAPITALS[region]
    territories: dict[str, str] = get_global("zone_territories")
    return tuple(zone for zone, territory in territories.items() if territory == region)
