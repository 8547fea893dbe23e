"""Which country a person most likely writes from: a default only, always read back."""

from __future__ import annotations

import re
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import get_global

from bot.languages.registry import load_languages

_REGION: Final = re.compile(r"[-_]([A-Za-z]{2})(?![A-Za-z])")
_LOCALE: Final = re.compile(r"[A-Za-z0-9_-]{2,35}")
"""35 characters is the longest tag that BCP 47 (RFC 5646, 4.4.1) wants to be supported."""

_ZONE_MAX_CHARS: Final = 64


def region_of(locale: str | None, language: str | None = None) -> str | None:
    """Return an ISO 3166 region, None when nothing tells.

    Args:
        locale: the client's, such as "zh-Hans-CN"; its region is believed.
        language: a tag that we speak; tells where it is spoken in one country only.
    """
    match = _REGION.search(locale or "")
    if match is not None:
        return match[1].upper()
    return _only_region(language) if language is not None else None


def known_locale(locale: str | None) -> str | None:
    """Return the locale where it has the form of one, else None: clients send what they like."""
    return locale if locale and _LOCALE.fullmatch(locale) else None


def known_zone(name: str | None) -> str | None:
    """Return the name where it is an IANA time zone's, else None: clients send what they like."""
    if not name or len(name) > _ZONE_MAX_CHARS:
        return None
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a name that leaves the folder, or is one
        return None


@cache
def _only_region(language: str) -> str | None:
    known = load_languages().get(language)
    if known is None:
        return None
    regions = {get_global("zone_territories").get(zone) for zone in known.time_zones}
    return regions.pop() if len(regions) == 1 else None
