"""The widget's and the demo page's own labels, out of the catalogues."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from babel.core import get_global

from bot.errors import NotFoundError
from bot.languages import Catalogue

WIDGET: Final = "widget-"
DEMO: Final = "demo-"
FILE: Final = "widget"
DEFAULT: Final = "en"

_SCRIPT_CHARS: Final = 4
_REGION_CHARS: Final = 2

_FILLED_IN_BY_THE_BROWSER: Final = {"count": "{count}", "percent": "{percent}", "limit": "{limit}"}
"""Figures that only the widget knows; it puts them in place of the braces."""


def widget_words(catalogue: Catalogue, brand: str) -> dict[str, Any]:
    """Return what the widget needs to speak one language, ready for JSON."""
    return {
        "tag": catalogue.language.tag,
        "direction": catalogue.language.direction,
        "brand": brand,
        "words": _words(catalogue, WIDGET, brand),
    }


def demo_words(catalogue: Catalogue, brand: str) -> dict[str, str]:
    """Return the texts of the demo page by their keys."""
    return _words(catalogue, DEMO, brand)


def _words(catalogue: Catalogue, prefix: str, brand: str) -> dict[str, str]:
    args = {**_FILLED_IN_BY_THE_BROWSER, "brand": brand}
    return {
        key: catalogue.format(key, args)
        for key in sorted(catalogue.keys())
        if catalogue.origin(key) == FILE and key.startswith(prefix)
    }


def find_catalogue(catalogues: Mapping[str, Catalogue], tag: str) -> Catalogue:
    """Return the catalogue of a browser's language tag ("zh-Hans-CN", "en_GB").

    Raises:
        NotFoundError: that language is not spoken here.
    """
    spoken = nearest_tag(tag, catalogues)
    if spoken is None:
        raise NotFoundError("language")
    return catalogues[spoken]


def nearest_tag(tag: str, spoken: Collection[str]) -> str | None:
    """Return the spoken tag of the same language that is nearest, None without one.

    People read a script before they read a country's words: "zh-HK" is nearer to
    "zh-TW" than to "zh-CN".
    """
    wanted = _parts(tag)
    near = [known for known in sorted(spoken) if _parts(known)[0] == wanted[0]]
    return max(near, key=lambda known: _nearness(_parts(known), wanted), default=None)


def _nearness(known: list[str], wanted: list[str]) -> tuple[bool, int]:
    return _script(known) == _script(wanted), len(set(known) & set(wanted))


def _parts(tag: str) -> list[str]:
    return tag.lower().replace("_", "-").split("-")


def _script(parts: list[str]) -> str:
    written = next((part for part in parts[1:] if len(part) == _SCRIPT_CHARS), None)
    if written is not None:
        return written
    likely: Mapping[str, str] = get_global("likely_subtags")
    region = next((part.upper() for part in parts[1:] if len(part) == _REGION_CHARS), "")
    whole = likely.get(f"{parts[0]}_{region}") or likely.get(parts[0], "")
    return next((part.lower() for part in whole.split("_") if len(part) == _SCRIPT_CHARS), "")


def accepted_tag(header: str, spoken: Collection[str]) -> str:
    """Return the spoken tag that an Accept-Language header likes best."""
    for tag in _by_preference(header):
        near = nearest_tag(tag, spoken)
        if near is not None:
            return near
    return DEFAULT if DEFAULT in spoken else sorted(spoken)[0]


def _by_preference(header: str) -> list[str]:
    weighted = []
    for entry in header.split(","):
        tag, _, parameter = entry.strip().partition(";")
        weight = parameter.strip().removeprefix("q=")
        weighted.append((tag.strip(), _weight(weight) if weight else 1.0))
    return [tag for tag, weight in sorted(weighted, key=lambda pair: -pair[1]) if weight > 0]


def _weight(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
